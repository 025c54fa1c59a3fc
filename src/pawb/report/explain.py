"""What a rule is about, for someone who met its id in a report: `pawb explain ID`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill, indent

from pawb.checks import Check, Example, checks, families, labelled_rows
from pawb.checks.labelled import Score, score
from pawb.checks.law import law
from pawb.findings import Rule
from pawb.languages import codes
from pawb.languages import language as spoken

WORDS = {
    "en": {
        "error": "error: stops publishing",
        "warning": "warning: does not stop publishing",
        "look": "for a person to look at and decide",
        "why": "Why it matters",
        "message": "What the report says",
        "mend": "How to mend it",
        "basis": "What it stands on",
        "measured": "How well it works",
        "rows": "Measured on {total} rows of easy read {language}, of which {faults} have the fault: it flagged "
        "{flagged}, of which {found} were faults (precision {precision}%); it found {found} of the {faults} faults "
        "(recall {recall}%).",
        "score": "Measured on {total} pairs of texts, of which {faults} have the fault: it flagged {flagged}, of which "
        "{found} were faults (precision {precision}%); it found {found} of the {faults} faults (recall {recall}%).",
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
        "measured": "Pa mor dda y mae'n gweithio",
        "rows": "Mesurwyd ar {total} o resi hawdd eu deall {language}, a gwall mewn {faults} ohonynt: tynnodd sylw at "
        "{flagged}, ac roedd {found} o'r rheini'n wallau (manwl gywirdeb {precision}%); daeth o hyd i {found} o'r "
        "{faults} gwall (adalw {recall}%).",
        "score": "Mesurwyd ar {total} o barau o destunau, a gwall mewn {faults} ohonynt: tynnodd sylw at {flagged}, ac "
        "roedd {found} o'r rheini'n wallau (manwl gywirdeb {precision}%); daeth o hyd i {found} o'r {faults} gwall "
        "(adalw {recall}%).",
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
    """What the rule finds, why, how to mend it, what it stands on, how well it was measured to work, and examples."""
    words = WORDS[language]
    parts = [
        " ".join(filter(None, (rule.id, rule.number, f"({words[rule.level]})"))),
        fill(rule.finds[language], WIDTH),
        _section(words["why"], rule.why[language]),
        _section(words["message"], rule.message[language].format_map(_Blanks())),
        _section(words["mend"], rule.mend[language].format_map(_Blanks())),
    ]
    if rule.basis:
        parts.append(_section(words["basis"], law(rule)))
    for check in (check for family in families() for check in checks(family) if check.rule is rule):
        if measured := score(check):
            parts.append(_section(words["measured"], _score(measured, words["score"])))
        if said := " ".join(_rows(check, language)):
            parts.append(_section(words["measured"], said))
        parts += [_examples(words["right"], check.passes), _examples(words["wrong"], check.fails)]
    return "\n\n".join(parts) + "\n"


def _rows(check: Check, language: str) -> Iterator[str]:
    """How well a check of easy read works on the rows of each language."""
    for code in codes() if check.family == "easy_read" else ():
        if measured := labelled_rows.score(check, code):
            name = spoken(language).say(f"in_language_{code}")
            yield _score(measured, WORDS[language]["rows"], language=name)


def _score(measured: Score, words: str, **others: str) -> str:
    return words.format(
        total=measured.faults + measured.sound,
        faults=measured.faults,
        flagged=measured.flagged,
        found=measured.found,
        precision=measured.precision,
        recall=measured.recall,
        **others,
    )


def _section(title: str, text: str) -> str:
    return f"{title}\n{fill(text, WIDTH, initial_indent='  ', subsequent_indent='  ')}"


def _examples(title: str, examples: Iterable[Example]) -> str:
    return "\n\n".join([title, *(indent(_example(example), "  ") for example in examples)])


def _example(example: Example) -> str:
    if isinstance(example, str):
        return example
    return "\n".join(f"{file}:\n{indent(text, '  ')}" for file, text in example.items())
