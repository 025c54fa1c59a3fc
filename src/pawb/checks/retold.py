"""What easy read loses on the way from the full version: facts and rights that no row of it carries.

Each item of the full version is held against the rows of the sections that cover it, language by language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from pawb.checks.statements import lost
from pawb.content.library import Library, Publication
from pawb.content.model.easy_read import Telling
from pawb.findings import Finding, Place, Rule
from pawb.languages import codes, language
from pawb.languages.rights import RIGHTS, Right, carries, said, signs
from pawb.languages.stated import Kind, lacking, stated
from pawb.languages.stated.figures import PERHAPS

FACTS: dict[Telling, tuple[Kind, ...]] = {
    "money": ("money",),
    "dates": ("dates", "times"),
    "numbers": ("numbers", "percentages"),
    "contacts": ("emails", "phones", "links"),
}

NAMES = {
    "en": {
        "money": "money",
        "dates": "a date or time",
        "numbers": "a number",
        "contacts": "a way to reach somebody",
        "duties": "a duty",
        "choices": "a choice",
        "negations": "a “no” or “not”",
    },
    "cy": {
        "money": "arian",
        "dates": "dyddiad neu amser",
        "numbers": "rhif",
        "contacts": "ffordd o gysylltu â rhywun",
        "duties": "dyletswydd",
        "choices": "dewis",
        "negations": "gair negyddol (“ni”, “nid”, “dim”)",
    },
}
"""What may be lost, in words."""


@dataclass(frozen=True, slots=True)
class Lost:
    """One kind of fact or right of one item that easy read does not carry."""

    item: str
    what: Telling
    words: tuple[str, ...]
    """How the full version says it."""
    sure: bool
    """Whether no row says anything of this kind; else its rows may say it in other words, but all languages agree."""
    key: str
    """The ledger's name of the section that should carry it."""
    place: Place
    """Where that section starts."""


def lost_findings(library: Library, rule: Rule, kinds: Collection[Telling]) -> Iterator[Finding]:
    """A finding for everything of these kinds that easy read loses and does not say that it leaves out."""
    for publication in library.publications:
        if publication.retelling and publication.retelling.stated:
            losses = {code: list(_lost(publication, code)) for code in publication.retelling.easy}
            everywhere = set.intersection(*({(one.item, one.what) for one in found} for found in losses.values()))
            for code, found in losses.items():
                for one in found:
                    if one.what in kinds and (one.sure or (one.item, one.what) in everywhere):
                        yield rule.at(
                            one.place,
                            key=one.key,
                            item=one.item,
                            what={viewer: NAMES[viewer][one.what] for viewer in codes()},
                            language={viewer: language(viewer).say(f"in_language_{code}") for viewer in codes()},
                            words=", ".join(one.words),
                            kind=one.what,
                        )


def _lost(publication: Publication, code: str) -> Iterator[Lost]:
    retelling = publication.retelling
    assert retelling
    words: dict[tuple[str, ...], list[str]] = {}
    claims: dict[tuple[str, ...], str] = {}
    for saying in retelling.said[code][publication.id]:
        if claim := retelling.claim(saying):
            words.setdefault(saying.within, []).append(saying.words(code))
            claims[saying.within] = claim
    for within, full in words.items():
        sections = retelling.sections(claims[within])
        if not sections:
            continue
        easy = "\n".join(retelling.words(section, code) for section in sections)
        beside = [
            one.words(code) for name in sections for _, one in retelling.told_by(name, code) if one.within != within
        ]
        named = {what for name in within for left in retelling.left_out(name) for what in left.only}
        unit = publication.retold[sections[0]]
        for sure, found in ((True, missing(full, easy, code)), (False, untold(full, easy, code, beside))):
            for what, missed in found.items():
                if what not in named:
                    yield Lost(within[-1], what, missed, sure, unit.key, unit.places[code])


def missing(full: Iterable[str], easy: str, code: str) -> dict[Telling, tuple[str, ...]]:
    """What texts of the full version say, in their own words, and the easy text does not, by kind."""
    found: dict[Telling, tuple[str, ...]] = {}
    for what, kinds in FACTS.items():
        if facts := dict.fromkeys(fact for text in full for kind in kinds for fact in _facts(text, easy, code, kind)):
            found[what] = tuple(facts)
    for right in RIGHTS:
        words = dict.fromkeys(word for text in full for word in said(text, code, right))
        if words and not carries(easy, code, right):
            found[right] = tuple(words)
    return found


def untold(full: Iterable[str], easy: str, code: str, beside: Iterable[str]) -> dict[Right, tuple[str, ...]]:
    """The statements of texts of the full version that no row can carry, though some are of their kind.

    `beside` is what else the rows tell of.
    """
    rows = easy.splitlines()
    kinds = (right for right in RIGHTS if carries(easy, code, right))
    return {right: found for right in kinds if (found := tuple(lost(full, rows, code, right, beside)))}


def _facts(full: str, easy: str, code: str, kind: Kind) -> Iterable[str]:
    missed = lacking(full, code, easy, code, kind)
    if kind == "percentages":
        values = {words: value for value, words in stated(full, code)[kind].sure.items()}
        return [words for words in missed if values[words] not in shares(easy, code)]
    if kind == "numbers":
        # A reference such as R5 is a name, and easy read has its own.
        values = {words: value for value, words in stated(full, code)[kind].sure.items()}
        return [words for words in missed if isinstance(values[words], Decimal)]
    return missed


@lru_cache(maxsize=1_000)
def shares(easy: str, code: str) -> frozenset[object]:
    """The shares that a text states as easy read does, in percent: "1 in 5" is 20."""
    pattern = rf"(\d+){PERHAPS}? {signs(code).share}(\d+)"
    found = ((Decimal(match[1]), Decimal(match[2])) for match in re.finditer(pattern, easy.replace(",", "")))
    return frozenset((100 * part / whole).normalize() for part, whole in found if whole)
