"""The page that lists exported files for those who send them out: both languages, no scripts, from any folder."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from pawb.languages import Language, codes, language
from pawb.render import template


@dataclass(frozen=True, slots=True)
class Exported:
    """One exported file, in the words of its own language."""

    file: str
    """Its path below the folder."""
    language: str
    title: str
    """Of the document, with its reading."""
    print: str
    """What the print is called."""
    size: int
    paper: str
    archive: bool
    pages: int
    bytes: int
    as_at: str
    """The day of which it tells, `2026-03-31`; empty where that is not known."""


@dataclass(frozen=True, slots=True)
class _Entry:
    file: str
    name: str
    told: str


@dataclass(frozen=True, slots=True)
class _Half:
    code: str
    name: str
    documents: Sequence[tuple[str, Sequence[_Entry]]]


def render(files: Iterable[Exported]) -> str:
    """The page as HTML: for each language its documents in its own alphabet, and each of their files."""
    files = list(files)
    return template("exports.html").render(halves=[half for code in codes() for half in _halves(files, code)])


def _halves(files: Sequence[Exported], code: str) -> Iterator[_Half]:
    words = language(code)
    own = [file for file in files if file.language == code]
    own.sort(key=lambda f: (words.sort_key(f.title), f.size, f.print, f.paper, f.archive, f.file))
    if own:
        documents = [(title, [_entry(file, words) for file in of]) for title, of in groupby(own, lambda f: f.title)]
        yield _Half(code, words.name, documents)


def _entry(file: Exported, words: Language) -> _Entry:
    details = [file.print, words.say("point_size", size=file.size), file.paper]
    details += [words.say("for_the_archive")] if file.archive else []
    told = [words.count("page", file.pages), words.file_size(file.bytes)]
    if file.as_at:
        day = words.say("as_at", date=words.date(datetime.date.fromisoformat(file.as_at)))
        told.append(day[:1].lower() + day[1:])
    return _Entry(file.file, f"{file.title}: {', '.join(details)} ({words.say('pdf')})", ", ".join(told))
