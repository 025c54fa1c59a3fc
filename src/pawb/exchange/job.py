"""What is asked of a translator, and what is answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Literal, NamedTuple

from pawb.content.difference import Piece, difference
from pawb.content.ledger import Unit, digest
from pawb.content.library import EASY_READ, SHARED, Library, Pair
from pawb.content.model import KINDS, EasyRead
from pawb.content.model.parts import Part
from pawb.content.model.shape import shapes
from pawb.exchange.wording import flowed
from pawb.findings import Place, Rule, Words
from pawb.languages import codes, language

Need = Literal["new", "changed", "proof", "none"]
"""To be translated; to be brought up to date; a machine's draft, to be proof-read; there for the whole picture."""

NEEDS: Mapping[Need, Words] = {
    "new": {"en": "To be translated", "cy": "I'w gyfieithu"},
    "changed": {"en": "To be brought up to date", "cy": "I'w ddiweddaru"},
    "proof": {"en": "To be proof-read", "cy": "I'w brawfddarllen"},
    "none": {"en": "Nothing to do", "cy": "Dim i'w wneud"},
}
TIGHT = 2_000
"""A limit above this is there for the machine, and no translator meets it."""
LIMIT = {"en": " At most {limit} characters.", "cy": " Dim mwy na {limit} nod."}

REGION = "GB"
"""The region of every language here, for tools that ask for one: without it they take English for American."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text that a translator is shown, as `flowed` gives it."""

    key: str
    need: Need
    source: str
    former: str
    """What the source said when the target was confirmed; empty when that is not known, or still the same."""
    target: str
    """What is there now; empty when nothing is."""
    file: str
    where: Words
    about: Words
    limit: int | None
    """So many characters at most."""

    @property
    def change(self) -> list[Piece]:
        """What became of the former source."""
        return difference(self.former, self.source) if self.former else []

    def note(self, code: str) -> str:
        """What is asked, where the text stands, and what it is for, in a language."""
        tight = self.limit if self.limit and self.limit <= TIGHT else 0
        limit = LIMIT[code].format(limit=language(code).number(tight)) if tight else ""
        return f"{NEEDS[self.need][code]}. {self.where[code]}: {self.about[code]}{limit}"

    @property
    def marked(self) -> str:
        """The same in one line of text."""
        return "".join(map(mark, self.change))


class Pairing(NamedTuple):
    """A text of which somebody confirmed that it says the same in every language."""

    key: str
    texts: Mapping[str, str]
    how: str


class Term(NamedTuple):
    """One word of the glossary: in each language its fields, such as `term` and `means`."""

    id: str
    words: Mapping[str, Mapping[str, str]]
    avoid: Mapping[str, list[str]]


