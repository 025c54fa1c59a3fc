"""Writes change notes into a publication, in every language at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pawb.content.adding import following
from pawb.content.edit import rewrite
from pawb.content.library import Publication
from pawb.content.pair import Path as Steps
from pawb.content.references import items_of
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.source import Sequence as PlacedSequence
from pawb.content.source import Text

LIST = "changes"
"""The field of a publication that holds its change notes."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A note to be: the item that it is about, or nothing for the whole publication, and its text by language."""

    what: str
    texts: Mapping[str, str]


def note(project: Path, publication: Publication, notes: Iterable[Noted], day: date, writer: str) -> dict[Path, bytes]:
    """The files of a publication with notes at the end of its changes, each with the next reference.

    Facts go where those of earlier notes are, or else into the file of the `writer`'s language. Raises KeyError for a
    text that a note lacks in a language.
    """
    sides = publication.full.joined.sides
    known = {id_ for bound in publication.full.bound.values() for id_ in items_of(bound)}
    earlier = next(iter(publication.full.bound.values())).changes  # type: ignore[attr-defined]
    last = earlier[-1].id if earlier else "C0"
    new: dict[str, Noted] = {}
    for one in notes:
        last = following(last, known)
        known.add(last)
        new[last] = one
    facts = _facts_in(publication) or publication.full.files[writer]
    files = {}
    for code, side in sides.items():
        file = publication.full.files[code]
        texts: dict[Steps, str] = {(LIST, id_, "text"): one.texts[code] for id_, one in new.items()}
        if file == facts:
            texts |= {(LIST, id_, "on"): day.isoformat() for id_ in new}
            texts |= {(LIST, id_, "what"): one.what for id_, one in new.items() if one.what}
        files[project / file] = rewrite((project / file).read_bytes(), texts, _with(side, new))
    return files


def _facts_in(publication: Publication) -> str:
    """The file in which the newest note states its day; nothing where there is no note."""
    listed = next(iter(publication.full.joined.sides.values())).get(LIST)
    newest = listed[-1] if isinstance(listed, PlacedSequence) and listed else None
    day = newest.get("on") if isinstance(newest, PlacedMapping) else None
    return day.place.file if day else ""


def _with(side: PlacedMapping, ids: Iterable[str]) -> PlacedMapping:
    """A side as it will be: names in their order, the notes last."""
    there = side.get(LIST)
    like = PlacedMapping({name: value for name, value in side.items() if name != LIST})
    empty = [PlacedMapping({name: Text() for name in ("id", "on", "what", "text")} | {"id": Text(id_)}) for id_ in ids]
    like[LIST] = PlacedSequence([*(there if isinstance(there, PlacedSequence) else ()), *empty])
    return like
