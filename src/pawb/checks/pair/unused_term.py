"""A word that the glossary settles, said on one side and by another word on the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import permutations
from math import ceil

from pawb.checks.prose import prose
from pawb.content.library import Pair
from pawb.content.terms import Term, names_term
from pawb.findings import Finding, Rule
from pawb.languages import codes, language
from pawb.languages.forms import Forms
from pawb.languages.lemma import lemma

RULE = Rule(
    id="unused-term",
    level="look",
    finds={
        "en": "A text that uses a word of the glossary, beside a translation that does not use its word.",
        "cy": "Testun sy'n defnyddio gair o'r eirfa, wrth ymyl cyfieithiad nad yw'n defnyddio'r gair cyfatebol.",
    },
    why={
        "en": "People who look the word up, search for it, or read both languages would think it was another thing.",
        "cy": "Byddai pobl sy'n chwilio am y gair, neu'n darllen y ddwy iaith, yn meddwl mai rhywbeth arall ydyw.",
    },
    message={
        "en": "“{said}” is “{wanted}” in the glossary, and the {language} here does not use it.",
        "cy": "“{wanted}” yw “{said}” yn yr eirfa, ac nid yw'r testun {language} yma yn ei ddefnyddio.",
    },
    mend={
        "en": "Use “{wanted}”, or decide that another word is better here.",
        "cy": "Defnyddiwch “{wanted}”, neu penderfynwch fod gair arall yn well yma.",
    },
    basis="Welsh Language Standards: Welsh of good quality; ISO 704, one word for one thing",
)

_TEXT = "kind: standards\ntitle: {}\nsummary: {}\n"
_TERMS = "[{en: [outcome, outcomes], cy: [canlyniad, canlyniadau]}]"
PASSES = (
    {
        "en": _TEXT.format("Standards", "We tell you the outcome."),
        "cy": _TEXT.format("Safonau", "Rydym yn dweud wrthych am y canlyniad."),
        "terms": _TERMS,
    },
    {
        "en": _TEXT.format("Standards", "What were the outcomes?"),
        "cy": _TEXT.format("Safonau", "Beth oedd y canlyniadau? Pa ganlyniadau?"),
        "terms": _TERMS,
    },
)
FAILS = (
    {
        "en": _TEXT.format("Standards", "We tell you the outcome."),
        "cy": _TEXT.format("Safonau", "Rydym yn dweud wrthych am y deilliant."),
        "terms": _TERMS,
    },
    {
        "en": _TEXT.format("Standards", "What were the effects?"),
        "cy": _TEXT.format("Safonau", "Beth oedd y canlyniadau?"),
        "terms": _TERMS,
    },
)

_Dictionary = Sequence[Callable[[str, str], str]]
"""How to look up the form that a dictionary lists, if it is to be looked up."""

_WORD = re.compile(r"[^\W_]{2,}")
_STEM, _ALIKE = 5, 0.72
"""Words of a family begin alike, in so many letters and so much of the longer: archwilio and archwiliad, but not
gofal and gofalwr."""


def check(pair: Pair) -> Iterator[Finding]:
    """Where one side says a word of the glossary, the other says its own, in any form, order or mutation."""
    for text in pair.joined.texts:
        if names_term(text):
            continue
        for code, other in permutations(text.texts, 2):
            target = text.texts[other]
            told: set[Term] = set()
            for start, end, (term, form) in _forms(pair.terms, code).find(prose(text.texts[code], code)):
                said = text.texts[code][start:end]
                if term in told or other not in term.words or _says(target, other, term, said):
                    continue
                told.add(term)
                yield RULE.at(
                    text.places[other],
                    also=[text.places[code]],
                    said=said,
                    wanted=_answering(form, term.words[code], term.words[other]),
                    language={viewer: language(viewer).say(f"language_{other}") for viewer in codes()},
                )


@lru_cache(maxsize=8)
def _forms(terms: tuple[Term, ...], code: str) -> Forms[tuple[Term, str]]:
    """Each term, and which of its forms it is, by every form and short form."""
    forms: Forms[tuple[Term, str]] = Forms()
    for term in terms:
        for word in term.words.get(code, ()):
            forms.add(word, (term, word), language(code))
        for short in term.short.get(code, ()):
            forms.add_exact(short, (term, short))
    return forms


def _answering(form: str, ours: Sequence[str], theirs: Sequence[str]) -> str:
    """The form of the other language that answers one of ours, as a plural does, where both list as many."""
    return theirs[ours.index(form)] if form in ours and len(ours) == len(theirs) else theirs[0]


def _says(target: str, code: str, term: Term, said: str) -> bool:
    """Whether a text has most of what matters of one form of the term, or quotes it as the other language has it."""
    if said.casefold() in target.casefold() or any(short in target for short in term.short.get(code, ())):
        return True
    # As they stand first: dictionaries take half a second to open.
    return any(_has_most(target, code, term, dictionary) for dictionary in ((), (lemma,)))


def _has_most(target: str, code: str, term: Term, dictionary: _Dictionary) -> bool:
    there = {form for word in _WORD.findall(target) for form in _as_listed(word, code, dictionary)}
    for form in (*term.words[code], *term.also.get(code, ())):
        words = [word for word in _WORD.findall(form) if word not in language(code).common]
        if 2 * sum(_stands(_as_listed(word, code, dictionary), code, there) for word in words) > len(words):
            return True
    return False


def _as_listed(word: str, code: str, dictionary: _Dictionary) -> set[str]:
    return {word.casefold(), *(look_up(word, code) for look_up in dictionary)}


def _stands(word: set[str], code: str, there: set[str]) -> bool:
    """Whether a word, or one of its family, is among others, however it is mutated."""
    forms = {form for one in word for form in language(code).forms(one)}
    return not forms.isdisjoint(there) or any(_akin(form, other) for form in forms for other in there)


def _akin(one: str, other: str) -> bool:
    start = max(_STEM, ceil(_ALIKE * max(len(one), len(other))))
    return one[:start] == other[:start]
