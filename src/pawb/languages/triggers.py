"""Which Welsh words change the first letter of the next, and where that change is missing or out of place.

Only what the words themselves decide is judged. A word is left alone when the dictionary does not have it (a name, a
brand), when it may be mutated already ("dan", from "tan"), or when the dictionary knows no such mutation of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from pawb.languages.lemma import lemma
from pawb.languages.mutation import Slip, aspirate, breathed, in_, nasal, soft
from pawb.languages.spelling import known, readings
from pawb.languages.word_classes import ADJECTIVES, BODIES, FEMININE, PLACES

_SOFTENING = frozenset([
    "ail", "am", "ambell", "ar", "at", "bedwaredd", "brif", "dan", "dau", "ddau", "ddwy", "dros", "drwy", "drydedd",
    "dwy", "dy", "dyma", "dyna", "gan", "heb", "holl", "hyd", "i", "neu", "o", "pa", "pan", "pedwaredd", "prif", "rhy",
    "tan", "tros", "trwy", "trydedd", "unrhyw", "wrth",
])  # fmt: skip
_ASPIRATING = frozenset(["chwe", "dri", "gyda", "na", "tri", "tua", "â"])
_NOT_SOFTENING = _ASPIRATING | {"fy"}
_HIS_OR_HERS = frozenset(["ei", "a'i", "gyda'i", "na'i", "neu'i", "o'i", "wedi'i", "â'i"])
_OUR = frozenset(["a'n", "gyda'n", "i'n", "na'n", "o'n", "â'n"])
_OUR_OR_THEIR = _OUR | {"ein", "eu", "a'u", "gyda'u", "na'u", "o'u", "â'u"}
_YEARS_AFTER = frozenset([
    "pum", "saith", "wyth", "naw", "deng", "deuddeng", "pymtheng", "ugain", "can",
    "5", "7", "8", "9", "10", "12", "15", "20", "100",
])  # fmt: skip

TRIGGERS = _SOFTENING | _NOT_SOFTENING | _HIS_OR_HERS | {"a", "mor", "un", "y", "ym", "yn", "yng"}
"""Every word that may change the next."""

_UNCHANGING = frozenset(["bob", "eich", "ein", "erbyn", "eu", "ger", "mewn", "oherwydd", "pob", "rhwng", "wedi"])
_NUMBERS = frozenset(["naw", "pedair", "pedwar", "pum"])
"""Numbers that change no noun but the years and days that are counted; what else may follow them is let be."""
_COUNTED = ("mlwydd", "mlynedd", "niwrnod")
"""What numbers nasalise."""
_WHEN = ("bob", "brynhawn", "ddydd", "fis", "fore")
"""What softens because it says when, whatever stands before it."""
_MUTATED = re.compile(r"\bfl:[MTL]\b")
"""How the dictionary (`cy.aff`) says that it reads a word as softened, nasalised or aspirated."""

_NEVER_SOFT = frozenset([
    "beth", "ble", "braf", "byth", "cyn", "dan", "drwy", "dy", "dyma", "dyna", "gan", "ger", "gerbron", "gerllaw",
    "gilydd", "gyda", "lle", "mae", "maen", "maent", "mai", "mewn", "mi", "mo", "mor", "pam", "pan", "pe", "pryd",
    "rhag", "rhwng", "rhy", "tan", "ti", "tra", "tros", "trwy", "tua",
])  # fmt: skip
_BORROWED = ("garej", "gemau", "giât", "golff", "goliau", "graff", "gram", "grid", "grwp", "grŵp", "gêm", "gôl")
"""Words that begin so are whole still."""
_SURELY_RADICAL = frozenset(["da", "dethol", "golau", "grym"])
"""Words that look like another softened, which public documents do not have."""
_FIXED = frozenset([("gan", "mwyaf"), ("i", "maes"), ("oherwydd", "fod")])
"""Phrases that are so by custom."""

_NAMES_THAT_MUTATE = PLACES | {
    "Cymraeg", "Cymro", "Cymry", "Gorffennaf", "Mai", "Mawrth", "Medi", "Mehefin", "Rhagfyr", "Tachwedd",
}  # fmt: skip
_UNTIL = _NAMES_THAT_MUTATE | {"diwedd", "dydd", "pa"}
"""What makes "hyd" the preposition, and not the noun: the length of a thing."""
_RADICAL_OF = {"b": "p", "d": "t", "g": "c"}
"""What a word that begins so may have begun with, before it softened."""

Phrases = list[tuple[str, str]]
"""Two words, as they may be."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_JOINED = re.compile(r"[*_]*[ \t]*\n?[ \t]*[*_]*")
"""What may stand between two words that belong together: a space or the end of a line, and emphasis."""
_FINITE = re.compile(r"^(?:bydd|caiff|daw|gall|rhaid)$|(?:wch|wn|wyd|odd|(?<!a)ir|(?<!rh)ai)$")
"""Verbs in a person or tense, which "neu" and the object "'i" do not change."""


