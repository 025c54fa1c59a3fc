"""A text that says the very same words in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.library import Pair
from pawb.findings import Finding, Rule
from pawb.languages import codes

RULE = Rule(
    id="copied-text",
    level="error",
    finds={
        "en": "A text with the same words in both languages.",
        "cy": "Testun â'r un geiriau yn y ddwy iaith.",
    },
    why={
        "en": "It was most likely copied and is still waiting for its translation.",
        "cy": "Mae'n debyg iddo gael ei gopïo a'i fod yn dal i aros am ei gyfieithiad.",
    },
    message={
        "en": '"{key}" has the same words in both languages: {words}',
        "cy": 'Mae gan "{key}" yr un geiriau yn y ddwy iaith: {words}',
    },
    mend={
        "en": "Write each in its own language. If it is a name that is the same in both, run: "
        "pawb confirm {key} --who ROLE --how HOW",
        "cy": "Ysgrifennwch bob un yn ei iaith ei hun. Os enw sydd yr un fath yn y ddwy yw hwn, rhedwch: "
        "pawb confirm {key} --who RÔL --how SUT",
    },
    basis="Welsh Language Standards 40 to 49, 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {"en": _HEAD.format("Standards", "What to expect."), "cy": _HEAD.format("Safonau", "Beth i'w ddisgwyl.")},
    {"en": _HEAD.format("Coleg Cambria", "Panel"), "cy": _HEAD.format("Coleg Cambria", "Panel")},
    {"en": _HEAD.format("BBC Cymru", '"Cost: £3.50"'), "cy": _HEAD.format("BBC Cymru", '"Cost: £3.50"')},
    {"en": _HEAD.format("BSL", '"[Mwy na Geiriau]{cy}"'), "cy": _HEAD.format("BSL", '"[Mwy na Geiriau]{cy}"')},
    {
        "en": _HEAD.format("Betsi Cadwaladr", "What to expect."),
        "cy": _HEAD.format("Betsi Cadwaladr", "Beth i'w ddisgwyl."),
        "confirmed": "example#title: {en: cf828f218c8b, cy: cf828f218c8b, who: clerk, when: 2026-11-22, how: written}\n"
        "example#summary: {en: a0226fda1ca9, cy: 0c8a2b284f27, who: clerk, when: 2026-11-22, how: written}\n",
    },
)
FAILS = (
    {"en": _HEAD.format("Standards", "What to expect."), "cy": _HEAD.format("Standards", "Beth i'w ddisgwyl.")},
    {
        "en": _HEAD.format("Standards", "We are  “here” for you."),
        "cy": _HEAD.format("Safonau", 'We are "here" for you.'),
    },
    {"en": _HEAD.format("Standards", "We can help"), "cy": _HEAD.format("Safonau", "We can help")},
    {"en": _HEAD.format("Action plan", "Carer"), "cy": _HEAD.format("Action plan", "Carer")},
    {"en": _HEAD.format("Wrexham Standards", "Help."), "cy": _HEAD.format("Wrexham Standards", "Help.")},
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every text has words of its own in each language, unless it is a name or somebody confirmed it.

    Two or three words that both languages have, or neither, are let be.
    """
    for unit in pair.units:
        if unit.state == "same":
            first, *others = (unit.places[code] for code in codes())
            words = " ".join(unit.texts[codes()[0]].split())
            yield RULE.at(first, also=others, key=unit.key, words=f"{words[:60]}…" if len(words) > 60 else words)
