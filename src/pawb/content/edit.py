"""Writes texts into a YAML file, and leaves every byte outside them as it was.

Comments, order, quotes, line ends and a byte order mark stay. A text keeps the style in which it was written as far
as the new words allow; one that was missing goes where the same file of another language has it.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from unicodedata import normalize

import yaml
from yaml import CollectionNode, MappingNode, Node, ScalarNode

from pawb.content.pair import Path
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.source import Sequence as PlacedSequence
from pawb.content.source import Value

Wanted = dict[str, "str | Wanted"]
"""Texts by name or id, one level of a path each."""
Change = tuple[int, int, str]
"""From where to where in the text, and what shall stand there instead."""

STEP = 2
"""What belongs to the line above stands so many spaces further in."""

_BOM = "\ufeff"
_LINE_END = re.compile(r"\r\n|\n|\r")
_LINE_ENDS = re.compile(r"\n+")
_PLAIN = re.compile(r"(?![-?:,\[\]{}#&*!|>'\"%@`\s]|\.\.\.)(?!.*(: | #|\t))[^\n]*(?<![:\s])")
_FLOW_MARKS = re.compile(r"[,\[\]{}]")
_AMBIGUOUS = re.compile(r"[-+.\d][\da-fotxz_.,:+ -]*|yes|no|y|n|on|off|true|false|null|~|=|<<", re.IGNORECASE)
"""What other readers of YAML take for a number, a date, true, false or nothing."""


def rewrite(content: bytes, texts: Mapping[Path, str], like: PlacedMapping) -> bytes:
    """The file's bytes with `texts` in it, each by its path of names and ids (a line of a list: by its number).

    `like` is the same file in another language: it tells the order of what is missing here. Raises KeyError for a
    path that neither has, and yaml.YAMLError for a file that is not YAML.
    """
    text = content.decode("utf-8")
    before, text = (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)
    page = _Page(text)
    root = yaml.compose(text, Loader=yaml.CBaseLoader)
    assert root, "what the library has read is not empty"
    done = 0
    parts = [before]
    newline = next(iter(_LINE_END.findall(text)), "\n")
    # What goes to one place stays in the order in which it was found: sorting is stable.
    for start, end, new in sorted(page.fill(root, _by_step(texts), like, 0), key=lambda change: change[0]):
        parts += [text[done:start], new.replace("\n", newline)]
        done = end
    return "".join([*parts, text[done:]]).encode("utf-8")


def _by_step(texts: Mapping[Path, str]) -> Wanted:
    wanted: Wanted = {}
    for (*steps, last), text in texts.items():
        here = wanted
        for step in steps:
            below = here.setdefault(step, {})
            assert isinstance(below, dict), "a text holds no other"
            here = below
        here[last] = normalize("NFC", _LINE_END.sub("\n", text).strip())
    return wanted


@dataclass(frozen=True, slots=True)
class _Page:
    """The text of a file, and what has to change in it."""

    text: str

    def fill(
        self, node: Node, wanted: str | Wanted, like: Value | None, indent: int, *, flow: bool = False
    ) -> Iterator[Change]:
        """The changes that bring what is wanted into `node`, whose name or dash stands in column `indent`."""
        if not node.value:  # `title:`, `title: ""`, `standards: []`
            name_end = len(self.text[: node.start_mark.index].rstrip(" "))
            yield name_end, node.end_mark.index, _value(wanted, like, indent, flow=flow)
        elif isinstance(wanted, str):
            assert isinstance(node, ScalarNode), "the library has read a text here"
            yield self._replaced(node, wanted, indent, flow=flow)
        else:
            assert isinstance(node, CollectionNode), "the library has read parts here"
            there, known = _entries(node), _members(like)
            for name, value in there.items():
                if name in wanted:
                    column, inline = node.start_mark.column, bool(node.flow_style)
                    yield from self.fill(value, wanted[name], known.get(name), column, flow=inline)
            yield from self._added(node, there, wanted, like)

    def _added(
        self, node: CollectionNode, there: Mapping[str, Node], wanted: Wanted, like: Value | None
    ) -> Iterator[Change]:
        """What is wanted and not there, each after the nearest of those that stand before it in `like`."""
        column, flow = node.start_mark.column, bool(node.flow_style)
        order = list(dict.fromkeys([*_members(like), *wanted]))
        for at, name in enumerate(order):
            if name not in wanted or name in there:
                continue
            new = _entry(name, wanted[name], like, column, flow=flow)
            before = next((there[other] for other in reversed(order[:at]) if other in there), None)
            if before is None:
                start = node.start_mark.index + flow
                yield start, start, new + (", " if flow else "\n" + " " * column)
            elif flow:
                yield before.end_mark.index, before.end_mark.index, f", {new}"
            else:
                found = _LINE_END.search(self.text, self._end(before))
                end = found.start() if found else len(self.text)
                yield end, end, f"\n{' ' * column}{new}"

    def _end(self, node: Node) -> int:
        """Where the last character of `node` stands; the parser counts the empty lines and notes below it as well."""
        if isinstance(node, CollectionNode) and node.value and not node.flow_style:
            last = node.value[-1]
            return self._end(last[1] if isinstance(node, MappingNode) else last)
        if isinstance(node, ScalarNode) and node.style in ("|", ">"):
            return node.start_mark.index + len(self._raw(node))
        return node.end_mark.index

    def _raw(self, node: Node) -> str:
        return self.text[node.start_mark.index : node.end_mark.index].rstrip()

    def _replaced(self, node: ScalarNode, text: str, indent: int, *, flow: bool) -> Change:
        if node.style not in ("|", ">"):
            return node.start_mark.index, node.end_mark.index, _scalar(text, node.style or "", indent, flow=flow)
        raw = self._raw(node)
        header, *lines = _LINE_END.split(raw)
        if node.style == ">" and re.search(r"^[ \t]", text, re.MULTILINE):
            header = "|" + header[1:]  # a folded text cannot hold a line that is further in as it is
        elif node.style == ">":
            text = _LINE_ENDS.sub(lambda ends: ends[0] + "\n", text)
        start = node.start_mark.index
        return start, start + len(raw), header + _lines(text, _margin(lines, node.value, indent))


def _margin(lines: list[str], value: str, indent: int) -> int:
    """How far in the lines of a block of text stand."""
    written = next((line for line in lines if line.strip()), "")
    read = next((line for line in value.split("\n") if line.strip()), "")
    return _spaces(written) - _spaces(read) if written else indent + STEP


def _spaces(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _entries(node: CollectionNode) -> dict[str, Node]:
    """The parts of a node by name, id or number. The first of a name counts."""
    if isinstance(node, MappingNode):
        named = [(key.value, value) for key, value in node.value]
    else:
        named = [(_id(item) or str(number), item) for number, item in enumerate(node.value, start=1)]
    return dict(reversed(named))


def _id(node: Node) -> str:
    names = node.value if isinstance(node, MappingNode) else []
    return next((value.value for key, value in names if key.value == "id"), "")


def _members(like: Value | None) -> Mapping[str, Value]:
    if isinstance(like, PlacedSequence):
        named = [item.get("id", "") if isinstance(item, PlacedMapping) else "" for item in like]
        return {str(name) or str(at): item for at, (name, item) in enumerate(zip(named, like, strict=True), start=1)}
    return like if isinstance(like, PlacedMapping) else {}


def _entry(name: str, wanted: str | Wanted, like: Value | None, column: int, *, flow: bool) -> str:
    """One more part, to stand in `column`: `name: …`, or `- …` in a list."""
    inside = _members(like).get(name)
    if not isinstance(like, PlacedSequence):
        return f"{name}:{_value(wanted, inside, column, flow=flow)}"
    if isinstance(wanted, str):
        written = _value(wanted, inside, column, flow=flow)
        return written.removeprefix(" ") if flow else f"-{written}"
    item: Wanted = {"id": name, **wanted}
    if flow:
        return _value(item, inside, column, flow=True).removeprefix(" ")
    return f"- {_value(item, inside, column, flow=False).lstrip()}"


def _value(wanted: str | Wanted, like: Value | None, indent: int, *, flow: bool) -> str:
    """What stands after the colon of a name in column `indent`, with the space or the line end before it."""
    if isinstance(wanted, str):
        return f" {_scalar(wanted, '', indent, flow=flow)}" if wanted or flow else ""
    if not isinstance(like, PlacedMapping | PlacedSequence):
        raise KeyError(next(iter(wanted)))
    order = [name for name in dict.fromkeys([*_members(like), *wanted]) if name in wanted]
    column = indent + STEP
    entries = [_entry(name, wanted[name], like, column, flow=flow) for name in order]
    if flow:
        return f" [{', '.join(entries)}]" if isinstance(like, PlacedSequence) else f" {{{', '.join(entries)}}}"
    return "".join(f"\n{' ' * column}{entry}" for entry in entries)


def _scalar(text: str, style: str, indent: int, *, flow: bool) -> str:
    """A text in the quotes it had, if it can be; on lines of its own when it has several."""
    if "\n" in text and not flow:
        return "|" + _lines(text, indent + STEP)
    if not style and _plain(text, flow=flow):
        return text
    return quoted(text, single=style == "'" if style else None)


def quoted(text: str, *, single: bool | None = None) -> str:
    """A text in quotes: in single ones if asked to, or else where it holds what double ones would have to mark."""
    if "\n" not in text and (re.search(r'["\\]', text) if single is None else single):
        return "'" + text.replace("'", "''") + "'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _plain(text: str, *, flow: bool) -> bool:
    """Whether a text needs no quotes."""
    safe = _PLAIN.fullmatch(text) and not _AMBIGUOUS.fullmatch(text)
    return bool(safe) and not (flow and _FLOW_MARKS.search(text))


def _lines(text: str, margin: int) -> str:
    return "".join(f"\n{' ' * margin if line else ''}{line}" for line in text.split("\n"))


def replace(files: Mapping[FilePath, bytes]) -> None:
    """Write files, all of them or none: should one fail, those before it are put back. Raises OSError then."""
    beside = {path: path.with_name(f"{path.name}.{os.getpid()}.part") for path in map(FilePath.resolve, files)}
    before: dict[FilePath, bytes | None] = {}
    try:
        for (path, part), content in zip(beside.items(), files.values(), strict=True):
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(content)
            if path.exists():
                shutil.copymode(path, part)
        for path, part in beside.items():
            before[path] = path.read_bytes() if path.exists() else None
            part.replace(path)
    except OSError:
        for path, old in before.items():
            if old is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(old)
        raise
    finally:
        for part in beside.values():
            part.unlink(missing_ok=True)
