"""Signs and letters that many people cannot read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.booklet import Booklet, Line
from pawb.checks.booklet import found as told
from pawb.findings import Finding, Rule
from pawb.languages.easy import Hard
from pawb.languages.easy.common import shouted

RULE = Rule(
    id="hard-punctuation",
    level="error",
    finds={
        "en": "Brackets, semicolons, slashes, “&”, dashes or dots within a sentence, words in capitals, and words "
        "in italics.",
        "cy": "Bachau, hanner colonau, blaenslaesau, “&”, llinellau neu ddotiau o fewn brawddeg, geiriau mewn "
        "priflythrennau, a geiriau italig.",
    },
    why={
        "en": "Such signs break a sentence up, and screen readers may say them or leave them out. Capitals and "
        "slanted letters hide the shape of a word.",
        "cy": "Mae arwyddion o'r fath yn torri brawddeg, a gall darllenydd sgrin eu dweud neu eu gadael allan. Mae "
        "priflythrennau a llythrennau ar ogwydd yn cuddio siâp gair.",
    },
    message={
        "en": "“{said}” is hard to read.",
        "cy": "Mae “{said}” yn anodd ei ddarllen.",
    },
    mend={
        "en": "Use full stops and commas, and words: “and”, “or”. Write in small letters. Put a second idea in its "
        "own row.",
        "cy": "Defnyddiwch atalnodau llawn a chomas, a geiriau: “a”, “neu”. Ysgrifennwch mewn llythrennau bach. "
        "Rhowch ail syniad yn ei res ei hun.",
    },
    basis="Easy read ER20: Norfolk County Council; Dudley Speech and Language Therapy; Cymraeg Clir",
    number="ER20",
)

PASSES = (
    {
        "en": "Come to the drop-in.\nYou can have tea, coffee or water.",
        "cy": "Dewch i'r sesiwn galw heibio.\nCewch chi de, coffi neu ddŵr.",
    },
    {
        "en": "Email us at [ask@llanffug.example](mailto:ask@llanffug.example).",
        "cy": "Anfonwch e-bost at [gofyn@llanffug.example](mailto:gofyn@llanffug.example).",
    },
)
FAILS = (
    {
        "en": "Your family (and friends) can come.",
        "cy": "Gall eich teulu (a'ch ffrindiau) ddod.",
    },
    {
        "en": "We want YOUR views.",
        "cy": "Rydyn ni am gael EICH barn.",
    },
)

_SIGNS = re.compile(r"[()\[\]{};&…–—]|\.{3}|(?<=\s)-(?=\s)|(?<=[^\W\d_])/(?=[^\W\d_])|(?<=\s)/(?=\s)|<u>")
_ITALICS = re.compile(r"(?<![*\w])([*_])(?=[^\s*_])[^*_]+(?<!\s)\1(?![*\w])")
_CAPITALS = re.compile(r"(?<!\w)[^\W\d_a-zâêîôûŵŷ]{2,}(?!\w)")


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every line has full stops and commas alone, in small letters."""
    return told(RULE, booklet.lines, _hard)


def _hard(line: Line) -> Iterator[Hard]:
    yield from (Hard(sign[0]) for sign in _SIGNS.finditer(line.own))
    yield from (Hard(run[0]) for run in _ITALICS.finditer(line.text))
    capitals = (found[0] for found in _CAPITALS.finditer(line.own))
    yield from (Hard(said, said.lower()) for said in capitals if shouted(said, line.language))