@dataclass(frozen=True)
class Job:
    """All that goes to a translator."""

    source: str
    target: str
    name: Words
    """Who asks."""
    entries: list[Entry]
    memory: list[Pairing]
    terms: list[Term]

    @cached_property
    def counts(self) -> dict[str, Counter[str]]:
        """Words of the source by file: `new`, `changed` (and of these `moved`), `proof`, and `repeated` ones."""
        known = {digest(pairing.texts[self.source]) for pairing in self.memory}
        found: dict[str, Counter[str]] = {}
        for entry in self.entries:
            count = found.setdefault(entry.file, Counter())
            repeated = entry.need == "new" and digest(entry.source) in known
            count["repeated" if repeated else entry.need] += _words(entry.source)
            count["moved"] += sum(_words(piece.words) for piece in entry.change if piece.mark == "come")
            known.add(digest(entry.source))
        return found


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for one text."""

    key: str
    source: str
    """The source as the translator saw it."""
    was: str | None
    """The target as the translator found it; None when the file does not say."""
    target: str
    """Nothing where a table has no answer."""
    rank: int
    """How sure the translator is: 0 not known, 1 translated, 2 confirmed."""
    place: Place
    fault: Rule | None = None
    """Why it cannot be taken, where its file alone shows that."""
    table: bool = False
    """Whether it stands in a table, where people may also write in a column that is not theirs."""

    @property
    def worked_on(self) -> bool:
        """Whether its file shows that the translator wrote or marked it."""
        return bool(self.target and (self.rank if self.was is None else self.target != self.was))


RANK: dict[Need, int] = {"new": 0, "changed": 0, "proof": 1, "none": 2}
"""How sure each text is when it goes out. One that comes back surer is an answer, even with the same words."""


class Returned(NamedTuple):
    """One file that came back."""

    source: str
    target: str
    answers: list[Answer]


def mark(piece: Piece) -> str:
    """Words that are gone or came, with marks that need no colour: `[-gone-]{+come+}`."""
    return {"gone": "[-{}-]", "come": "{{+{}+}}", "same": "{}"}[piece.mark].format(piece.words)


def both(words: Words) -> str:
    """The words of every language in one line, for a file that is not in one of them."""
    return " / ".join(words[code] for code in codes())


def named(code: str) -> Words:
    """The name of a language, in each language."""
    return {viewer: language(viewer).say(f"language_{code}") for viewer in codes()}


def need(unit: Unit, source: str, target: str) -> Need | None:
    """What a text needs in `target`; None when it cannot be had from `source`, or only `target` has changed."""
    if source not in unit.texts:
        return None
    if unit.state in ("missing", "same"):
        return "new"
    if unit.state == "changed":
        return "changed" if source in unit.changed else None
    return "none" if unit.state == "confirmed" else "proof"


def job(
    library: Library, former: Mapping[str, Mapping[str, str]], source: str, target: str, *, everything: bool
) -> Job:
    """What a translator from `source` to `target` is asked: what is missing or has drifted; or `everything`.

    `former` are the words that changed sides had when they were confirmed, by key and language.
    """
    entries = [
        _entry(pair, unit, asked, former.get(unit.key, {}).get(source, ""), source, target)
        for pair in library.pairs()
        for unit in pair.units
        if (asked := need(unit, source, target)) and (everything or asked in ("new", "changed"))
    ]
    memory = [
        Pairing(unit.key, {code: flowed(text) for code, text in unit.texts.items()}, unit.confirmation.how)
        for unit in library.units()
        if unit.confirmation and unit.state in ("confirmed", "not-proofed")
    ]
    name: Words = {str(code): text for code, text in library.site.organisation.items()} if library.site else {}
    return Job(source, target, name, entries, memory, list(_terms(library)))


def _entry(pair: Pair, unit: Unit, asked: Need, former: str, source: str, target: str) -> Entry:
    titles = next((text.texts for text in pair.joined.texts if text.path in (("title",), ("name",))), {})
    way = list(_way(_model(pair), unit.key.partition("#")[2].split("/")))
    field = next(told for _, told in reversed(way) if told)
    steps = {
        code: [titles.get(code, pair.id), *(told["words"][code]["title"] if told else step for step, told in way)]
        for code in codes()
    }
    return Entry(
        key=unit.key,
        need=asked,
        source=flowed(unit.texts[source]),
        former=flowed(former) if former else "",
        target=flowed(unit.texts.get(target, "")),
        file=pair.files.get(target) or pair.files[source],
        where={code: " › ".join(steps[code]) for code in codes()},
        about={code: field["words"][code]["description"] for code in codes()},
        limit=_limit(field),
    )


def _model(pair: Pair) -> type[Part]:
    if pair.id in SHARED:
        return SHARED[pair.id]
    return EasyRead if pair.id.startswith(f"{EASY_READ}/") else KINDS[pair.kind]


def _way(part: type[Part], path: Iterable[str]) -> Iterator[tuple[str, dict[str, Any] | None]]:
    """Each step to a text, with what the model says of it where it is a field, and not the reference of an item."""
    item = False  # what follows a list of parts is a reference, even one that a field is called by too
    for step in path:
        told = None if item else _fields(part).get(step)
        yield step, told
        item = False
        if told:
            shape = shapes(part)[step]
            part, item = shape.part or part, shape.is_ == "parts"


@cache
def _fields(part: type[Part]) -> dict[str, dict[str, Any]]:
    schema = part.model_json_schema()
    schema = schema.get("$defs", {}).get(part.__name__, schema)  # a part that holds itself is told of there
    properties: dict[str, dict[str, Any]] = schema["properties"]
    return properties


def _limit(schema: dict[str, Any]) -> int | None:
    inner = [*schema.get("anyOf", []), schema.get("items"), schema.get("additionalProperties")]
    found = [schema.get("maxLength"), *(_limit(part) for part in inner if isinstance(part, dict))]
    return next((limit for limit in found if limit), None)


def _terms(library: Library) -> Iterator[Term]:
    for publication in library.publications:
        if publication.kind != "glossary":
            continue
        words: dict[str, dict[str, dict[str, str]]] = {}
        avoid: dict[str, dict[str, list[str]]] = {}
        for text in publication.full.joined.texts:
            for code, said in text.texts.items():
                match text.path:
                    case ("terms", id_, field):
                        words.setdefault(id_, {}).setdefault(code, {})[field] = flowed(said)
                    case ("terms", id_, "avoid", _):
                        avoid.setdefault(id_, {}).setdefault(code, []).append(flowed(said))
        for id_, fields in words.items():
            if all("term" in fields.get(code, {}) for code in codes()):
                yield Term(id_, fields, avoid.get(id_, {}))


def _words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())
