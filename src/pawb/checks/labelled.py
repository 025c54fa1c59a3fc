"""How good a check of texts is, measured on pairs of texts that were written for the purpose.

`labelled/<id>.yml` beside this module holds the pairs of the check with that id: under `faults` those that have the
fault, under `sound` those that do not, hard cases among them; under `terms` the words of a glossary, where the check
takes one. For a check of what easy read tells, a pair is a full text and an easy one in one language. What is printed
is what the check makes of them today.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from pawb.checks import Check
from pawb.content.ledger import Ledger
from pawb.content.library import Library, Pair, Publication
from pawb.content.model.easy_read import EasyRead, EasySection, Row
from pawb.content.model.standards import Standard, Standards
from pawb.content.pair import Joined, TextPair
from pawb.content.retelling import Retelling, sayings
from pawb.content.terms import Term
from pawb.findings import Place, Words

FOLDER = Path(__file__).with_suffix("")


@dataclass(frozen=True, slots=True)
class Label:
    """One pair of texts, whether it has the fault, and whether the check says so."""

    texts: Words
    fault: bool
    flagged: bool


@dataclass(frozen=True, slots=True)
class Score:
    """How many pairs there are with the fault and without, and how many of each the check flags."""

    faults: int
    sound: int
    found: int
    wrong: int

    @property
    def flagged(self) -> int:
        """All that the check flags, rightly or wrongly."""
        return self.found + self.wrong

    @property
    def precision(self) -> int:
        """How much of what it flags is a fault, as a whole percentage, rounded down; 0 when it flags nothing."""
        return 100 * self.found // self.flagged if self.flagged else 0

    @property
    def recall(self) -> int:
        """How many of the faults it flags, as a whole percentage, rounded down; 0 when there are none."""
        return 100 * self.found // self.faults if self.faults else 0


def labels(check: Check) -> Iterator[Label]:
    """The labelled pairs of a check, each as the check judges it now; nothing when it has none."""
    file = FOLDER / f"{check.rule.id}.yml"
    if not file.exists():
        return
    written = yaml.safe_load(file.read_text(encoding="utf-8"))
    settled = tuple(Term(words) for words in written.get("terms", ()))
    for kind in ("faults", "sound"):
        for texts in written[kind]:
            subject = retold(**texts) if "easy" in texts else pair(texts, settled)
            yield Label(texts, kind == "faults", any(True for _ in check.judge(subject)))


def score(check: Check) -> Score | None:
    """What a check makes of its labelled pairs, or None when it has none."""
    judged = list(labels(check))
    if not judged:
        return None
    faults = [label.flagged for label in judged if label.fault]
    sound = [label.flagged for label in judged if not label.fault]
    return Score(len(faults), len(sound), sum(faults), sum(sound))


def pair(texts: Words, terms: tuple[Term, ...] = ()) -> Pair:
    """A publication that has one text alone, in a content whose glossary settles `terms`."""
    files = {code: f"content/{code}/labelled.yml" for code in texts}
    places = {code: Place(file, 1, 1) for code, file in files.items()}
    return Pair("labelled", files, Joined({}, texts=[TextPair(("text",), texts, places)]), terms=terms)


def retold(language: str, full: str, easy: str) -> Library:
    """A content of one standard that says one text, and easy read of it that says another."""
    standards = Standards(
        kind="standards", title="-", summary="-", standards=(Standard(id="S1", title="-", text=full),)
    )
    section = EasySection(id="easy", title="-", covers=("S1", "summary"), rows=(Row(id="easy.1", text=easy),))
    words = {language: EasyRead(kind="easy-read", title="-", sections=(section,))}
    publication = Publication("labelled", "standards", Pair("labelled", {}, Joined({})))
    publication.retelling = Retelling("labelled", words, {language: {"labelled": list(sayings(standards))}})
    places = {"easy": {language: Place(f"content/{language}/easy-read/labelled.yml", 1, 1)}}
    for name, text in publication.retelling.sources(places):
        publication.retold[name] = Ledger().unit("easy-read/labelled", text)
    return Library(site=None, publications=[publication])
