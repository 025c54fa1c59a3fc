"""Easy read as its checks look at it: one booklet in one language, line by line, each where it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pawb.checks.prose import prose
from pawb.content.library import Library, Pair, Publication
from pawb.content.model import Glossary
from pawb.content.source import Mapping as Placed
from pawb.content.source import Sequence as PlacedList
from pawb.content.source import Text
from pawb.findings import Finding, Place, Rule
from pawb.findings import Words as Said
from pawb.languages import codes, language
from pawb.languages.easy import Hard, easy
from pawb.languages.easy.common import common, hard
from pawb.languages.easy.common import instead as plainer
from pawb.languages.forms import Forms
from pawb.languages.lemma import lemma
from pawb.languages.spelling import Word, known, words

_LINK = re.compile(r"\[([^\[\]]*)\](?:\([^()\s]*\)|\{[a-z]{2,3}\})")
_ADDRESSED = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, eq=False)
class Line:
    """One line of easy read: a title, or the words of a row and the name of its picture, or why it has none."""

    text: str
    language: str
    place: Place
    picture: str = ""
    no_picture: str = ""

    @cached_property
    def shown(self) -> str:
        """The words as people read them."""
        return _LINK.sub(r"\1", self.text).replace("**", "").replace("’", "'")

    @cached_property
    def own(self) -> str:
        """The running words of the line's own language, without addresses and words of another."""
        text = prose(_ADDRESSED.sub(r"\1", self.text), self.language)
        return _LINK.sub(r"\1", text).replace("**", "").replace("’", "'")

    @property
    def bold(self) -> tuple[str, ...]:
        """The words in bold, run by run."""
        return tuple(_BOLD.findall(self.text))


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """Some rows under a title."""

    id: str
    title: Line
    rows: tuple[Line, ...]
    reason: str = ""
    """The word with which the full version gives a reason for the same."""
    part: Line | None = None
    """What the booklet is about that begins here, where there are several."""


@dataclass(frozen=True, eq=False)
class Booklet:
    """The easy read of one publication in one language, and the words that its glossaries settle."""

    language: str
    title: Line
    sections: tuple[Section, ...]
    terms: tuple[str, ...] = ()
    """The words of the glossaries, with their plurals."""
    avoided: Mapping[str, str] = field(default_factory=dict)
    """Words that a glossary says not to use, and those to use."""
    explains: bool = False
    """Whether it is about a glossary: its rows say what words mean."""

    @property
    def lines(self) -> Iterator[Line]:
        """Every title and row, in their order."""
        yield self.title
        for section in self.sections:
            if section.part:
                yield section.part
            yield from (section.title, *section.rows)

    @property
    def rows(self) -> Iterator[Line]:
        """Every row, in their order."""
        return (row for section in self.sections for row in section.rows)

    @property
    def parts(self) -> list[list[Section]]:
        """Its sections, booklet by booklet."""
        parts: list[list[Section]] = []
        for section in self.sections:
            if not parts or section.part:
                parts.append([])
            parts[-1].append(section)
        return parts

    @cached_property
    def explained(self) -> Forms[str]:
        """The words that readers are told the meaning of: those of the glossary, and those in bold."""
        forms: Forms[str] = Forms()
        bold = {run.replace("’", "'") for row in self.rows for run in row.bold}
        for word in (*self.terms, *bold, *(lemma(run, self.language) for run in bold)):
            forms.add(word, word, language(self.language))
        return forms

    @cached_property
    def to_avoid(self) -> Forms[str]:
        """The words that a glossary says not to use: each stands for the one to use."""
        forms: Forms[str] = Forms()
        for word, wanted in self.avoided.items():
            forms.add(word, wanted, language(self.language))
        return forms

    def others(self, line: Line) -> Iterator[Word]:
        """The words of a line that nobody explains, that are no names, and that no other check speaks of."""
        text = line.own
        finds = easy(self.language)
        for find in (finds.figures, finds.shortened, finds.contractions, finds.dates, finds.numbers):
            for said, _ in find(text):
                text = text.replace(said, "\ufffc" * len(said))
        for start, end, _ in (*self.explained.find(text), *self.to_avoid.find(text)):
            text = text[:start] + "\ufffc" * (end - start) + text[end:]
        for word in words(text, self.language):
            begins = not text[: word.start].strip(" \ufffc\"'“‘")
            named = text[word.end :].lstrip(" ")[:1].isupper()  # "Additional Learning Needs" is a name
            if word.said[0].islower() or (begins and not named and known(word.said.casefold(), self.language)):
                yield word


def gather(library: Library) -> Iterator[Booklet]:
    """The easy read of every publication in every language, as far as it can be read."""
    avoided = {code: to_avoid(library, code) for code in codes()}
    for publication in library.publications:
        if publication.easy:
            for code in publication.easy.bound:
                yield of(publication, publication.easy, code, avoided[code])


def to_avoid(library: Library, code: str) -> dict[str, str]:
    """The words of one language that its glossaries say not to use, and those to use."""
    bound = (publication.full.bound.get(code) for publication in library.publications)
    glossaries = (one for one in bound if isinstance(one, Glossary))
    return {word: term.term for glossary in glossaries for term in glossary.terms for word in term.avoid}


def of(publication: Publication, pair: Pair, code: str, avoided: Mapping[str, str]) -> Booklet:
    """One easy read in one language."""

    def line(words: object, picture: object = "", no_picture: object = "") -> Line:
        assert isinstance(words, Text)
        return Line(" ".join(words.split()), code, words.place, str(picture), str(no_picture))

    def listed(values: object) -> Iterator[Placed]:
        assert isinstance(values, PlacedList)
        return (value for value in values if isinstance(value, Placed))

    side = pair.joined.sides[code]
    sections = tuple(
        Section(
            str(section["id"]),
            line(section["title"]),
            tuple(
                line(row["text"], row.get("picture", ""), row.get("no_picture", "")) for row in listed(section["rows"])
            ),
            reason(_source(publication, str(section["id"]), code), code),
            line(section["part"]) if "part" in section else None,
        )
        for section in listed(side["sections"])
    )
    terms = tuple(word for term in pair.terms for word in term.words.get(code, ()))
    return Booklet(code, line(side["title"]), sections, terms, avoided, publication.kind == "glossary")


def _source(publication: Publication, section: str, code: str) -> str:
    if publication.retelling is None:
        return ""
    return "\n".join(saying.words(code) for _, saying in publication.retelling.told_by(section, code))


def reason(text: str, code: str) -> str:
    """The word with which a text gives a reason; empty where it gives none."""
    given = easy(code).reasons.search(text)
    return given[0] if given else ""


def found(rule: Rule, lines: Iterable[Line], find: Callable[[Line], Iterable[Hard]]) -> Iterator[Finding]:
    """A finding for all that is hard in each line: `said`, and in `suggestion` what to say instead."""
    for line in lines:
        for said, instead in find(line):
            yield rule.at(line.place, said=said, suggestion=_suggestion(instead))


def hard_words(booklet: Booklet, line: Line) -> Iterator[Hard]:
    """The words of a line that most readers do not know and that nobody explains, and plainer words."""
    code = booklet.language
    for word in booklet.others(line):
        parts = re.split(r"['-]", word.said)
        if hard(word.said, code) or not (common(word.said, code) or all(common(part, code) for part in parts)):
            yield Hard(word.said, plainer(word.said, code))


def _suggestion(instead: str) -> Said:
    if not instead:
        return {"en": "", "cy": ""}
    return {"en": f" You could write “{instead}”.", "cy": f" Gallech ysgrifennu “{instead}”."}
