"""The fonts of a PDF: which letters their codes stand for, and how wide they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_SINGLE = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_NAMED = re.compile(rb"dup\s+(\d{1,3})\s*/([A-Za-z0-9._]+)\s+put")
_BOLD = re.compile(r"bold|black|heavy|demi|cmbx", re.IGNORECASE)

_LAST_CODE = 0xFFFF  # a code has two bytes at most
_ENCODINGS = {"/WinAnsiEncoding": "cp1252", "/MacRomanEncoding": "mac_roman"}
_USUAL_WIDTH = 500.0  # of a letter, in thousandths of the size: for the fonts that every reader has, which tell none


@dataclass(frozen=True, slots=True)
class Font:
    """A font of a page: how its codes are read back as characters."""

    width: int
    """Bytes of a code."""
    to_unicode: bytes
    letters: dict[int, str] = field(default_factory=dict)
    widths: Mapping[int, float] = field(default_factory=dict)
    """Of each code, in thousandths of the size."""
    usual_width: float = _USUAL_WIDTH
    bold: bool = False

    def read(self, codes: bytes) -> str:
        """The characters that the codes stand for; U+FFFD for one the font does not tell."""
        if not self.to_unicode and not self.letters:
            return codes.decode("latin-1") if self.width == 1 else "\ufffd" * (len(codes) // self.width)
        if self.to_unicode and not self.letters:
            self.letters.update(_letters(self.to_unicode))
        return "".join(self.letters.get(code) or "\ufffd" for code in self.codes(codes))

    def codes(self, codes: bytes) -> list[int]:
        """Each code as a number."""
        if self.width == 1:
            return list(codes)
        return [int.from_bytes(codes[n : n + self.width]) for n in range(0, len(codes), self.width)]


def font_of(font: pikepdf.Object) -> Font:
    """The font that a dictionary of a page describes."""
    composite = font.get("/Subtype") == "/Type0"
    letters = font.get("/ToUnicode")
    to_unicode = letters.read_bytes() if isinstance(letters, pikepdf.Stream) else b""
    known = {} if composite else _encoded(font.get("/Encoding")) | _built_in(font)
    known.update(_letters(to_unicode))
    inner = font.DescendantFonts[0] if composite else font
    widths = _composite_widths(inner.get("/W", [])) if composite else _simple_widths(font)
    usual = float(inner.get("/DW", 1000)) if composite else _USUAL_WIDTH
    bold = bool(_BOLD.search(str(font.get("/BaseFont", ""))))
    return Font(2 if composite else 1, to_unicode, known, widths, usual, bold)


def _encoded(encoding: Any) -> dict[int, str]:
    """The letters by code of a font of one byte, where it names them (ISO 32000-1, 9.6.6)."""
    from fontTools.agl import toUnicode

    base = encoding.get("/BaseEncoding") if isinstance(encoding, pikepdf.Dictionary) else encoding
    codec = _ENCODINGS.get(str(base), "latin-1")
    letters = {code: bytes([code]).decode(codec, "replace") for code in range(256)}
    code = 0
    for named in encoding.get("/Differences", []) if isinstance(encoding, pikepdf.Dictionary) else []:
        if isinstance(named, pikepdf.Name):
            letters[code] = toUnicode(str(named)[1:])
            code += 1
        else:
            code = int(named)
    return letters


def _built_in(font: pikepdf.Object) -> dict[int, str]:
    """The letters by code that a Type 1 font names itself, where its dictionary does not (ISO 32000-1, 9.6.6.2)."""
    from fontTools.agl import toUnicode

    descriptor = font.get("/FontDescriptor")
    program = descriptor.get("/FontFile") if isinstance(descriptor, pikepdf.Dictionary) else None
    if "/Encoding" in font or not isinstance(program, pikepdf.Stream):
        return {}
    named = _NAMED.findall(program.read_bytes().partition(b"eexec")[0])
    return {int(code): toUnicode(name.decode()) for code, name in named}


def _simple_widths(font: pikepdf.Object) -> dict[int, float]:
    scale = abs(float(font.FontMatrix[0])) * 1000 if "/FontMatrix" in font else 1
    first = int(font.get("/FirstChar", 0))
    return {code: float(width) * scale for code, width in enumerate(font.get("/Widths", []), start=first)}


def _composite_widths(told: Any) -> dict[int, float]:
    """Widths by code, from `c [w w]` and `first last w` (ISO 32000-1, 9.7.4.3)."""
    widths: dict[int, float] = {}
    waiting: list[int] = []
    for part in told:
        if isinstance(part, pikepdf.Array):
            widths.update(enumerate(map(float, part), start=waiting.pop()))
        elif len(waiting) == 2:
            last, first = min(waiting.pop(), _LAST_CODE), waiting.pop()
            widths.update(dict.fromkeys(range(first, last + 1), float(part)))
        else:
            waiting.append(int(part))
    return widths


def _letters(to_unicode: bytes) -> Mapping[int, str]:
    """The characters by code, from a ToUnicode map (ISO 32000-1, 9.10.3)."""
    letters: dict[int, str] = {}
    for body in _SINGLE.findall(to_unicode):
        found = _HEX.findall(body)
        letters.update((int(code, 16), _letter(letter)) for code, letter in zip(found[::2], found[1::2], strict=False))
    for body in _RANGES.findall(to_unicode):
        for first, last, start, each in _RANGE.findall(body):
            codes = range(int(first, 16), min(int(last, 16), _LAST_CODE) + 1)
            told = _HEX.findall(each)
            letters.update(zip(codes, map(_letter, told), strict=False))
            if not told:
                letters.update((code, _letter(start, step)) for step, code in enumerate(codes))
    return letters


def _letter(hexadecimal: bytes, step: int = 0) -> str:
    """The characters whose UTF-16 is so many steps after this."""
    size = len(hexadecimal) // 2
    number = int(hexadecimal or b"0", 16) + step
    return (number % (1 << 8 * size)).to_bytes(size).decode("utf-16-be", "replace")