def unmutated(text: str) -> Iterator[Slip]:
    """Where a word of `text`, which is Welsh throughout, is not mutated as the word before it asks."""
    for start, end, before, word in _neighbours(text):
        if right := _right(before, word):
            yield Slip(start, end, f"{before} {word}", right)


def needless(text: str) -> Iterator[Slip]:
    """Where a word of `text`, which is Welsh throughout, is mutated after a word that mutates nothing."""
    for start, end, before, word in _neighbours(text):
        small, stem = before.casefold(), _stem(word)
        ar_ol = small == "ôl" and text[:start].casefold().endswith("ar ") and stem not in _WHEN
        after = small in _UNCHANGING or ar_ol
        counted = small in _NUMBERS and stem not in (*_COUNTED, *_WHEN)
        if (after or counted) and word == word.casefold() and (small, stem) not in _FIXED:
            radicals = [radical for radical in _radicals(stem) if after or _is_noun(radical)]
            if right := tuple(f"{before} {radical}{word.removeprefix(stem)}" for radical in radicals):
                yield Slip(start, end, f"{before} {word}", right)


def _is_noun(word: str) -> bool:
    """Whether a word is likely one, and no verb or adjective: "y pedwar fydd yno", "y pedair gyntaf"."""
    return lemma(word, "cy") == word and word not in ADJECTIVES and not _FINITE.search(word)


