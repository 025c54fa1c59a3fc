"""A word in bold, or a hard one of the glossary, that the next row does not explain."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.languages.easy.common import common, stems
from pawb.languages.spelling import words

RULE = Rule(
    id="unexplained-word",
    level="error",
    finds={
        "en": "A hard word that is not in bold where it first stands, or that the next row does not explain.",
        "cy": "Gair anodd nad yw mewn print trwm lle mae'n sefyll gyntaf, neu nad yw'r rhes nesaf yn ei esbonio.",
    },
    why={
        "en": "Readers need the meaning where they meet the word, not at the end.",
        "cy": "Mae angen yr ystyr ar ddarllenwyr lle maen nhw'n cwrdd â'r gair, nid ar y diwedd.",
    },
    message={
        "en": "“{said}” is not explained where it first stands.",
        "cy": "Nid yw “{said}” wedi'i esbonio lle mae'n sefyll gyntaf.",
    },
    mend={
        "en": "Write it in bold here (**{said}**), and say in the next row what it means, with the word in it.",
        "cy": "Rhowch ef mewn print trwm yma (**{said}**), a dywedwch yn y rhes nesaf beth yw ei ystyr, gyda'r gair "
        "ynddi.",
    },
    basis="Easy read ER05: GOV; Norfolk County Council; South Australia; WCAG 2.2: 3.1.3 Unusual Words (AAA)",
    number="ER05",
)

PASSES = (
    {
        "en": "Here are our **standards**.\nA standard is a promise about our work.",
        "cy": "Dyma ein **safonau**.\nAddewid am ein gwaith yw safon.",
    },
)
FAILS = (
    {
        "en": "Here are our **standards**.\nWe will help you.",
        "cy": "Dyma ein **safonau**.\nByddwn ni'n eich helpu chi.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every hard word is in bold where it first stands, and the next row says what it means."""
    told: set[tuple[frozenset[str], ...]] = set()
    for section in booklet.sections if not booklet.explains else ():
        for row, following in zip_longest(section.rows, section.rows[1:]):
            bold = [_parts(run, row.language) for run in row.bold]
            for _, _, word in booklet.explained.find(row.own):
                parts = _parts(word, row.language)
                in_bold = any(_same(parts, run) for run in bold)
                if any(_same(parts, known) for known in told) or not (in_bold or _hard(word, row.language)):
                    continue
                told.add(parts)
                if not in_bold or not (following and _same(parts, _parts(following.own, row.language))):
                    yield RULE.at(row.place, said=word)


def _parts(text: str, code: str) -> tuple[frozenset[str], ...]:
    """Each word of a text, as it is and as dictionaries list it."""
    return tuple(stems(word.said, code) for word in words(text.replace("’", "'"), code))


def _same(parts: tuple[frozenset[str], ...], others: tuple[frozenset[str], ...]) -> bool:
    """Whether most words of the first are among the others, in any form."""
    shared = sum(any(not part.isdisjoint(other) for other in others) for part in parts)
    return 2 * shared > len(parts)


def _hard(term: str, code: str) -> bool:
    """Whether a word of the glossary is hard: names are none."""
    return any(word.said.islower() and not common(word.said, code) for word in words(term, code))
