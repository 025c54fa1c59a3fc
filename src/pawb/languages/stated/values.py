"""The values of one kind that a text states, and how the kinds are gathered."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pawb.languages.stated.figures import PERHAPS, Figures

Kind = Literal["links", "emails", "phones", "money", "percentages", "times", "dates", "numbers"]

TAKEN = "\ue001"
"""Stands where words were that a more special kind has taken: nothing reads across it."""


@dataclass(slots=True)
class Values:
    """The values of one kind, each with the words that state it."""

    sure: dict[Hashable, str] = field(default_factory=dict)
    perhaps: dict[Hashable, str] = field(default_factory=dict)
    """What may be meant, so that another text may state it: "May" where it may be the month."""

    def add(self, value: Hashable, said: str, *, sure: bool = True) -> None:
        """Keep a value, with the words as they are shown to people."""
        (self.sure if sure else self.perhaps).setdefault(value, _shown(said))


Found = Mapping[Kind, Values]
Reader = Callable[[str, Figures, Found], str]
"""Takes a text, adds the values of one kind to what was found, and gives the text without their words."""


def take(pattern: re.Pattern[str], text: str, read: Callable[[re.Match[str]], bool]) -> str:
    """`text` without what the pattern matches, wherever `read` says that it is what it looks like."""
    return pattern.sub(lambda match: TAKEN if read(match) else match[0], text)


def _shown(said: str) -> str:
    return " ".join(said.replace(PERHAPS, "").replace(TAKEN, " ").split()).strip(" ,-([").rstrip(".")