def _neighbours(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Each two words that belong together, and where they stand."""
    for first, second in pairwise(_WORD.finditer(text)):
        if first.end() < second.start() and _JOINED.fullmatch(text, first.end(), second.start()):
            yield first.start(), second.end(), first[0].replace("’", "'"), second[0].replace("’", "'")


def _radicals(stem: str) -> list[str]:
    """What a word was before it was mutated; nothing when the dictionary can also read it as it stands."""
    if not known(stem, "cy") or _is_radical(stem):
        return []
    found = []
    for turn in (soft, nasal, aspirate):
        for letter in ("p", "t", "c", "b", "d", "g", "m", "ll", "rh"):
            changed = turn(f"{letter}a").removesuffix("a")
            radical = letter + stem.removeprefix(changed)
            told = changed != letter if changed else stem[0] in "lrw"  # before a vowel a lost g would be a guess
            if told and turn(radical) == stem and _is_radical(radical):
                found.append(radical)
    return found


def _is_radical(word: str) -> bool:
    """Whether the dictionary can read a word as one that is not mutated."""
    return any(not _MUTATED.search(reading) for reading in readings(word, "cy"))


def _right(before: str, word: str) -> tuple[str, ...]:
    """What the two words should be, if they are surely wrong."""
    small = before.casefold()
    phrases = _not(before, word) or next(filter(None, (rule(small, word) for rule in _RULES)), [])
    changed = (f"{first} {second}" for first, second in phrases)
    return tuple(phrase[0].upper() + phrase[1:] if before[0].isupper() else phrase for phrase in changed)


def _after_trigger(before: str, word: str) -> Phrases:
    """The words that always change the next one in the same way."""
    if before in _SOFTENING:
        verb = before == "neu" and _FINITE.search(_stem(word))
        length = before == "hyd" and word not in _UNTIL
        return [] if verb or length or (before, word) in _FIXED else _changed(before, word, soft)
    if before == "mor":
        return [] if word.startswith(("ll", "rh")) else _changed(before, word, soft)
    return _changed(before, word, aspirate if before in _ASPIRATING else nasal) if before in _NOT_SOFTENING else []


def _and_or_who(before: str, word: str) -> Phrases:
    """The "a" that is "and" aspirates, the one that is "who" softens a verb: c, p and t change for both."""
    if before != "a" or word[0].casefold() not in "cpt":
        return []
    return _changed(before, word, aspirate) + (_changed(before, word, soft) if _FINITE.search(_stem(word)) else [])


def _not(before: str, word: str) -> Phrases:
    """The "ni" that is "not", which comes first, aspirates c, p and t, and softens the rest but for b."""
    if before != "Ni" or word[0] == "b" or word == "rhaid" or not _FINITE.search(_stem(word)):
        return []
    return _changed(before, word, aspirate if word[0] in "cpt" else soft)


def _his_or_hers(before: str, word: str) -> Phrases:
    """His softens and hers aspirates: c, p and t change for both."""
    verb = before != "ei" and _FINITE.search(_stem(word))
    if before not in _HIS_OR_HERS or verb or word[0].casefold() not in "cpt":
        return []
    return _changed(before, word, soft) + _changed(before, word, aspirate)


def _after_article(before: str, word: str) -> Phrases:
    """Feminine nouns, and the two of something, soften after the article and after "un", but for ll and rh."""
    if word.casefold() not in FEMININE | {"dau", "dwy"} or not (before in {"y", "un"} or before.endswith("'r")):
        return []
    softened = soft(word)
    return [("yr" if before == "y" and softened[0].casefold() in "aeio" else before, softened)]


def _in_a_place(before: str, word: str) -> Phrases:
    """Names of places, and a few nouns, take the nasal mutation after "yn", which then follows their first letter."""
    if before not in {"yn", "ym", "yng"} or _stem(word) not in PLACES | {"canol", "mis", "pob"}:
        return []
    place, changed = in_(word).split(" ")
    return [] if (place, changed) == (before, word) else [(place, changed)]


def _what_it_is_like(before: str, word: str) -> Phrases:
    """Adjectives soften after "yn", but for ll and rh; and so does the name of the language."""
    is_like = before == "yn" or (before.endswith("'n") and before not in _OUR)
    return [(before, soft(word))] if is_like and (word in ADJECTIVES or word == "Cymraeg") else []


def _years(before: str, word: str) -> Phrases:
    """The years counted take the nasal mutation after these numbers."""
    return [(before, nasal(word))] if before in _YEARS_AFTER and word in {"blynedd", "blwydd"} else []


def _our_or_their(before: str, word: str) -> Phrases:
    """Ours and theirs put an h before a vowel."""
    ordinary = len(word) > 2 and word != "wedi" and "-" not in word
    return _changed(before, word, breathed) if before in _OUR_OR_THEIR and ordinary else []


_RULES = (
    _after_trigger,
    _and_or_who,
    _his_or_hers,
    _our_or_their,
    _after_article,
    _in_a_place,
    _what_it_is_like,
    _years,
)


def _changed(before: str, word: str, turn: Callable[[str], str]) -> Phrases:
    """`word` changed by `turn`, if it is surely a Welsh word that is not mutated and that changes."""
    new, stem = turn(word), _stem(word)
    if stem in _NAMES_THAT_MUTATE or stem in BODIES:
        return [(before, new)] if new != word else []
    ordinary = word == word.casefold() and word.count("-") < 2 and known(word, "cy") and known(new, "cy")
    return [(before, new)] if ordinary and new != word and not (turn is soft and _may_be_right(stem)) else []


def _may_be_right(stem: str) -> bool:
    """Whether a word may stand as it should where others soften: one that never does, or that has already."""
    if stem in _SURELY_RADICAL:
        return False
    softened = stem[0] in _RADICAL_OF and known(_RADICAL_OF[stem[0]] + stem[1:], "cy")
    return softened or stem in _NEVER_SOFT or stem.startswith(_BORROWED)


def _stem(word: str) -> str:
    """A word without what clings to it: "Cymru" of "Cymru'n"."""
    return word.partition("'")[0]
