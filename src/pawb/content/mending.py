"""Mends what can only have been meant in one way, and touches no other byte of the file.

Every mend is tried and read again: it stays only if the fault is gone, nothing before it went wrong, and (in a file
that could be read) every value says what it said.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pawb.content.edit import STEP, quoted
from pawb.content.order import in_order, model_of
from pawb.content.source import Source, read_text
from pawb.findings import Finding

MOST_MENDS = 500
"""A file with more faults than this is not one that somebody wrote."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_INDENT = re.compile(r"[^\S\r\n]*")
_SPECIAL = re.compile(r"[^\S\t]")
_VALUE = re.compile(r"(?P<before>\s*(?:- +)*)(?P<value>\S.*?)(?P<after>\s*)")
_NAMED_VALUE = re.compile(r"(?P<before>\s*(?:- +)*[\w-]+: +)(?P<value>\S.*?)(?P<after>\s*)")
_SMART = re.compile(r"[“”](?P<words>[^“”]*)”")
_ROUND_APOSTROPHES = re.compile(r"'(?P<words>(?:[^']|\b'\b)*)'")
_SPACES_AT_END = re.compile(r"[ \t]+(?=[\r\n]|$)")
_UNSPACED_IN_GROUP = re.compile(r"([{,] *[\w-]+:)(?=[\"'])")
_BREAK_IN_WORD = re.compile("[\xad\u200b\u2060\ufeff]")
_SIGN = re.compile(r"\\[\\\"/nxuU]")

Mend = Callable[[list[str], int, int], Iterator[str]]
"""From the lines of a file, and the line (from 0) and column of the fault: the texts that may have been meant."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A file as it is now, each fault that it no longer has, and what else was put right."""

    content: bytes
    faults: tuple[Finding, ...]
    tidied: bool
    """Spaces that nobody sees went from the ends of lines."""
    ordered: bool
    """Names went where the model has them."""


def mend(content: bytes, file: str) -> Mended:
    """The bytes of the YAML file called `file`, with what is safe mended. Never raises."""
    faults: list[Finding] = []
    source = read_text(content, file)
    while len(faults) < MOST_MENDS:
        # What was mended once on a line and is there again was something else.
        done = {(fault.rule, fault.place.line) for fault in faults}
        steps = _steps(content, [f for f in source.findings if (f.rule, f.place.line) not in done], source, file)
        step = next(steps, None)
        if step is None:
            break
        content, source, fault = step
        faults.append(fault)
    tidy = ordered = content
    if source.root is not None:
        tidy = ordered = _without_spaces_at_line_ends(content, source, file)
        if model := model_of(file, str(source.root.get("kind", ""))):
            ordered = _checked(tidy, in_order(tidy.decode("utf-8"), model), source, file)
    return Mended(ordered, tuple(faults), tidied=tidy != content, ordered=ordered != tidy)


def _steps(content: bytes, faults: list[Finding], source: Source, file: str) -> Iterator[tuple[bytes, Source, Finding]]:
    """Each way in which one fault of a file can be mended, with the file as it is then."""
    for fault in faults:
        tried = [(new, read_text(new, file), fault) for new in _tries(content, fault) if new != content]
        # What can be read to its end is likelier to be meant.
        for step in sorted(tried, key=lambda step: step[1].root is None):
            if _better(source, step[1], fault):
                yield step


def _tries(content: bytes, fault: Finding) -> Iterator[bytes]:
    if fault.rule.id == "wrong-encoding":
        # Without its mark it may be anything, and letters would be lost.
        if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            yield content.decode("utf-16", "replace").encode("utf-8")
    elif fault.rule.id in MENDS:
        mark = BOM_UTF8 if content.startswith(BOM_UTF8) else b""
        lines = _LINE.findall(content[len(mark) :].decode("utf-8", "replace"))
        for new in MENDS[fault.rule.id](lines, fault.place.line - 1, fault.place.column):
            yield mark + new.encode("utf-8")


