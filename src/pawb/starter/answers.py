"""What a body says of itself when it begins a site."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

Format = Literal["braille", "audio", "sign-language", "other-languages"]
"""What it may offer on request, besides what Pawb makes."""

LONGEST = 200
_ANY = re.compile(r".*\w.*")
_FITS = {
    "email": re.compile(r"[A-Za-z0-9._+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"),
    "phone": re.compile(r"\+?[0-9 ()]{5,30}"),
    "url": re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9./~_-]*)?"),
}


def fits(what: str, said: str) -> bool:
    """Whether what was said can be a name, an email, a phone, an address or a url: one line that can be printed."""
    return len(said) <= LONGEST and all(map(_printed, said)) and bool(_FITS.get(what, _ANY).fullmatch(said))


def _printed(letter: str) -> bool:
    """Whether it can be seen, and is of the letters and signs that the fonts of print have."""
    kind = unicodedata.category(letter)
    if kind.startswith("L"):
        return unicodedata.name(letter).startswith("LATIN ")
    return letter == " " or (kind[0] not in "CZ" and kind != "So")


class Answers(BaseModel):
    """All that a body said. Raises pydantic's ValidationError where something does not fit."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: dict[Literal["en", "cy"], str] = Field(min_length=2)
    email: str | None = None
    phone: str | None = None
    address: str | None = None
    url: str | None = None
    formats: tuple[Format, ...] = ()

    @field_validator("name", "email", "phone", "address", "url")
    @classmethod
    def _fits(cls, said: dict[str, str] | str | None, info: ValidationInfo) -> dict[str, str] | str | None:
        texts = said.values() if isinstance(said, dict) else filter(None, [said])
        if not all(fits(str(info.field_name), text) for text in texts):
            raise ValueError("does not fit")
        return said

    @model_validator(mode="after")
    def _can_be_reached(self) -> Answers:
        if not (self.email or self.phone):
            raise ValueError("neither e-mail nor phone")
        return self
