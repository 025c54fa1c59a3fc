"""Which words most readers know: lists of common words, and every form that a language gives them.

English: words of a Zipf frequency of 4.2 or more, the commonest first, and words of daily life that such lists rank
too low. Welsh: our own list. Where they come from: `scripts/common-words` and the head of each list.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pawb.languages import language
from pawb.languages.easy import easy, listing
from pawb.languages.easy.digits import roman
from pawb.languages.lemma import lemma
from pawb.languages.spelling import known, readings

_LETTERS = 3
"""So many capitals usually stand for other words, though a dictionary may have them: GIG, SEN."""
_SMALL = 170
_STEM = re.compile(r"st:(\S+)")


@lru_cache(maxsize=20_000)
def common(word: str, code: str) -> bool:
    """Whether most readers know a word, in whatever form it stands: no word that the language says is hard."""
    return not hard(word, code) and not stems(word, code).isdisjoint(_known(code))


def hard(word: str, code: str) -> bool:
    """Whether the language says that a word is hard, however often it is met."""
    return not stems(word, code).isdisjoint(easy(code).plainer)


@lru_cache(maxsize=20_000)
def frequent(word: str, code: str) -> bool:
    """Whether a word is one of the commonest, in whatever form it stands."""
    return not stems(word, code).isdisjoint(_frequent(code))


@lru_cache(maxsize=20_000)
def small(word: str, code: str) -> bool:
    """Whether a word is one of the very commonest, which say little of what a text is about."""
    return not stems(word, code).isdisjoint(_small(code))


def instead(word: str, code: str) -> str:
    """A plainer word, if there is one for this."""
    plainer = easy(code).plainer
    return next((plainer[stem] for stem in sorted(stems(word, code)) if stem in plainer), "")


def shouted(capitals: str, code: str) -> bool:
    """Whether a word in capitals is an ordinary word, and no letters that stand for other words."""
    small = capitals.casefold()
    return known(small, code) and not roman(capitals) and (len(small) > _LETTERS or small in _listed(code))


def stems(word: str, code: str) -> frozenset[str]:
    """A word as it is, and as dictionaries list it: the stem of a verb ends in "-"."""
    small = word.casefold().replace("’", "'")
    found = {small, lemma(small, code)}
    for reading in readings(small, code):
        for stem in _STEM.findall(reading):
            found |= {stem, lemma(stem, code)}
            if "fl:v" in reading or "fl:w" in reading:
                found.add(f"{stem}-")
    return frozenset(found)


@cache
def _known(code: str) -> frozenset[str]:
    return _forms((*_list(f"common-{code}"), *_list(f"added-{code}")), code)


@cache
def _frequent(code: str) -> frozenset[str]:
    return _forms((*_listed(code), *_list(f"added-{code}")), code)


@cache
def _small(code: str) -> frozenset[str]:
    return frozenset(_list(f"common-{code}")[:_SMALL])


def _listed(code: str) -> tuple[str, ...]:
    return _list(f"common-{code}")[: easy(code).frequent]


def _forms(words: tuple[str, ...], code: str) -> frozenset[str]:
    every = {form for word in words for form in (word, *easy(code).stems(word))}
    return frozenset(form.casefold() for word in every for form in language(code).forms(word))


@cache
def _list(name: str) -> tuple[str, ...]:
    return tuple(word for line in listing(name) for word in line.split())
