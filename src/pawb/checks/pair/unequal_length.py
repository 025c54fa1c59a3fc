"""A text that is far longer in one language than in the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from pawb.content.library import Pair
from pawb.document.markup import blocks, plain
from pawb.findings import Finding, Rule
from pawb.languages import codes, language

RULE = Rule(
    id="unequal-length",
    level="look",
    finds={
        "en": "A text that is far longer in one language than translation explains.",
        "cy": "Testun sy'n llawer hirach mewn un iaith nag y mae cyfieithu yn ei egluro.",
    },
    why={
        "en": "Something may be missing from one language, or be another text altogether.",
        "cy": "Gall rhywbeth fod ar goll o un iaith, neu gall y testun fod yn un cwbl wahanol.",
    },
    message={
        "en": "The text in {long} is far longer than the text in {short}: {more} characters and {fewer}.",
        "cy": "Mae'r testun {long} yn llawer hirach na'r testun {short}: {more} nod a {fewer}.",
    },
    mend={
        "en": "Read both. If they say the same, leave them.",
        "cy": "Darllenwch y ddau. Os ydynt yn dweud yr un peth, gadewch nhw.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Home"),
        "cy": _HEAD.format("Safonau", "Hafan y wefan"),
    },
)
FAILS = (
    {
        "en": _HEAD.format(
            "Standards", "We listen to people, and say within a month what we have done about each thing."
        ),
        "cy": _HEAD.format("Safonau", "Rydym yn gwrando ar bobl."),
    },
)

LIMIT = 1.7
"""How many times as long one may be. Welsh is 1.07 times as long as English in the middle (see `Language.breadth`), so
that Welsh may be 0.63 to 1.82 times as long: of sentences of public bodies, nine in ten are below 1.27."""
SLACK = 12
"""So many characters more tell nothing: labels of 20 were measured up to 2.3 times as long."""


def check(pair: Pair) -> Iterator[Finding]:
    """No language is more than `LIMIT` times and `SLACK` characters longer than another."""
    for text in pair.joined.texts:
        lengths = {code: len(plain(blocks(said))) for code, said in text.texts.items()}
        broad = sorted(lengths, key=lambda code: lengths[code] / language(code).breadth)
        for short, long in combinations(broad, 2):
            limit = LIMIT * language(long).breadth / language(short).breadth
            if lengths[long] > limit * lengths[short] + SLACK:
                yield RULE.at(
                    text.places[short],
                    also=[text.places[long]],
                    long={viewer: language(viewer).say(f"language_{long}") for viewer in codes()},
                    short={viewer: language(viewer).say(f"language_{short}") for viewer in codes()},
                    more=lengths[long],
                    fewer=lengths[short],
                )
