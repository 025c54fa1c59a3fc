"""A word that the glossary settles, said on one side and by another word on the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations

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
        "cy": "Testun sy'n defnyddio gair o'r eirfa, wrth ymyl cyfieithiad nad yw'n defnyddio ei air ef.",
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

_WORD = re.compile(r"[^\W_]+")
_STEM = 5
"""Two words that begin with so many letters alike are of one family: archwilio, archwiliad."""


def check(pair: Pair) -> Iterator[Finding]:
    """Where one side says a word of the glossary, the other says its own, in any form, order or mutation."""
    for text in pair.joined.texts:
        if names_term(text):
            continue
        for code, other in permutations(text.texts, 2):
            target = text.texts[other]
            told: set[Term] = set()
            for start, end, term in _forms(pair.terms, code).find(prose(text.texts[code], code)):
                said = text.texts[code][start:end]
                if term in told or other not in term.words or _says(target, other, term, said):
                    continue
                told.add(term)
                yield RULE.at(
                    text.places[other],
                    also=[text.places[code]],
                    said=said,
                    wanted=term.words[other][0],
                    language={viewer: language(viewer).say(f"language_{other}") for viewer in codes()},
                )


@lru_cache(maxsize=8)
def _forms(terms: tuple[Term, ...], code: str) -> Forms[Term]:
    forms: Forms[Term] = Forms()
    for term in terms:
        for word in term.words.get(code, ()):
            forms.add(word, term, language(code))
        for short in term.short.get(code, ()):
            forms.add_exact(short, term)
    return forms


def _says(target: str, code: str, term: Term, said: str) -> bool:
    """Whether a text has most of what matters of one form of the term, or quotes it as the other language has it."""
    if said.casefold() in target.casefold() or any(short in target for short in term.short.get(code, ())):
        return True
    families = {family for word in _WORD.findall(target) for family in _families(word, code)}
    for form in (*term.words[code], *term.also.get(code, ())):
        words = [word for word in _WORD.findall(form) if word not in language(code).common]
        if 2 * sum(not families.isdisjoint(_families(word, code)) for word in words) >= len(words):
            return True
    return False


@lru_cache(maxsize=20_000)
def _families(word: str, code: str) -> frozenset[str]:
    """What a word begins with, as it stands, as the dictionary lists it, and mutated."""
    return frozenset(form[:_STEM] for own in (word.casefold(), lemma(word, code)) for form in language(code).forms(own))
