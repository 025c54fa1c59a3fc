"""What became of every item and field between two versions of the content, and what of that readers must be told.

Words are compared as the ledger does, so that a line broken elsewhere is no change; facts as what they mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from pawb.content.ledger import digest
from pawb.content.library import ACCESSIBILITY, SHARED, SITE, Library, Pair, Publication
from pawb.content.model.action_plan import Action, Measure, MeasurePart, Objective, Progress
from pawb.content.model.parts import Change, Document, Item, Note, Part, Quote
from pawb.content.model.shape import shapes
from pawb.content.model.standards import Standard
from pawb.content.model.strategy import Duty
from pawb.content.references import resolve
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.source import Sequence, Value
from pawb.findings import Place
from pawb.languages import codes
from pawb.languages.rights import Right, said
from pawb.languages.stated import Kind, stated

BESIDE = (Note, Quote, Document, Progress)
"""Items that tell about a publication: nobody relies on one of them."""
PROMISES = (Objective, Action, Measure, MeasurePart, Standard, Duty)
"""Items whose words are a promise, whether or not they say "must"."""
Sides = Mapping[str, object]
"""A value by language: words, a fact (the same in each), or a whole item."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One field of a publication that changed, or one item that came or went."""

    publication: str
    """Its id, or that of what all share (`site`)."""
    easy: bool
    """Whether it is in easy read."""
    within: tuple[str, ...]
    """The items that it stands in, the outermost first; for an item, the last is itself. Empty for the head."""
    part: type[Part]
    """The model of what has the field, or of the item."""
    field: str
    """Empty where it is about a whole item."""
    text: bool
    before: Sides
    """Empty where it came; of a text only the languages that changed."""
    after: Sides
    """Empty where it went; of a text only the languages that changed."""
    place: Place

    @property
    def item(self) -> str:
        """The reference of the item; empty for the head."""
        return self.within[-1] if self.within else ""

    @property
    def of_substance(self) -> bool:
        """Whether it changes what people can rely on, as far as a machine can tell.

        A fact does, and so does an item that came or went; words do where they are those of a promise, say a duty, a
        choice or a "not", or state other facts than before.
        """
        if self.easy or self.publication in SHARED or issubclass(self.part, BESIDE):
            return False
        if not self.field:
            return True
        if not self.text:
            return shapes(self.part)[self.field].points not in ("item", "publication", "term")
        if issubclass(self.part, PROMISES) or (not self.within and self.field == "title"):
            return True
        return any(
            _binding(str(self.before.get(code, "")), str(self.after.get(code, "")), code)
            for code in {**self.before, **self.after}
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of the content, and all that is different."""

    before: Library
    after: Library
    revisions: tuple[Revision, ...]
    came: tuple[str, ...]
    """Publications, and easy read of some (`easy-read/strategy`), that were not there."""
    went: tuple[str, ...]
    """Those that are there no more."""
    unread: tuple[str, ...]
    """Publications that cannot be compared, because a version of them cannot be read."""

    def notes(self, publication: str) -> list[Change]:
        """What a publication now says of its changes and did not say before, in any one language, newest first."""
        code = codes()[0]
        known = _publication(self.before, publication).in_language(code).changes
        told = _publication(self.after, publication).in_language(code).changed()
        return [change for change in told if change not in known]

    def unnoted(self) -> Iterator[Revision]:
        """What is of substance, and no new note is about it or about something that it stands in."""
        for revision in self.revisions:
            if revision.of_substance and not self._noted(revision):
                yield revision

    def _noted(self, revision: Revision) -> bool:
        here = revision.publication
        known = {here: dict.fromkeys(revision.within)}
        return any(not note.what or resolve(note.what, here, known) for note in self.notes(here))


def compare(before: Library, after: Library) -> Comparison:
    """What is different in `after`, publication by publication and in reading order; last, in what all share."""
    old, new = ({p.id: p for p in library.publications} for library in (before, after))
    both = [id_ for id_ in {**new, **old} if _written(before, id_) and _written(after, id_)]
    unread = [id_ for id_ in both if not (_readable(old.get(id_)) and _readable(new.get(id_)))]
    # One of another kind has no item in common with the one before it.
    other = [id_ for id_ in both if id_ not in unread and old[id_].kind != new[id_].kind]
    found = [
        revision for id_ in both if id_ not in (*unread, *other) for revision in _of_publication(old[id_], new[id_])
    ]
    came, went = (
        [
            pair.id
            for publication in library.publications
            for pair in (publication.full, publication.easy)
            if pair and (not _written(earlier, pair.id) or pair.id in other)
        ]
        for library, earlier in ((after, before), (before, after))
    )
    found += _of_shared(before, after)
    return Comparison(before, after, tuple(found), tuple(came), tuple(went), tuple(unread))


def _binding(before: str, after: str, code: str) -> bool:
    """Whether words that changed in one language bind somebody, or state other facts than before."""
    if any(said(text, code, right) for right in get_args(Right) for text in (before, after)):
        return True
    was, now = stated(before, code), stated(after, code)
    return any(was[kind].sure.keys() != now[kind].sure.keys() for kind in get_args(Kind))


def _written(library: Library, id_: str) -> bool:
    """Whether there is a file of this pair, whether or not it can be read."""
    return any(f"content/{code}/{id_}.yml" in library.files for code in codes())


def _readable(publication: Publication | None) -> bool:
    pairs = (publication.full, publication.easy) if publication else ()
    return bool(publication) and all(len(pair.bound) == len(codes()) for pair in pairs if pair)


def _publication(library: Library, id_: str) -> Publication:
    return next(publication for publication in library.publications if publication.id == id_)


def _of_publication(before: Publication, after: Publication) -> Iterator[Revision]:
    yield from _of_pair(after.id, (before.full, before.full.bound), (after.full, after.full.bound), easy=False)
    if before.easy and after.easy:
        yield from _of_pair(after.id, (before.easy, before.easy.bound), (after.easy, after.easy.bound), easy=True)


def _of_shared(before: Library, after: Library) -> Iterator[Revision]:
    """What is different in the files that are one for all languages: each of their sides holds every language."""
    for id_, old, new in (
        (SITE, (before.words, before.site), (after.words, after.site)),
        (ACCESSIBILITY, (before.statement, before.accessibility), (after.statement, after.accessibility)),
    ):
        if old[0] and old[1] and new[0] and new[1]:
            was, now = dict.fromkeys(codes(), old[1]), dict.fromkeys(codes(), new[1])
            yield from _of_pair(id_, (old[0], was), (new[0], now), easy=False)


Bound = tuple[Pair, Mapping[str, Part]]
"""A file pair, and what it says in each language."""


def _of_pair(publication: str, old: Bound, new: Bound, *, easy: bool) -> Iterator[Revision]:
    """What is different in one file pair, in the order of the new one; what went comes last."""
    (before, was_bound), (after, now_bound) = old, new
    was, now = ({code: dict(_parts(bound)) for code, bound in sides.items()} for sides in (was_bound, now_bound))
    words_before, words_after = _words(before), _words(after)
    first = codes()[0]

    def told(id_: str, field: str, olds: Sides, news: Sides, *, text: bool = False) -> Revision:
        within, part = (now if id_ in now[first] else was)[first][id_]
        place = _place(after if id_ in now[first] else before, id_, field, news or olds)
        return Revision(publication, easy, within, type(part), field, text, olds, news, place)

    for id_, (within, part) in now[first].items():
        if id_ not in was[first]:
            if not any(outer in now[first] and outer not in was[first] for outer in within[:-1]):
                yield told(id_, "", {}, {code: now[code][id_][1] for code in now})
            continue
        for name, shape in shapes(type(part)).items():
            if shape.is_ == "text":
                said_then, said_now = words_before.get((id_, name), {}), words_after.get((id_, name), {})
                moved = [c for c in codes() if digest(said_then.get(c, "")) != digest(said_now.get(c, ""))]
                if moved:
                    yield told(id_, name, _some(said_then, moved), _some(said_now, moved), text=True)
            elif shape.is_ == "fact" and name not in ("id", "kind"):
                olds, news = ({code: getattr(side[code][id_][1], name, None) for code in side} for side in (was, now))
                if olds != news:
                    yield told(id_, name, olds, news)
    for id_, (within, _) in was[first].items():
        if id_ not in now[first] and not any(outer not in now[first] for outer in within[:-1]):
            yield told(id_, "", {code: was[code][id_][1] for code in was}, {})


def _parts(bound: Part, within: tuple[str, ...] = ()) -> Iterator[tuple[str, tuple[tuple[str, ...], Part]]]:
    """The head, under the empty id, and every item by its id, each with the items that it stands in, itself included.

    Notes of changes are left out: they tell of what is different.
    """
    yield within[-1] if within else "", (within, bound)
    for value in vars(bound).values():
        for part in value if isinstance(value, tuple) else ():
            if isinstance(part, Item) and not isinstance(part, Change):
                yield from _parts(part, (*within, part.id))


def _words(pair: Pair) -> Mapping[tuple[str, str], Mapping[str, str]]:
    """Every text by the item and the field that it stands in, as each language really has it; a list line by line."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for text in pair.joined.texts:
        # Lists and ids take turns; last stands the field, and the number of a line in it.
        *ids, field = text.path if len(text.path) % 2 else text.path[:-1]
        sides = found.setdefault((ids[-1] if ids else "", field), {})
        for code, words in text.texts.items():
            sides[code] = f"{sides[code]}\n{words}" if code in sides else words
    return found


def _some(sides: Mapping[str, str], chosen: list[str]) -> Mapping[str, str]:
    return {code: sides[code] for code in chosen if code in sides}


def _place(pair: Pair, id_: str, field: str, changed: Sides) -> Place:
    """Where a field of an item is written, in a language that changed if there is one; else the item, else the file."""
    sides = sorted(pair.joined.sides.items(), key=lambda side: side[0] not in changed)
    found = [item for _, side in sides for item in _mappings(side, id_)]
    for item in found:
        if field in item.keys_at and item.keys_at[field].file in pair.files.values():
            return item.keys_at[field]
    return found[0].place if found else Place(next(iter(pair.files.values())))


def _mappings(value: Value, id_: str) -> Iterator[PlacedMapping]:
    """The mapping of an item below a value; the value itself for the head."""
    if isinstance(value, PlacedMapping):
        if not id_ or str(value.get("id", "")) == id_:
            yield value
            return
        for inner in value.values():
            yield from _mappings(inner, id_)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from _mappings(inner, id_)
