"""How many faults the checks of pairs find: one is put into each real Welsh text that has room for it, and judged.

python benchmarks/injected.py [project …]

A new kind of fault is one row of `FAULTS`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from time import process_time

from pawb.checks import checks
from pawb.content.library import Pair
from pawb.content.load import load
from pawb.content.pair import TextPair
from pawb.languages import codes
from pawb.languages.spelling import known
from pawb.languages.welsh_names import NAMES

MOST = 300
"""How many texts each kind of fault is put into; more are drawn by lot."""

Inject = Callable[[str, str, Random], str | None]
"""Puts one fault into a Welsh text, given the English; None where there is no room for it."""


@dataclass(frozen=True)
class Fault:
    """One kind of fault, the check that is there for it, and how it is made."""

    name: str
    check: str
    inject: Inject


def one(pattern: str, change: Callable[[re.Match[str], Random], str]) -> Inject:
    """Changes one of the places where the pattern matches."""
    compiled = re.compile(pattern)

    def inject(welsh: str, english: str, random: Random) -> str | None:
        places = list(compiled.finditer(welsh))
        if not places:
            return None
        place = random.choice(places)
        return welsh[: place.start()] + change(place, random) + welsh[place.end() :]

    return inject


def other(*choices: str) -> Callable[[re.Match[str], Random], str]:
    """Another of these words than the one that stands there."""
    return lambda place, random: random.choice([word for word in choices if word != place[0]])


def another_digit(place: re.Match[str], random: Random) -> str:
    at = random.choice([index for index, letter in enumerate(place[0]) if letter.isdigit()])
    digit = random.choice([digit for digit in "123456789" if digit != place[0][at]])
    return place[0][:at] + digit + place[0][at + 1 :]


def swapped(place: re.Match[str], random: Random) -> str:
    at = random.choice([i for i in range(len(place[0]) - 1) if place[0][i] != place[0][i + 1]] or [0])
    return place[0][:at] + place[0][at + 1] + place[0][at] + place[0][at + 2 :]


def nothing(place: re.Match[str], random: Random) -> str:
    return ""


def another_year(place: re.Match[str], random: Random) -> str:
    return str(int(place[0]) + random.choice([-2, -1, 1, 2, 10]))


def unmutated(welsh: str, english: str, random: Random) -> str | None:
    """A word after "i", "o" or their like with its first letter as the dictionary has it."""
    radical = {"dd": "d", "b": "p", "d": "t", "g": "c", "f": "b"}
    places = []
    for place in re.finditer(r"\b(?:i|o|am|ar|dan|dros|drwy|gan|heb|wrth) (dd|[bdgf](?!d|f))([^\W\d_]+)\b", welsh):
        word = radical[place[1]] + place[2]
        if known(word, "cy"):
            places.append((place.start(1), place.end(), word))
    if not places:
        return None
    start, end, word = random.choice(places)
    return welsh[:start] + word + welsh[end:]


def cut_in_half(welsh: str, english: str, random: Random) -> str | None:
    return welsh[: welsh.rindex(" ", 0, len(welsh) // 2)] + "." if len(welsh) > 100 else None


def english_sentence(welsh: str, english: str, random: Random) -> str | None:
    sentences = re.findall(r"[A-Z][^.!?\n]{30,}[.]", english)
    return f"{welsh.rstrip()} {random.choice(sentences)}\n" if sentences and len(welsh) > 100 else None


def english_words(welsh: str, english: str, random: Random) -> str | None:
    """Three English words in the middle of a Welsh sentence."""
    runs = re.findall(r"(?<= )[a-z]{3,} [a-z]{3,} [a-z]{3,}(?= )", english)
    gaps = [gap.start() for gap in re.finditer(r"(?<=[a-z]) (?=[a-z])", welsh)]
    if not runs or not gaps:
        return None
    at = random.choice(gaps)
    return f"{welsh[:at]} {random.choice(runs)}{welsh[at:]}"


def in_english(welsh: str, english: str, random: Random) -> str | None:
    """The English without its last word: a copy to the letter is for `copied-text`, and told by the ledger."""
    return english.rstrip().rpartition(" ")[0] if english.count(" ") > 5 else None


MONTHS = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
)  # fmt: skip
NUMBERS = ("dau", "tri", "pedwar", "pump", "chwe", "saith", "wyth", "naw", "deg")
DAYS = ("Llun", "Mawrth", "Mercher", "Iau", "Gwener")

FIGURES = (
    r"(?<![\w£.,/@-])\b(?!(?:19|20)\d\d|0)\d+\b(?![%/.,:-]|\s(?:y cant|am|pm|yb|yp|[A-Z]\w+ \d{4}))"  # and no date
)
PHONE = r"\b0\d{3,4} \d{6}\b|\b0\d{2} \d{4} \d{4}\b"
ENGLISH = {welsh: english for english, welsh in NAMES.items() if len(welsh) > 3}
OTHER_WORDS = {
    "adborth": "sylwadau", "amcanion": "nodau", "cyfranogiad": "ymwneud", "gofalwyr": "cynhalwyr",
    "gynllun gweithredu": "rhaglen waith", "cynllun gweithredu": "rhaglen waith", "ofalwyr": "gynhalwyr",
    "safonau": "rheolau", "llesiant": "lles", "risgiau": "bygythiadau",
}  # fmt: skip
BARE = dict(zip("âêîôûŵŷ", "aeiouwy", strict=True))

FAULTS = (
    Fault("another number, in figures", "unequal-numbers", one(FIGURES, another_digit)),
    Fault("another number, in words", "unequal-numbers", one(rf"(?<!yn )\b(?:{'|'.join(NUMBERS)})\b", other(*NUMBERS))),
    Fault("another sum of money", "unequal-money", one(r"£\d[\d,]*", another_digit)),
    Fault("another percentage", "unequal-percentages", one(r"\d+(?=%| y cant)", another_digit)),
    Fault("another year", "unequal-dates", one(r"\b(?:19|20)\d\d\b", another_year)),
    Fault("another month", "unequal-dates", one(rf"\b(?:{'|'.join(MONTHS)})\b", other(*MONTHS))),
    Fault("another day of the week", "unequal-dates", one(rf"(?<=ydd )(?:{'|'.join(DAYS)})\b", other(*DAYS))),
    Fault("another time", "unequal-times", one(r"\d+(?=(?:[:.]\d\d)?(?:yb|yp|am|pm))", another_digit)),
    Fault("another e-mail address", "unequal-emails", one(r"[\w.]{4,}(?=@)", swapped)),
    Fault("another telephone number", "unequal-phones", one(PHONE, another_digit)),
    Fault("a link lost", "unequal-links", one(r"\]\(https?://[^)]*\)|https?://\S+", nothing)),
    Fault("another link", "unequal-links", one(r"(?<=://)\w+(?=\.)", swapped)),
    Fault("a placeholder lost", "unequal-placeholders", one(r"(?<!\])%?\{\w+\}", nothing)),
    Fault("a point of a list lost", "unequal-shape", one(r"(?m)^(?:- |\d+\. ).*\n?", nothing)),
    Fault("two paragraphs made one", "unequal-shape", one(r"(?<=[.?!])\n\n(?=[A-Z])", lambda place, random: "\n")),
    Fault("emphasis lost", "unequal-emphasis", one(r"\*\*([^*]+)\*\*", lambda place, random: place[1])),
    Fault("the last full stop lost", "unequal-ending", one(r"\.(?=\s*\Z)", nothing)),
    Fault("the second half lost", "unequal-length", cut_in_half),
    Fault("English in its place", "untranslated-text", in_english),
    Fault("an English sentence added", "unmarked-language", english_sentence),
    Fault("three English words put in", "unmarked-language", english_words),
    Fault(
        "a name in English", "english-name", one(rf"\b(?:{'|'.join(ENGLISH)})\b", lambda place, _: ENGLISH[place[0]])
    ),
    Fault(
        "another word for one of the glossary",
        "unused-term",
        one(rf"\b(?:{'|'.join(OTHER_WORDS)})\b", lambda place, _: OTHER_WORDS[place[0]]),
    ),
    Fault("a mutation undone", "missing-mutation", unmutated),
    Fault("two letters swapped", "misspelt-word", one(r"(?<![\w'’\[(/])[a-zâêîôûŵŷ]{5,}(?![\w'’\]@/])", swapped)),
    Fault("a circumflex lost", "misspelt-word", one(r"(?<=\w)[âêîôûŵŷ](?=\w)", lambda place, random: BARE[place[0]])),
)  # fmt: skip


def main(*projects: Path) -> None:
    judges = {check.rule.id: check.judge for check in checks("pair")}
    pairs = [pair for project in projects for pair in load(project).pairs() if pair.joined.texts]
    texts = [(pair, text) for pair in pairs for text in pair.joined.texts if set(text.texts) == set(codes())]
    print(f"{len(texts)} texts in both languages\n")
    print("| fault | check | put in | found by it | found by any |\n|---|---|---:|---:|---:|")
    for fault in FAULTS:
        random = Random(fault.name)
        room = [(pair, faulty) for pair, text in texts if (faulty := injected(fault, text, random))]
        chosen = random.sample(room, min(MOST, len(room)))
        found = [caught(pair, text, judges) for pair, text in chosen]
        own, any_ = (
            sum(fault.check in ids for ids in found),
            sum(bool(ids) for ids in found),
        )
        print(f"| {fault.name} | `{fault.check}` | {len(found)} | {share(own, found)} | {share(any_, found)} |")
    print("\n| check | flags on the texts as they are | seconds |\n|---|---:|---:|")
    for id_, judge in judges.items():
        start = process_time()
        flags = sum(1 for pair in pairs for _ in judge(pair))
        print(f"| `{id_}` | {flags} | {process_time() - start:.2f} |")


def injected(fault: Fault, text: TextPair, random: Random) -> TextPair | None:
    welsh = fault.inject(text.texts["cy"], text.texts["en"], random)
    return replace(text, texts={**text.texts, "cy": welsh}) if welsh and welsh != text.texts["cy"] else None


def caught(pair: Pair, text: TextPair, judges: dict[str, Callable[[Pair], Iterator[object]]]) -> set[str]:
    """The checks that flag a text, standing alone in its publication."""
    alone = replace(pair, joined=replace(pair.joined, texts=[text], facts=[], gaps=[]))
    return {id_ for id_, judge in judges.items() if any(True for _ in judge(alone))}


def share(part: int, whole: list[set[str]]) -> str:
    return f"{part} ({100 * part // len(whole)}%)" if whole else "–"


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:] or [".", "examples/llanffug"]))
