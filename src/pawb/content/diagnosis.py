"""What a person did wrong, from what the YAML parser complains of.

The parser tells where it got stuck, in its own words, and that is often a line too late. A person needs the
place of the cause and its cure. So its complaint only chooses whom to ask here; the answer comes from the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import yaml

from pawb.content.characters import place_at
from pawb.content.faults import files, writing
from pawb.findings import Finding, Place

LONGEST_QUOTED = 60
"""A cure repeats no more of the text than this."""

_NAMED = re.compile(r"^(?P<dashes> *(?:- +)*)(?P<name>[\w-]+|\"[^\"\n]*\"|'[^'\n]*'):(?: +|$)", re.MULTILINE)
UNSPACED = re.compile(r" *(?:- +)*[^\W\d][\w-]*(:)(?!//)\S")
"""A name and a text with nothing but a colon between them; neither a time such as 9:30 nor a web address."""
_DASHES = re.compile(" *(?:- +)*")
_CLOSING = {"[": "]", "{": "}"}


@dataclass(frozen=True)
class Snag:
    """Where the parser got stuck: at `stop`, in something that began at `start`, after `scalar`, the last text."""

    text: str
    file: str
    stop: int
    start: int
    scalar: yaml.ScalarEvent | None

    def place(self, index: int) -> Place:
        """The place of the character at `index`."""
        return place_at(self.text, index, self.file)

    def line_start(self, index: int) -> int:
        """The index where the line of `index` starts."""
        return self.text.rfind("\n", 0, index) + 1

    def rest(self, index: int) -> str:
        """What stands on the line from `index` on."""
        return rest_of_line(self.text, index)

    def indented(self, index: int) -> int:
        """The index of the first character on the line of `index` that is not a space."""
        line = self.rest(self.line_start(index))
        return self.line_start(index) + len(line) - len(line.lstrip(" "))

    def lines_above(self, index: int) -> Iterator[int]:
        """The starts of the lines above the line of `index` that are not empty, the nearest first."""
        start = self.line_start(index)
        while start:
            start = self.line_start(start - 1)
            if self.rest(start).strip():
                yield start


def diagnose(error: yaml.MarkedYAMLError, text: str, file: str, scalar: yaml.ScalarEvent | None) -> Finding:
    """The finding that tells a person what `error` is about; `scalar` is the last text that was read well."""
    stop = error.problem_mark.index if error.problem_mark else 0
    snag = Snag(text, file, stop, error.context_mark.index if error.context_mark else stop, scalar)
    explain = _BY_CONTEXT.get(error.context or "") or _BY_PROBLEM.get(error.problem or "", _unclear)
    return explain(snag)


def opening_symbol(text: str, file: str, index: int) -> Finding:
    """The finding that a value starts with a symbol that YAML keeps for itself."""
    raw = rest_of_line(text, index)
    return writing.OPENING_SYMBOL.at(place_at(text, index, file), symbol=raw[:1], quoted=quoted(raw))


def span(event: yaml.Event) -> tuple[int, int]:
    """Where what `event` tells of starts and ends in the text."""
    assert event.start_mark and event.end_mark, "the parser marks every event"  # noqa: PT018
    return event.start_mark.index, event.end_mark.index


def rest_of_line(text: str, index: int) -> str:
    """What stands on the line from `index` on."""
    end = text.find("\n", index)
    return text[index:] if end < 0 else text[index:end]


def quoted(raw: str) -> str:
    """`raw` as it should be typed: inside the quotes that do not get in its way."""
    raw = " ".join(raw[: 2 * LONGEST_QUOTED].split())
    if wrapped := re.fullmatch(r"(['\"])((?:(?!\1).|(?<=\w)\1(?=\w))*)\1", raw):
        raw = wrapped[2]  # 'Siân's plan': the outer quotes are meant as quotes, the inner one as an apostrophe
    if len(raw) > LONGEST_QUOTED:
        raw = raw[:LONGEST_QUOTED].rstrip() + "…"
    return "'" + raw.replace("'", "''") + "'" if '"' in raw or "\\" in raw else f'"{raw}"'


def _second_colon(snag: Snag) -> Finding:
    line_start = snag.line_start(snag.stop)
    before = snag.text[line_start : snag.stop]
    if ": " in before:
        value = before.index(": ") + 2
        return writing.SECOND_COLON.at(snag.place(snag.stop), quoted=quoted(snag.rest(line_start + value)))
    above = next(snag.lines_above(snag.stop), None)
    if above is None:
        return _unclear(snag)
    if snag.indented(above) - above == snag.indented(snag.stop) - line_start and (
        unspaced := UNSPACED.match(snag.rest(above))
    ):
        return writing.MISSING_SPACE.at(snag.place(above + unspaced.start(1)))
    if _NAMED.match(snag.rest(line_start)):
        if _column_above(snag) is None:
            return writing.MISSING_COLON.at(snag.place(snag.indented(above)))
        return _misaligned(snag)
    return writing.SECOND_COLON.at(snag.place(snag.stop), quoted=quoted(_text_from_above(snag)))


def _text_from_above(snag: Snag) -> str:
    """The text of several lines in which the parser got stuck, without its name."""
    lines = [snag.rest(snag.line_start(snag.stop))]
    for above in snag.lines_above(snag.stop):
        line = snag.rest(above)
        named = _NAMED.match(line)
        lines.append(line[named.end() :] if named else line)
        if named:
            break
    return " ".join(reversed(lines))


def _missing_colon(snag: Snag) -> Finding:
    rest = snag.rest(snag.start)
    if rest[:1] in ("'", '"'):
        return _trailing(snag, snag.start, rest[0], rest[0], rest)
    if rest[:1] in _CLOSING:
        return _unclosed_bracket(snag)
    if unspaced := UNSPACED.match(rest):
        return writing.MISSING_SPACE.at(snag.place(snag.start + unspaced.start(1)))
    return writing.MISSING_COLON.at(snag.place(snag.start)) if not re.search(":( |$)", rest) else _unclear(snag)


def _missing_space(snag: Snag) -> Finding:
    return writing.MISSING_SPACE.at(snag.place(snag.stop))


def _stray(snag: Snag) -> Finding:
    """Something stands where only a new line of the list, or a new name, may."""
    if snag.rest(snag.stop)[:1] == ":":
        return writing.MISSING_NAME.at(snag.place(snag.stop))
    return _after_quote(snag) or _after_bracket(snag) or _after_note(snag) or _misaligned(snag)


def _second_document(snag: Snag) -> Finding:
    if re.search(r"^\.\.\.(\s|$)", snag.text[: snag.stop], re.MULTILINE):
        return writing.SECOND_DOCUMENT.at(snag.place(snag.stop))
    return _stray(snag)


def _after_quote(snag: Snag) -> Finding | None:
    if not snag.scalar or snag.scalar.style not in ("'", '"'):
        return None
    mark = snag.scalar.style
    start, end = span(snag.scalar)
    if "\n" in snag.text[end : snag.stop]:
        return None
    # A new name inside the quote, no further in than the quote's own line: it was meant to be closed before that.
    own_column = snag.indented(start) - snag.line_start(start)
    for named in _NAMED.finditer(snag.text, start, end):
        if named.start() > start and len(named["dashes"]) <= own_column:
            return writing.UNCLOSED_QUOTE.at(snag.place(start), mark=mark)
    return _trailing(snag, snag.stop, mark, mark, snag.text[start:end] + snag.rest(end))


def _after_bracket(snag: Snag) -> Finding | None:
    line_start = snag.line_start(snag.stop)
    before = snag.text[line_start : snag.stop].rstrip()
    for opening, closing in _CLOSING.items():
        if before.endswith(closing) and opening in before:
            raw = snag.rest(line_start + before.index(opening))
            return _trailing(snag, snag.stop, opening, closing, raw)
    return None


def _trailing(snag: Snag, index: int, opening: str, closing: str, raw: str) -> Finding:
    return writing.TRAILING_TEXT.at(snag.place(index), opening=opening, closing=closing, quoted=quoted(raw))


def _after_note(snag: Snag) -> Finding | None:
    """A note between two lines of one text."""
    if not snag.scalar or _NAMED.match(snag.rest(snag.line_start(snag.stop))):
        return None
    _, end = span(snag.scalar)
    note = snag.text.find("#", end, snag.stop)
    return writing.NOTE_IN_TEXT.at(snag.place(note)) if note >= 0 else None


def _misaligned(snag: Snag) -> Finding:
    column = _column_above(snag)
    if column is None:
        return _unclear(snag)
    return writing.MISALIGNED_LINE.at(snag.place(snag.indented(snag.stop)), column=column)


def _column_above(snag: Snag) -> int | None:
    """The column, from 1, of the nearest list or group that is open above and that the line could belong to."""
    here = snag.indented(snag.stop) - snag.line_start(snag.stop)
    is_item = snag.rest(snag.indented(snag.stop))[:2] in ("-", "- ")
    nearest, lowest = None, float("inf")
    for above in snag.lines_above(snag.stop):
        line = snag.rest(above)
        dashes, named = _DASHES.match(line), _NAMED.match(line)
        columns = [(at, True) for at, character in enumerate(dashes[0] if dashes else "") if character == "-"]
        if named:
            columns.append((named.start("name"), False))
        for column, dash in reversed(columns):
            if column >= lowest:
                continue
            lowest = column
            if dash == is_item and (nearest is None or abs(column - here) < abs(nearest - here)):
                nearest = column
        if lowest == 0:
            break
    return None if nearest is None or nearest == here else nearest + 1


def _unclosed_quote(snag: Snag) -> Finding:
    return writing.UNCLOSED_QUOTE.at(snag.place(snag.start), mark=snag.text[snag.start])


def _unclosed_bracket(snag: Snag) -> Finding:
    opening = snag.text[snag.start]
    return writing.UNCLOSED_BRACKET.at(snag.place(snag.start), opening=opening, closing=_CLOSING[opening])


def _symbol_at_stop(snag: Snag) -> Finding:
    if snag.text[snag.stop : snag.stop + 1] == "\t":
        return files.TAB_INDENT.at(snag.place(snag.stop))
    return opening_symbol(snag.text, snag.file, snag.stop)


def _symbol_at_start(snag: Snag) -> Finding:
    return opening_symbol(snag.text, snag.file, snag.start)


def _backslash(snag: Snag) -> Finding:
    return writing.LONE_BACKSLASH.at(snag.place(snag.stop))


def _unclear(snag: Snag) -> Finding:
    return writing.UNCLEAR_LINE.at(snag.place(snag.stop))


_BY_CONTEXT: dict[str, Callable[[Snag], Finding]] = {
    "while scanning an alias": _symbol_at_start,
    "while scanning an anchor": _symbol_at_start,
    "while scanning a tag": _symbol_at_start,
    "while parsing a tag": _symbol_at_start,
    "while scanning a block scalar": _symbol_at_start,
    "while scanning a directive": _symbol_at_start,
    "while scanning a quoted scalar": _unclosed_quote,
    "while parsing a quoted scalar": _backslash,
    "while scanning a simple key": _missing_colon,
}
_BY_PROBLEM: dict[str, Callable[[Snag], Finding]] = {
    "mapping values are not allowed in this context": _second_colon,
    "did not find expected key": _stray,
    "did not find expected '-' indicator": _stray,
    "did not find expected <document start>": _second_document,
    "did not find expected ',' or ']'": _unclosed_bracket,
    "did not find expected ',' or '}'": _unclosed_bracket,
    "found character that cannot start any token": _symbol_at_stop,
    "did not find expected node content": _symbol_at_stop,
    "block sequence entries are not allowed in this context": _symbol_at_stop,
    "mapping keys are not allowed in this context": _symbol_at_stop,
    "found undefined tag handle": _symbol_at_start,
    "found incompatible YAML document": _symbol_at_start,
    "found duplicate %YAML directive": _symbol_at_start,
    "found unexpected ':'": _missing_space,
}
"""The complaints of libyaml 0.2.5 (scanner.c, parser.c). Any other ends in `unclear-line`."""
