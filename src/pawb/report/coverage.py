"""How much of each publication is there in each language and in easy read, and which texts a change has left apart."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from pawb.checks.score_card import Grade
from pawb.content.coverage import STANDINGS, TELLINGS, Coverage, Standing, Told, coverage
from pawb.content.difference import Piece, difference, near
from pawb.content.ledger import Unit
from pawb.content.library import Library
from pawb.languages import codes, language

WORDS = {
    "en": {
        "publication": "Publication",
        "language": "Language",
        "written": "Words",
        "confirmed": "Confirmed",
        "not-proofed": "Not proof-read",
        "moved": "Changed",
        "behind": "Left behind",
        "same": "Not translated",
        "unconfirmed": "Not confirmed",
        "missing": "Missing",
        "excepted": "Excepted",
        "all": "All together",
        "key": "Texts, and their words in brackets.",
        "told": "Easy read",
        "told-people": "Checked by readers",
        "told-rules": "Keeps the rules",
        "told-drafted": "Draft",
        "told-stale": "Out of date",
        "told-left-out": "Left out",
        "told-missing": "Missing",
        "told-key": "Items of the full version, by how easy read tells them.",
        "graded": "How easy",
        "graded-rules": "Rules kept",
        "graded-words": "Words",
        "graded-longest": "Longest row",
        "graded-lix": "LIX",
        "graded-rare": "Rare",
        "graded-pictures": "Pictures",
        "graded-key": "LIX: 20 is easy, 60 very hard. Rare: words in 100 that are not common. Only readers can say if "
        "it is easy.",
        "state-confirmed": "confirmed",
        "state-not-proofed": "a machine's draft that nobody has proof-read",
        "state-changed": "changed {languages}",
        "state-missing": "missing {languages}",
        "state-same": "the same words in each language",
        "state-unconfirmed": "not confirmed yet",
    },
    "cy": {
        "publication": "Cyhoeddiad",
        "language": "Iaith",
        "written": "Geiriau",
        "confirmed": "Cadarnhawyd",
        "not-proofed": "Heb eu prawfddarllen",
        "moved": "Newidiwyd",
        "behind": "Gadawyd ar ôl",
        "same": "Heb eu cyfieithu",
        "unconfirmed": "Heb eu cadarnhau",
        "missing": "Ar goll",
        "excepted": "Eithriwyd",
        "all": "Y cyfan",
        "key": "Testunau, a'u geiriau mewn cromfachau.",
        "told": "Hawdd ei ddeall",
        "told-people": "Gwiriwyd gan ddarllenwyr",
        "told-rules": "Yn cadw'r rheolau",
        "told-drafted": "Drafft",
        "told-stale": "Wedi dyddio",
        "told-left-out": "Gadawyd allan",
        "told-missing": "Ar goll",
        "told-key": "Eitemau'r fersiwn lawn, yn ôl sut y mae'r fersiwn hawdd ei deall yn eu dweud.",
        "graded": "Pa mor hawdd",
        "graded-rules": "Rheolau a gedwir",
        "graded-words": "Geiriau",
        "graded-longest": "Rhes hiraf",
        "graded-lix": "LIX",
        "graded-rare": "Anghyffredin",
        "graded-pictures": "Lluniau",
        "graded-key": "LIX: mae 20 yn hawdd a 60 yn anodd iawn. Anghyffredin: geiriau ym mhob 100 nad ydynt yn "
        "gyffredin. Dim ond darllenwyr all ddweud a yw'n hawdd.",
        "state-confirmed": "wedi'i gadarnhau",
        "state-not-proofed": "drafft gan beiriant nad oes neb wedi'i brawfddarllen",
        "state-changed": "wedi newid {languages}",
        "state-missing": "ar goll {languages}",
        "state-same": "yr un geiriau ym mhob iaith",
        "state-unconfirmed": "heb ei gadarnhau eto",
    },
}

VERSION = 1
"""Of the JSON. Rises when a name in it is taken away or changes its meaning, not when one is added."""
_MARKS = {"same": "{}", "gone": "[-{}-]", "come": "{{+{}+}}"}
_COLOURS = {"same": "0", "gone": "31", "come": "32"}

APART = ("changed", "missing", "same")
"""The states of a text whose languages are not known to say the same."""

Before = Mapping[str, Mapping[str, str]]
"""The words that changed as they were before, by the key of the unit, then by language."""


def table(library: Library, viewer: str) -> str:
    """For each file pair and language: how many texts there are, and how they stand."""
    words = WORDS[viewer]
    counted = coverage(library)
    # What nobody would look for is not a column: "not confirmed" is said of a project without a ledger only.
    shown = [how for how in STANDINGS if how != "unconfirmed" or any(one.texts[how] for one in counted)]
    rows = [[words[head] for head in ("publication", "language", "written", *shown, "excepted")]]
    rows += [_row(one, shown, viewer) for one in counted]
    rows += [_row(_together(counted, code, words["all"]), shown, viewer) for code in codes()]
    return _laid_out(rows, words["key"])


def easy_read(found: Iterable[Told], viewer: str) -> str:
    """For each publication with easy read and each language: how many of its items are told, and how."""
    words, said = WORDS[viewer], language(viewer)
    rows = [[words["told"], words["language"], *(words[f"told-{how}"] for how in TELLINGS)]]
    rows += [
        [one.publication, said.say(f"language_{one.language}"), *(said.number(one.items[how]) for how in TELLINGS)]
        for one in found
    ]
    return _laid_out(rows, words["told-key"])


def score_cards(found: Iterable[tuple[str, str, Grade]], viewer: str) -> str:
    """For each easy read in each language: how easy it is, as far as a program can tell."""
    words, said = WORDS[viewer], language(viewer)
    heads = ("graded-rules", "graded-words", "graded-longest", "graded-lix", "graded-rare", "graded-pictures")
    rows = [[words["graded"], words["language"], *(words[head] for head in heads)]]
    for publication, code, (card, kept, rules) in found:
        rows.append(
            [
                publication,
                said.say(f"language_{code}"),
                f"{kept}/{rules}",
                said.number(card.words),
                said.number(card.longest),
                *(said.number(Decimal(str(measure))) for measure in (card.lix, card.rare)),
                f"{card.pictures}/{card.rows}",
            ]
        )
    return _laid_out(rows, words["graded-key"])


def _laid_out(rows: list[list[str]], key: str) -> str:
    """Rows in columns, the first of them the heads, and what the numbers are."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = (
        "  ".join([f"{row[0]:<{widths[0]}}", f"{row[1]:<{widths[1]}}", *map(str.rjust, row[2:], widths[2:])])
        for row in rows
    )
    return "\n".join([*lines, key]) + "\n"


