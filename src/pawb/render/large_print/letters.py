"""Which letters of a text its own font has, and which another one lends it."""

from __future__ import annotations

from string import ascii_letters, digits, punctuation
from typing import Any

from weasyprint.text.ffi import ffi, pango
from weasyprint.text.line_break import Layout

from pawb.render.large_print.laid_out import Look

UNPAINTED = frozenset(" \n\t\N{NO-BREAK SPACE}\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}")
COMMON = frozenset(f"{ascii_letters}{digits}{punctuation}âêîôûŵŷÂÊÎÔÛŴŶ–‘’“”£•")
"""Letters asked for together, when a font is first met."""
UNKNOWN = 0x10000000
"""The flag of a glyph that no font has (Pango, PANGO_GLYPH_UNKNOWN_FLAG)."""


class Letters:
    """What is known of the letters of each font in one document: Pango is asked once for each."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, bool], tuple[set[str], set[str]]] = {}

    def borrowed(self, text: str, style: Any, look: Look) -> str:
        """The letters of a text that another font than its own lends it."""
        own, strange = self._known.setdefault((look.font, look.weight, look.slanted), (set(UNPAINTED), set()))
        if own.issuperset(text):
            return ""
        if not (own | strange).issuperset(text):
            for letters, family in _fonts(style, "".join(sorted(COMMON.union(text) - own - strange))):
                (own if family.casefold() == look.font.casefold() else strange).update(letters)
        return "".join(sorted(strange.intersection(text)))


def _fonts(style: Any, text: str) -> list[tuple[str, str]]:
    """The pieces of a text and the family of the font that each is set in; no family where no font has the letters."""
    layout = Layout(style)
    layout.set_text(text)
    line, _ = layout.get_first_line()
    said, found = text.encode(), []
    run = line.runs[0]
    while run != ffi.NULL:
        item, glyphs = run.data.item, run.data.glyphs
        described = ffi.gc(
            pango.pango_font_describe_with_absolute_size(item.analysis.font), pango.pango_font_description_free
        )
        family = ffi.string(pango.pango_font_description_get_family(described)).decode()
        unknown = any(glyph.glyph & UNKNOWN for glyph in glyphs.glyphs[0 : glyphs.num_glyphs])
        found.append((said[item.offset : item.offset + item.length].decode(), "" if unknown else family))
        run = run.next
    return found
