"""From the bytes of a file to text that can be trusted: UTF-8, and no character that is there but not seen."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from html import unescape
from itertools import islice

from pawb.content.faults import files
from pawb.findings import Finding, Place, Rule

MOST_PLACES = 10
"""A finding names this many places at most: a file with a Tab on every line has one cause."""

_OLD_WINDOWS = {
    "en": "an older Windows encoding (Windows-1252 or Latin-1)",
    "cy": "hen amgodiad Windows (Windows-1252 neu Latin-1)",
}
_DIRECTION = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Soft hyphens and zero-width spaces come with text from Word; U+2028 and U+0085 would also shift the line numbers.
_HIDDEN = r"\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u2028\u2029\u200b\u2060\ufeff\ufff9-\ufffb\ufffe\uffff"
_SPECIAL = r"\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
_UNSEEN: dict[Rule, re.Pattern[str]] = {
    files.HIDDEN_CHARACTER: re.compile(f"[{_HIDDEN}]"),
    files.DIRECTION_CHARACTER: re.compile(f"[{_DIRECTION}]"),
}
# Half a pair, as Python reads a name of a file that is not UTF-8, cannot be written at all.
_UNSHOWN = re.compile(rf"[{_HIDDEN}{_DIRECTION}\t\n\ud800-\udfff]")
# Markdown reads "&#x202e;" as the character that it stands for.
_ENTITY = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z]{2,32});")
_INDENTS: dict[Rule, re.Pattern[str]] = {
    files.TAB_INDENT: re.compile(r"\n *(\t)"),
    files.SPECIAL_SPACE: re.compile(rf"\n[ \t]*([{_SPECIAL}])"),
}


def decode(content: bytes, file: str) -> str | Finding:
    """The text of UTF-8 bytes, with its lines ended by a newline alone; or the finding that they are not UTF-8."""
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or b"\0" in content[:2]:
        return files.WRONG_ENCODING.at(Place(file), encoding="UTF-16")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        return files.WRONG_ENCODING.at(place_at(_newlines(before), len(_newlines(before)), file), encoding=_OLD_WINDOWS)
    return _newlines(text)


def refuse(text: str, file: str) -> list[Finding]:
    """What in a whole text cannot be seen or would mislead: one finding a cause, naming the first ten places."""
    lines = f"\n{text}"  # so that every line begins after a newline, which the search finds fast
    findings = []
    for rule, pattern in (_UNSEEN | _INDENTS).items():
        found = [match.start(pattern.groups) - 1 for match in islice(pattern.finditer(lines), MOST_PLACES)]
        if found:
            first, *others = (place_at(text, index, file) for index in found)
            findings.append(rule.at(first, also=others, code=f"U+{ord(text[found[0]]):04X}"))
    for entity in _ENTITY.finditer(text) if "&" in text else ():
        findings += refuse_escaped(unescape(entity[0]), place_at(text, entity.start(), file))
    return findings[:MOST_PLACES]


def refuse_escaped(value: str, place: Place) -> list[Finding]:
    r"""What cannot be seen in what was written with escapes, such as `"\u202E"` or `&#x202E;`."""
    return [
        rule.at(place, code=f"U+{ord(match[0]):04X}")
        for rule, pattern in _UNSEEN.items()
        if (match := pattern.search(value))
    ]


def printable(text: object) -> str:
    """The text of something that came from a file, safe to show anywhere: what is not seen becomes U+FFFD.

    It would steer a terminal or turn the reading direction, and so could hide or forge a message.
    """
    return _UNSHOWN.sub("\ufffd", str(text))


def place_at(text: str, index: int, file: str) -> Place:
    """The place of the character at `index`."""
    start = text.rfind("\n", 0, index) + 1
    return Place(file, text.count("\n", 0, index) + 1, index - start + 1)


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
