"""A text as a translator sees it: each paragraph and each item of a list on one line, however the file breaks it.

In YAML a paragraph may go over several lines, which would tear its sentences apart in a translation tool. What comes
back is read line by line, because tools and word processors lose empty lines.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from itertools import accumulate

_ITEM = re.compile(r" *(?:[-*+]|(?P<number>\d{1,9})[.)]) ")
_BREAKS = re.compile(r"(?:\\| {2,})$")
"""A line that ends so is broken on purpose (CommonMark, hard line breaks)."""


def flowed(text: str) -> str:
    """A text of the content for a translator."""
    return _joined([block for block, _ in _blocks(text)])


def settled(text: str) -> str:
    """A text that came back, in the same form: `settled(flowed(text)) == flowed(text)`."""
    blocks: list[str] = []
    within = False
    for line in (line.rstrip() for line in re.split(r"\r\n|\r|\n", text)):
        goes_on = within and line and not _begins_item(line, blocks[-1])
        if goes_on and blocks[-1].endswith("\\"):
            blocks[-1] += f"\n{line.strip()}"
        elif goes_on and line[0].isspace():  # a tool broke the line and indented it, as it does with XML
            blocks[-1] += f" {line.strip()}"
        elif line:
            blocks.append(line)
        within = bool(line)
    return _joined(blocks).strip()


def woven(new: str, old: str) -> str:
    """A text that came back, for the content: its lines break where they did, so that a reviewer sees what changed."""
    written = dict(_blocks(old))
    return _joined([written.get(block) or _broken(block, written) for block, _ in _blocks(new)])


def _broken(block: str, written: Mapping[str, str]) -> str:
    """A block on lines that break after or before the same words as in the old block that is most like it."""
    now = block.split(" ")
    like = max(written, key=lambda old: _same(old.split(" "), now).ratio(), default="")
    if not like or "\n" in block:
        return block
    lines = written[like].split("\n")
    words = [word for line in lines for word in line.split()]
    # After how many words a line ends, and how far in the next one begins.
    ends = accumulate(len(line.split()) for line in lines[:-1])
    breaks = {end: line[: len(line) - len(line.lstrip())] for end, line in zip(ends, lines[1:], strict=True)}
    # Where each word that stayed is now.
    stayed = {
        same.a + step: same.b + step for same in _same(words, now).get_matching_blocks() for step in range(same.size)
    }
    for end, indent in breaks.items():
        at = stayed[end - 1] + 1 if end - 1 in stayed else stayed.get(end, 0)
        if 0 < at < len(now) and not now[at].startswith("\n") and not _ITEM.match(f"{now[at]} "):
            now[at] = f"\n{indent}{now[at]}"
    return " ".join(now).replace(" \n", "\n")


def _same(words: list[str], now: list[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, words, now, autojunk=False)


def _blocks(text: str) -> list[tuple[str, str]]:
    """Each paragraph and each item: on one line, and on the lines that it had."""
    blocks: list[list[str]] = []
    within = False
    for line in text.strip().split("\n"):
        if within and line.strip() and not _begins_item(line, blocks[-1][0]):
            blocks[-1].append(line)
        elif line.strip():
            blocks.append([line])
        within = bool(line.strip())
    return [(_one_line(lines), "\n".join(lines)) for lines in blocks]


def _begins_item(line: str, before: str) -> bool:
    """Whether `line` begins an item. A list of numbers begins at 1, else it is a year or the like (CommonMark)."""
    item = _ITEM.match(line)
    return bool(item and (item["number"] in (None, "1") or _ITEM.match(before)))


def _one_line(lines: list[str]) -> str:
    said = _BREAKS.sub(r"\\", lines[0]) if len(lines) > 1 else lines[0].rstrip()
    for at, line in enumerate(lines[1:], start=1):
        last = at == len(lines) - 1
        said += ("\n" if said.endswith("\\") else " ") + (line.strip() if last else _BREAKS.sub(r"\\", line).strip())
    return said


def _joined(blocks: list[str]) -> str:
    """Items of one list stand line under line, all else has an empty line between."""
    text = ""
    for before, block in zip(["", *blocks], blocks, strict=False):
        together = _ITEM.match(before) and _ITEM.match(block)
        text += ("\n" if together else "\n\n" if before else "") + block
    return text
