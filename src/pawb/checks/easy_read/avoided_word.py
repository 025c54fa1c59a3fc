"""A word that the glossary says not to use."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule

RULE = Rule(
    id="avoided-word",
    level="error",
    finds={
        "en": "A word that the glossary says not to use, because it has another for the same thing.",
        "cy": "Gair y mae'r eirfa'n dweud peidio â'i ddefnyddio, am fod ganddi air arall am yr un peth.",
    },
    why={
        "en": "Readers who meet two words think of two things.",
        "cy": "Mae darllenwyr sy'n gweld dau air yn meddwl am ddau beth.",
    },
    message={
        "en": "The glossary says “{wanted}”, not “{said}”.",
        "cy": "“{wanted}” sydd yn yr eirfa, nid “{said}”.",
    },
    mend={
        "en": "Write “{wanted}” each time.",
        "cy": "Ysgrifennwch “{wanted}” bob tro.",
    },
    basis="Easy read ER16: Easy Read Standard 1.0; ISO 704, one word for one thing",
    number="ER16",
)

PASSES = (
    {
        "en": "Carers can come.",
        "cy": "Gall gofalwyr ddod.",
    },
)
FAILS = (
    {
        "en": "Every client can come.",
        "cy": "Gall pob cleient ddod.",
        "avoid": "{en: {client: person who uses our services}, cy: {cleient: person sy'n defnyddio ein gwasanaethau}}",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """One word stands for one thing, the same as in the glossary."""
    for line in booklet.lines:
        for start, end, wanted in booklet.to_avoid.find(line.own):
            yield RULE.at(line.place, said=line.own[start:end], wanted=wanted)
