"""A picture of a body's own in which nothing stands out."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.contrast import contrast
from pawb.checks.drawn import LEAST, tones
from pawb.content.library import Library
from pawb.findings import Finding, Rule

RULE = Rule(
    id="faint-picture",
    level="error",
    finds={
        "en": "A picture of your own whose parts are almost equally light or dark.",
        "cy": "Llun o'ch eiddo eich hun y mae ei rannau bron mor olau neu mor dywyll â'i gilydd.",
    },
    why={
        "en": "People who see poorly, or who have a copy without colours, see only an empty patch.",
        "cy": "Dim ond darn gwag y mae pobl sy'n gweld yn wael, neu sydd â chopi heb liwiau, yn ei weld.",
    },
    message={
        "en": "In this picture nothing stands out from the rest: {contrast}:1 at most, and not {least}:1.",
        "cy": "Nid oes dim yn sefyll allan o'r gweddill yn y llun hwn: {contrast}:1 ar y mwyaf, ac nid {least}:1.",
    },
    mend={
        "en": "Make its parts darker or lighter, or draw a dark line around them.",
        "cy": "Gwnewch ei rannau'n dywyllach neu'n oleuach, neu tynnwch linell dywyll o'u cwmpas.",
    },
    basis="WCAG 2.2: 1.4.11; Easy read ER27",
    number="ER27",
)

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}


def _drawing(paint: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><path d="M40 40h160v160z" {paint}/></svg>'


PASSES = tuple(
    {**_TEXTS, "drawing": _drawing(paint)}
    for paint in ("", 'fill="#0b4f54"', 'fill="#f7ca4d" stroke="#16161d"', 'style="fill:darkgreen"')
)
FAILS = tuple(
    {**_TEXTS, "drawing": _drawing(paint)}
    for paint in ('fill="#f7ca4d"', 'fill="none" stroke="#c4c6cc"', 'style="fill:pink"')
)


def check(library: Library) -> Iterator[Finding]:
    """In every picture of the body's own something stands out from the rest at 3:1, without its colours too."""
    for name, place in library.own_pictures.items():
        dark, light = tones(library.pictures[name])
        if (most := contrast(dark, light)) < LEAST:
            yield RULE.at(place, contrast=f"{most:.1f}", least=LEAST)