def changes(units: Iterable[Unit], before: Before, viewer: str, *, colour: bool = False) -> str:
    """Each text with its state, where it stands, and word by word what changed on the side that moved."""
    return "\n".join(_change(unit, before.get(unit.key, {}), viewer, colour) for unit in units)


def data(
    library: Library,
    units: Iterable[Unit],
    before: Before,
    since: str | None,
    found: Iterable[Told],
    graded: Iterable[tuple[str, str, Grade]],
) -> str:
    """The same for programs: JSON whose shape is stable, in a stable order."""
    cards = {(publication, code): grade for publication, code, grade in graded}
    shown = {
        "version": VERSION,
        "coverage": [
            {
                "publication": one.publication,
                "reading": one.reading,
                "language": one.language,
                "texts": {how: one.texts[how] for how in STANDINGS},
                "words": {how: one.words[how] for how in STANDINGS},
                "excepted": one.excepted,
            }
            for one in coverage(library)
        ],
        "easy_read": [
            {
                "publication": one.publication,
                "language": one.language,
                "items": {how: one.items[how] for how in TELLINGS},
                "score_card": _score_card(cards.get((one.publication, one.language))),
            }
            for one in found
        ],
        "since": since,
        "changed": [_datum(unit, before.get(unit.key, {})) for unit in units],
    }
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"


def _score_card(grade: Grade | None) -> dict[str, Any] | None:
    return grade and {"rules": grade.rules, "kept": grade.kept, **asdict(grade.card)}


def _row(one: Coverage, shown: Iterable[Standing], viewer: str) -> list[str]:
    said = language(viewer)
    cells = [f"{said.number(n)} ({said.number(one.words[how])})" if (n := one.texts[how]) else "0" for how in shown]
    return [one.pair, said.say(f"language_{one.language}"), said.number(one.written), *cells, said.number(one.excepted)]


def _together(counted: Iterable[Coverage], code: str, name: str) -> Coverage:
    whole = Coverage(name, code)
    for one in counted:
        if one.language == code:
            whole.texts += one.texts
            whole.words += one.words
            whole.excepted += one.excepted
    return whole


def _change(unit: Unit, before: Mapping[str, str], viewer: str, colour: bool) -> str:
    lines = [f"{unit.key}  {_state(unit, viewer)}"]
    for code in codes():
        words = [str(unit.places.get(code, language(viewer).say(f"language_{code}")))]
        if code in before:
            pieces = difference(before[code], unit.texts.get(code, ""))
            words.append("".join(_marked(piece, colour) for piece in near(pieces)))
        lines.append("    " + "  ".join(words))
    return "\n".join(lines) + "\n"


def _state(unit: Unit, viewer: str) -> str:
    where = [code for code in codes() if code not in unit.texts] if unit.state == "missing" else unit.changed
    said = language(viewer)
    named = said.listing([said.say(f"in_language_{code}") for code in where], names=False)
    return WORDS[viewer][f"state-{unit.state}"].format(languages=named)


def _marked(piece: Piece, colour: bool) -> str:
    said = _MARKS[piece.mark].format(piece.words)
    return f"\x1b[{_COLOURS[piece.mark]}m{said}\x1b[0m" if colour and piece.mark != "same" else said


def _datum(unit: Unit, before: Mapping[str, str]) -> dict[str, Any]:
    return {
        "key": unit.key,
        "state": unit.state,
        "changed": list(unit.changed),
        "places": {
            code: {"file": place.file, "line": place.line, "column": place.column}
            for code, place in unit.places.items()
        },
        "texts": dict(unit.texts),
        "before": dict(before),
        "difference": {
            code: [piece._asdict() for piece in difference(was, unit.texts.get(code, ""))]
            for code, was in before.items()
        },
    }
