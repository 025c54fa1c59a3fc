"""What a rule is about, for someone who met its id in a report: `pawb explain ID`."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import fill, indent

from pawb.checks import Example, checks, families
from pawb.findings import Rule

WORDS = {
    "en": {
        "error": "error: stops publishing",
        "warning": "warning: does not stop publishing",
        "look": "for a person to look at and decide",
        "why": "Why it matters",
        "message": "What the report says",
        "mend": "How to mend it",
        "basis": "What it stands on",
        "right": "Right",
        "wrong": "Wrong",
    },
    "cy": {
        "error": "gwall: yn atal cyhoeddi",
        "warning": "rhybudd: nid yw'n atal cyhoeddi",
        "look": "i berson edrych arno a phenderfynu",
        "why": "Pam mae'n bwysig",
        "message": "Beth mae'r adroddiad yn ei ddweud",
        "mend": "Sut i'w drwsio",
        "basis": "Ar beth y mae'n seiliedig",
        "right": "Cywir",
        "wrong": "Anghywir",
    },
}

WIDTH = 88


class _Blanks(dict[str, str]):
    """The details of a finding that nobody has made: each is left open."""

    def __missing__(self, key: str) -> str:
        return "…"


def explain(rule: Rule, language: str) -> str:
    """What the rule finds, why, how to mend it, what it stands on, and right and wrong examples, in `language`."""
    words = WORDS[language]
    parts = [
        f"{rule.id} ({words[rule.level]})",
        fill(rule.finds[language], WIDTH),
        _section(words["why"], rule.why[language]),
        _section(words["message"], rule.message[language].format_map(_Blanks())),
        _section(words["mend"], rule.mend[language].format_map(_Blanks())),
    ]
    if rule.basis:
        parts.append(_section(words["basis"], rule.basis))
    for check in (check for family in families() for check in checks(family) if check.rule is rule):
        parts += [_examples(words["right"], check.passes), _examples(words["wrong"], check.fails)]
    return "\n\n".join(parts) + "\n"


def _section(title: str, text: str) -> str:
    return f"{title}\n{fill(text, WIDTH, initial_indent='  ', subsequent_indent='  ')}"


def _examples(title: str, examples: Iterable[Example]) -> str:
    return "\n\n".join([title, *(indent(_example(example), "  ") for example in examples)])


def _example(example: Example) -> str:
    if isinstance(example, str):
        return example
    return "\n".join(f"{file}:\n{indent(text, '  ')}" for file, text in example.items())
