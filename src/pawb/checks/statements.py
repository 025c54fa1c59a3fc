"""Whether easy read carries each duty, choice or "not" of its full version: by its kind, and by what it is about.

Easy read says things in other words and joins what belongs together, so only what nothing can carry is lost: a
statement of which no row of its kind shares a word, where every such row is all about something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pawb.languages.easy.common import instead, small, stems
from pawb.languages.rights import Right, carries, said, without
from pawb.languages.spelling import words

_END = re.compile(r"(?<=[.!?;:])\s+|\n(?=[-*] )")
_NUMBER = re.compile(r"\b\d+\b")
_FAMILY = 5
"""So many letters tell the family of a word: consult, consultation, consulting."""


def lost(full: Iterable[str], rows: Iterable[str], code: str, right: Right, beside: Iterable[str] = ()) -> list[str]:
    """The statements of one kind in texts of the full version that no row carries.

    `beside` are the other texts that the same rows tell of.
    """
    carriers = [subject(row, code, right) for row in rows if carries(row, code, right)]
    own = {statement: subject(statement, code, right) for statement in _statements(full, code, right)}
    others = [*own.values(), *(subject(statement, code, right) for statement in _statements(beside, code, right))]
    return [statement for statement, about in own.items() if not _carried(about, carriers, others)]


def _carried(about: frozenset[str], carriers: list[frozenset[str]], others: list[frozenset[str]]) -> bool:
    # What is mostly about the same says it once more.
    known = frozenset().union(*(other for other in others if 2 * len(other & about) < len(about)))
    own = about - known or about
    # A row of the commonest words alone may say anything, unless a statement is of such words too.
    vague = frozenset() in carriers and all(others)
    return (
        not about
        or vague
        or any(
            row & own or 2 * len(row & about) > len(row) or 2 * len(row - known - about) >= len(row)
            for row in carriers
            if row
        )
    )


def _statements(texts: Iterable[str], code: str, right: Right) -> Iterator[str]:
    for text in texts:
        yield from (" ".join(part.split()) for part in _END.split(text) if said(part, code, right))


@lru_cache(maxsize=10_000)
def subject(text: str, code: str, right: Right) -> frozenset[str]:
    """The families of the words that say what a text is about, and those of plainer words for them."""
    text = without(text.replace("’", "'"), code, right)
    found = set(_NUMBER.findall(text))
    for word in words(text, code):
        if not small(word.said, code):
            found |= {stem for stem in stems(word.said, code) if not stem.endswith("-")}
            found |= {plain for plain in instead(word.said, code).split() if not small(plain, code)}
    return frozenset(word[:_FAMILY] for word in found)