def _better(before: Source, after: Source, fault: Finding) -> bool:
    """The fault is gone, what could be read still can be, and what comes up next is another or stands further down."""
    told = [finding.order for finding in before.findings]
    news = [finding for finding in after.findings if finding.order not in told]
    if any(finding.order == fault.order for finding in after.findings):
        return False
    if before.root is not None:
        return after.root is not None and not news
    line = fault.place.line
    return all(new.place.line > line or (new.place.line == line and new.rule != fault.rule) for new in news)


def _put(lines: list[str], at: int, line: str) -> str:
    return "".join([*lines[:at], line, *lines[at + 1 :]])


def _tabs(lines: list[str], at: int, column: int) -> Iterator[str]:
    """Spaces for every Tab before a text: one who typed one typed them all as wide."""
    for width in (STEP, 2 * STEP, 4 * STEP):
        yield "".join(_INDENT.sub(lambda indent: indent[0].replace("\t", " " * width), line, count=1) for line in lines)  # noqa: B023


def _special_space(lines: list[str], at: int, column: int) -> Iterator[str]:
    yield _put(lines, at, _INDENT.sub(lambda indent: _SPECIAL.sub(" ", indent[0]), lines[at], count=1))


def _quotes(lines: list[str], at: int, column: int) -> Iterator[str]:
    """The whole text of a line in quotes. Smart ones round all of it, or single ones round apostrophes, were meant."""
    found = _written(lines[at])
    if found and " #" not in found["value"]:
        meant = _SMART.fullmatch(found["value"]) or _ROUND_APOSTROPHES.fullmatch(found["value"])
        text = meant["words"] if meant else found["value"]
        yield _put(lines, at, found["before"] + quoted(text) + found["after"])


def _space(lines: list[str], at: int, column: int) -> Iterator[str]:
    """A space after the colon, or in a group in brackets after each."""
    yield _put(lines, at, f"{lines[at][:column]} {lines[at][column:]}")
    yield _put(lines, at, _UNSPACED_IN_GROUP.sub(r"\1 ", lines[at]))


def _without_breaks(lines: list[str], at: int, column: int) -> Iterator[str]:
    """A place where a word might be broken is not a letter of it; what else cannot be seen, a person has to look at."""
    yield _put(lines, at, _BREAK_IN_WORD.sub("", lines[at]))


def _plain_backslash(lines: list[str], at: int, column: int) -> Iterator[str]:
    """Single quotes, in which a backslash is one, unless another in the same text was meant as a sign."""
    found = _written(lines[at])
    if found and len(value := found["value"]) > 1 and value[0] == value[-1] == '"' and not _SIGN.search(value):
        yield _put(lines, at, found["before"] + quoted(value[1:-1], single=True) + found["after"])


def _written(line: str) -> re.Match[str] | None:
    """What stands in a line: its value, after its name if it has one."""
    return _NAMED_VALUE.fullmatch(line) or _VALUE.fullmatch(line)


MENDS: dict[str, Mend] = {
    "tab-indent": _tabs,
    "special-space": _special_space,
    "second-colon": _quotes,
    "opening-symbol": _quotes,
    "trailing-text": _quotes,
    "missing-space": _space,
    "lone-backslash": _plain_backslash,
    "hidden-character": _without_breaks,
}
"""How a fault is mended, by the id of its rule. What is not here only a person can tell."""


def _without_spaces_at_line_ends(content: bytes, source: Source, file: str) -> bytes:
    """Spaces that nobody sees go, unless they say something: two of them end a line of a block of text."""
    text = content.decode("utf-8")
    if not _SPACES_AT_END.search(text):
        return content
    tidy = _checked(content, _SPACES_AT_END.sub("", text), source, file)
    if tidy != content:
        return tidy
    for at, line in enumerate(lines := _LINE.findall(text)):
        if (shorter := _SPACES_AT_END.sub("", line)) != line:
            tried = "".join([*lines[:at], shorter, *lines[at + 1 :]])
            if _checked(content, tried, source, file) != content:
                lines[at] = shorter
    return "".join(lines).encode("utf-8")


def _checked(content: bytes, new: str, source: Source, file: str) -> bytes:
    """A file's new text, if every value in it says what it said; else the bytes that it had."""
    changed = new.encode("utf-8")
    return changed if read_text(changed, file).root == source.root else content
