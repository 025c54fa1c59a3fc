"""How Welsh changes the first letter of a word after certain others, and the "and" that the letter asks for.

Each mutation leaves a word alone that it does not change. Which names mutate is for a person to say.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_WHOLE = ("ch", "dd", "ff", "ng", "ph", "th")
"""Letters that no mutation changes, though they begin with one that it does."""

_SOFT = {"ll": "l", "rh": "r", "p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "m": "f"}
_NASAL = {"p": "mh", "t": "nh", "c": "ngh", "b": "m", "d": "n", "g": "ng"}
_ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}

# By sound: a written vowel (w before l or r is none: Wrecsam), the numbers un, wyth and un deg un, and a quotable
# reference (S9, "es naw") or the letter's name alone.
_BEGINS_WITH_VOWEL = re.compile(r"[aeiouyâêîôûŷáéíóúäëïöÿ]|[wŵ](?![lr])|(1|8|11)(?!\d)|[flmnrs](?=\d|$)", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiouwyâêîôûŵŷáéíóúäëïöÿ]", re.IGNORECASE)


class Slip(NamedTuple):
    """Two words of which the second is wrongly mutated or not: where they stand, and what they may be instead."""

    start: int
    end: int
    said: str
    right: tuple[str, ...]


def soft(word: str) -> str:
    """After i, o, am, ar, at, dan, dros, drwy, gan, heb, hyd, wrth: "i Fawrth", "o Orffennaf"."""
    return _mutated(word, _SOFT)


def nasal(word: str) -> str:
    """After yn (the place) and fy: "Nghaerdydd", "Mangor"."""
    return _mutated(word, _NASAL)


def aspirate(word: str) -> str:
    """After a, â, gyda, tua, tri, chwe: "Thachwedd", "chymorth"."""
    return _mutated(word, _ASPIRATE)


def breathed(word: str) -> str:
    """After ein, eu and her ei: "hadran", "hymateb"."""
    if not _VOWEL.match(word):
        return word
    return f"H{word[0].lower()}{word[1:]}" if word[0].isupper() else f"h{word}"


def in_(name: str) -> str:
    """A place with "in" before it, as its first letter asks: "yng Nghaerdydd", "ym Mangor", "yn Wrecsam"."""
    changed = nasal(name)
    start = changed[:2].casefold()
    return f"{'yng' if start == 'ng' else 'ym' if start[0] == 'm' else 'yn'} {changed}"


def and_(word: str) -> str:
    """An ordinary word with "and" before it: "a Thachwedd", "ac Awst"."""
    return and_name(aspirate(word))


def and_name(name: str) -> str:
    """A name left whole with "and" before it: "a Powys", "ac Ynys Môn"."""
    return f"{'ac' if _BEGINS_WITH_VOWEL.match(name) else 'a'} {name}"


def _mutated(word: str, changes: dict[str, str]) -> str:
    """`word` with its first letter changed, in the case it had. Abbreviations in capitals are never mutated."""
    start = word[:2].casefold()
    if start in _WHOLE or (len(word) > 1 and word[:2].isupper()):
        return word
    old = next((old for old in changes if start.startswith(old)), "")
    if not old:
        return word
    new = changes[old] + word[len(old) :]
    return new[:1].upper() + new[1:] if word[0].isupper() else new
