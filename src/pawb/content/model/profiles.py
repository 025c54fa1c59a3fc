"""Print profiles: the sizes, colours and paper in which documents are printed.

`content/profiles.yml` is one file for all languages, and need not be there: Pawb has profiles of its own, written in
the same way. One with the reference of one of Pawb's own takes its place.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from pawb.content.faults.prints import NOT_A_COLOUR
from pawb.content.model.parts import Item, Part, ToProfile, told
from pawb.content.model.site import Both

COLOUR = r"^#?[0-9A-Fa-f]{6}$"


def _colour(value: str) -> str:
    """A colour as style sheets write it: `#rrggbb`."""
    if not re.fullmatch(COLOUR, value):
        raise PydanticCustomError(NOT_A_COLOUR.id, "not a colour", {"rule": NOT_A_COLOUR, "value": value})
    return f"#{value.removeprefix('#').lower()}"


Colour = Annotated[str, AfterValidator(_colour), WithJsonSchema({"type": "string", "pattern": COLOUR})]
"""Written without the # that would make it a remark in YAML."""

Paper = Literal["A5", "A4", "A3"]


class Profile(Item):
    """One way to print any document."""

    title: Both = told(
        en="Name: of this print, as in the middle of a sentence: cream large print.",
        cy="Enw: y print hwn, fel yng nghanol brawddeg: print bras ar hufen.",
    )
    print: Literal["clear", "large", "giant"] = told(
        en="Print: clear, large or giant. It says which rules it is held to.",
        cy="Print: clear (clir), large (bras) neu giant (bras iawn). Mae'n dweud pa reolau sy'n berthnasol iddo.",
    )
    size: Annotated[int, Field(ge=6, le=48)] = told(
        en="Size: of the text, in points. Nothing is smaller.",
        cy="Maint: y testun, mewn pwyntiau. Nid oes dim yn llai.",
    )
    leading: Annotated[int, Field(ge=80, le=300)] = told(
        default=150,
        en="Line spacing: from line to line, in hundredths of the size. If left out, 150.",
        cy="Bylchau rhwng llinellau: o linell i linell, mewn canfedau o'r maint. Os nad yw yma, 150.",
    )
    ink: Colour = told(
        en="Ink: the colour of the text, such as 000000. Without the #.",
        cy="Inc: lliw'r testun, fel 000000. Heb y #.",
    )
    ground: Colour = told(
        en="Ground: the colour of the page, such as fbf3dc. Without the #.",
        cy="Cefndir: lliw'r dudalen, fel fbf3dc. Heb y #.",
    )
    accent: Colour = told(
        en="Accent: the colour of lines and frames, such as 0b4f54. Without the #.",
        cy="Acen: lliw llinellau a fframiau, fel 0b4f54. Heb y #.",
    )
    paper: Paper = told(
        default="A4", en="Paper: A5, A4 or A3. If left out, A4.", cy="Papur: A5, A4 neu A3. Os nad yw yma, A4."
    )
    margin: Annotated[int, Field(ge=5, le=60)] = told(
        default=20,
        en="Margin: the least, in millimetres. It grows where lines would be too long. If left out, 20.",
        cy="Ymyl: y lleiaf, mewn milimetrau. Mae'n tyfu lle byddai llinellau'n rhy hir. Os nad yw yma, 20.",
    )

    def name(self, code: str) -> str:
        """What it is called in a language, with a capital."""
        title = self.title[code]  # type: ignore[index]
        return title[:1].upper() + title[1:]


class Profiles(Part):
    """A body's own print profiles."""

    published: tuple[ToProfile, ...] = told(
        default=("large",),
        en="Published: the profiles whose PDFs the site offers, by reference. If left out, large.",
        cy="Cyhoeddi: y proffiliau y mae'r wefan yn cynnig eu ffeiliau PDF, wrth eu cyfeirnod. Os nad yw yma, large.",
    )
    profiles: tuple[Profile, ...] = told(
        default=(),
        en="Profiles: your own, or in the place of one of Pawb's own: clear, large, large-20, giant, cream, yellow, "
        "white-on-black or booklet.",
        cy="Proffiliau: eich rhai eich hun, neu yn lle un o rai Pawb: clear, large, large-20, giant, cream, yellow, "
        "white-on-black neu booklet.",
    )
