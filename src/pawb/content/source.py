"""Reads YAML that people wrote into values that know their place.

Every scalar is text: `No`, `1.10` and `2008-13-01` stay as they were typed until the model says what they are.
"""

from __future__ import annotations

import re
from collections import abc
from dataclasses import dataclass
from pathlib import Path
from unicodedata import is_normalized, normalize

import yaml
from yaml import (
    CollectionStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from pawb.content.characters import decode, refuse, refuse_escaped
from pawb.content.diagnosis import UNSPACED, diagnose, opening_symbol, quoted, rest_of_line, span
from pawb.content.faults import files, writing
from pawb.findings import Finding, Place

MOST_BYTES = 2_000_000
MOST_VALUES = 120_000
MOST_FINDINGS = 500
"""A person mends so many first; reading goes no further when there is one error more."""
DEEPEST = 40


class Text(str):
    """A scalar, whatever it looks like."""

    __slots__ = ("place",)
    place: Place


class Mapping(dict[str, "Value"]):
    """Names with their values. `keys_at` is where each name stands; `place` is where the first one does."""

    __slots__ = ("keys_at", "place")
    place: Place
    keys_at: dict[str, Place]


class Sequence(list["Value"]):
    """A list. `place` is where it starts: its first dash, or its bracket."""

    __slots__ = ("place",)
    place: Place


Value = Text | Mapping | Sequence


@dataclass(frozen=True)
class Source:
    """One file as it was read. `root` is None when it could not be read to its end; `findings` then says why."""

    file: str
    root: Mapping | None
    findings: tuple[Finding, ...] = ()

    def place(self, path: abc.Sequence[str | int]) -> Place:
        """Where the value at `path` stands; where a step is missing, the name (or the item) that lacks it."""
        if self.root is None:
            return Place(self.file)
        value: Value = self.root
        named = value.place
        for step in path:
            if isinstance(value, Mapping) and isinstance(step, str) and step in value:
                named, value = value.keys_at[step], value[step]
            elif isinstance(value, Sequence) and isinstance(step, int) and 0 <= step < len(value):
                value = value[step]
                named = value.place
            else:
                return named
        return value.place


def read(path: Path, project: Path, size: int = 1) -> Source:
    """The YAML file at `path` in `project`. Never raises, whatever stands there: the source's findings tell.

    It may be `size` times as large as one that a person writes.
    """
    file = _name(path, project)
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(project.resolve()):
            return _refused(file, files.OUTSIDE_LINK.at(Place(file)))
        if real.is_dir():
            return _refused(file, files.FOLDER_FOR_FILE.at(Place(file)))
        if not real.is_file():  # a pipe would keep us waiting for ever
            return _refused(file, files.UNREADABLE_FILE.at(Place(file)))
        with real.open("rb") as stream:
            return read_text(stream.read(MOST_BYTES * size + 1), file, size)
    except FileNotFoundError:
        return _refused(file, files.MISSING_FILE.at(Place(file)))
    except (OSError, RuntimeError, ValueError):  # links in a circle are a RuntimeError; \0 in a name is a ValueError
        return _refused(file, files.UNREADABLE_FILE.at(Place(file)))


def read_text(text: bytes, file: str, size: int = 1) -> Source:
    """The same for the bytes of a file called `file`."""
    if len(text) > MOST_BYTES * size:
        return _refused(file, files.OVERSIZED_FILE.at(Place(file), limit=f"{MOST_BYTES * size // 1_000_000} MB"))
    decoded = decode(text, file)
    if isinstance(decoded, Finding):
        return _refused(file, decoded)
    if refusals := refuse(decoded, file):
        return _refused(file, *refusals)
    loader = _Loader(decoded, file, MOST_VALUES * size)
    root = loader.load()
    return Source(file, root, tuple(sorted(loader.findings, key=lambda finding: finding.order)))


def _refused(file: str, *findings: Finding) -> Source:
    return Source(file, None, tuple(sorted(findings, key=lambda finding: finding.order)))


def _name(path: Path, project: Path) -> str:
    try:
        name = path.absolute().relative_to(project.absolute()).as_posix()
    except ValueError:
        name = path.name
    return name.encode("utf-8", "replace").decode()  # a name that is not UTF-8 must still be printable


class _Stop(Exception):
    """Reading cannot go on after this finding."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding


_NOTE = re.compile(r"[ \t]+#")
_ESCAPE = re.compile(r"\\(?:[\\\"/n \nxuU]|(.))")
_ITEM_IN_TEXT = re.compile(r"\n *(-) ")


class _Loader:
    """Makes values of the events of PyYAML's C parser, as long as nothing is wrong with them."""

    def __init__(self, text: str, file: str, most_values: int) -> None:
        self.findings: list[Finding] = []
        self._text = text
        self._file = file
        self._parser = yaml.CBaseLoader(text)
        self._event: Event = StreamStartEvent()
        self._last: ScalarEvent | None = None
        self._count = 0
        self._most_values = most_values
        self._composed = text.isascii() or is_normalized("NFC", text)
        self._escapes = "\\" in text
        self._notes = " #" in text or "\t#" in text

    def load(self) -> Mapping | None:
        """The top of the file; None when `findings` says why it could not be read."""
        try:
            return self._document()
        except _Stop as stop:
            fault = stop.finding
        except yaml.MarkedYAMLError as error:
            fault = diagnose(error, self._text, self._file, self._last)
        # The note that cut a text in two is the cause, and is told once.
        self.findings = [finding for finding in self.findings if finding.place != fault.place] + [fault]
        return None

    def _document(self) -> Mapping:
        self._next()
        if isinstance(self._next(), StreamEndEvent):
            raise _Stop(files.EMPTY_FILE.at(Place(self._file)))
        if isinstance(event := self._next(), SequenceStartEvent):
            raise _Stop(writing.UNNAMED_CONTENT.at(self._place(event)))
        root = self._value(1)
        self._next()
        if not isinstance(event := self._next(), StreamEndEvent):
            raise _Stop(writing.SECOND_DOCUMENT.at(self._place(event)))
        if isinstance(root, Mapping):
            return root
        raise _Stop(writing.UNNAMED_CONTENT.at(root.place) if root else files.EMPTY_FILE.at(Place(self._file)))

    def _next(self) -> Event:
        event = self._parser.get_event()
        assert event, "nothing is asked for after the end of the stream"
        self._event = event
        return event

    def _place(self, event: Event) -> Place:
        mark = event.start_mark
        assert mark, "the parser marks every event"
        return Place(self._file, mark.line + 1, mark.column + 1)

    def _place_in(self, event: Event, index: int) -> Place:
        """The place of a character of `event`, without counting all the lines before it once more."""
        start, _ = span(event)
        place = self._place(event)
        lines = self._text.count("\n", start, index)
        column = index - self._text.rfind("\n", start, index) if lines else place.column + index - start
        return Place(self._file, place.line + lines, column)

    def _tell(self, finding: Finding) -> None:
        if len(self.findings) >= MOST_FINDINGS:
            raise _Stop(finding)
        self.findings.append(finding)

    def _value(self, depth: int) -> Value:
        event = self._event
        self._count += 1
        if self._count > self._most_values:
            limit = {"en": f"{self._most_values:,} values", "cy": f"{self._most_values:,} o werthoedd"}
            raise _Stop(files.OVERSIZED_FILE.at(Place(self._file), limit=limit))
        if not isinstance(event, (ScalarEvent, CollectionStartEvent)) or event.anchor or event.tag:
            raise _Stop(opening_symbol(self._text, self._file, span(event)[0]))
        if isinstance(event, ScalarEvent):
            text = Text(event.value if self._composed else normalize("NFC", event.value))
            text.place = self._place(event)
            if text or event.style:
                self._last = event
            if self._notes and not event.style:
                self._look_for_note(event)
            elif self._escapes and event.style == '"':
                self._look_for_escapes(event, text)
            return text
        if depth > DEEPEST:
            raise _Stop(writing.DEEP_NESTING.at(self._place(event), limit=DEEPEST))
        return self._sequence(depth) if isinstance(event, SequenceStartEvent) else self._mapping(depth)

    def _look_for_note(self, event: ScalarEvent) -> None:
        start, end = span(event)
        if note := _NOTE.match(self._text, end):
            raw = self._text[start:end] + rest_of_line(self._text, end)
            self.findings.append(writing.HIDDEN_NOTE.at(self._place_in(event, note.end() - 1), quoted=quoted(raw)))
            self._notes = len(self.findings) < MOST_FINDINGS

    def _look_for_escapes(self, event: ScalarEvent, text: Text) -> None:
        """In "S:\\Plans", \\P is an unseen character for YAML, and a folder for the one who wrote it."""
        odd = next((escape for escape in _ESCAPE.finditer(self._text, *span(event)) if escape[1]), None)
        if odd:
            self._tell(writing.LONE_BACKSLASH.at(self._place_in(event, odd.start())))
        else:
            for finding in refuse_escaped(text, text.place):
                self._tell(finding)

    def _sequence(self, depth: int) -> Sequence:
        start = self._event
        sequence = Sequence()
        sequence.place = self._place(start)
        while not isinstance(event := self._next(), SequenceEndEvent):
            sequence.append(self._value(depth + 1))
            if isinstance(event, ScalarEvent) and not event.style:
                self._look_for_item(event, sequence.place)
        return sequence

    def _look_for_item(self, event: ScalarEvent, first: Place) -> None:
        """An item that starts further in than the others is taken by YAML for more of the text above it."""
        if item := _ITEM_IN_TEXT.search(self._text, *span(event)):
            place = self._place_in(event, item.start(1))
            self._tell(writing.MISALIGNED_LINE.at(place, column=first.column))

    def _mapping(self, depth: int) -> Mapping:
        start = self._event
        mapping = Mapping()
        mapping.place = self._place(start)
        mapping.keys_at = {}
        while not isinstance(event := self._next(), MappingEndEvent):
            key = self._value(depth + 1)
            if not isinstance(key, Text):
                # A list or a group as a name: `{{ place }}`, say, left over from a template.
                brace = isinstance(start, MappingStartEvent) and start.flow_style
                raise _Stop(opening_symbol(self._text, self._file, span(start if brace else event)[0]))
            if not key:
                raise _Stop(writing.MISSING_NAME.at(key.place))
            if ":" in key and (unspaced := UNSPACED.match(self._text, span(event)[0])):  # {en:"Word"}: all one name
                raise _Stop(writing.MISSING_SPACE.at(self._place_in(event, unspaced.start(1))))
            self._next()
            value = self._value(depth + 1)
            name = str(key)
            if first := mapping.keys_at.get(name):
                self._tell(writing.DUPLICATE_KEY.at(key.place, also=[first], name=name, line=first.line))
            else:
                mapping[name] = value
                mapping.keys_at[name] = key.place
        return mapping
