"""What WeasyPrint works out for every box anew, worked out once for all boxes that are alike.

Each function here stands for one of WeasyPrint's while a document is made. It asks that one the first time, and then
gives what it gave: the files are the same to the byte. Why and how much: decisions/0026-fast-pdfs.md.
"""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager
from typing import Any

from weasyprint.css import ComputedStyle, StyleFor
from weasyprint.formatting_structure.boxes import Box, PageBox
from weasyprint.layout.percent import resolve_percentages
from weasyprint.text.ffi import ffi, gobject, pango
from weasyprint.text.line_break import Layout

from pawb.render.large_print.stand_in import standing_in

ffi.cdef("PangoLayout * pango_layout_copy (PangoLayout *layout);")

SIDES = ("top", "right", "bottom", "left")
USED = (
    *(f"{space}_{side}" for space in ("margin", "padding") for side in SIDES),
    *(f"border_{side}_width" for side in SIDES),
    *(f"{limit}{length}" for limit in ("", "min_", "max_") for length in ("width", "height")),
)
"""What `resolve_percentages` says of a box."""
SETUP = (
    "language", "ascent", "underline_position", "strikethrough_position", "underline_thickness",
    "strikethrough_thickness",
)  # fmt: skip
"""What `Layout.setup` says of a layout, beside the layout of Pango itself."""

_set_computed_styles, _setup = StyleFor.set_computed_styles, Layout.setup


def taken() -> AbstractContextManager[None]:
    """Within it, WeasyPrint takes these shortcuts."""
    modules = [module for name, module in sys.modules.items() if name.startswith("weasyprint.layout.")]
    return standing_in(
        (StyleFor, "set_computed_styles", set_computed_styles),
        (Layout, "setup", setup),
        *((module, "resolve_percentages", used) for module in modules if hasattr(module, "resolve_percentages")),
    )


class Named(ComputedStyle):  # type: ignore[misc]
    """The style of an element with an id: its anchor is its own, all else is that of the elements it is like."""

    def __init__(self, like: Any, anchor: str) -> None:
        self.__dict__ |= vars(like)
        self.like = like
        self["anchor"] = anchor

    def __missing__(self, key: str) -> Any:
        value = self[key] = self.like[key]
        return value


def set_computed_styles(
    self: Any,
    element: Any,
    parent: Any,
    root: Any = None,
    pseudo_type: str | None = None,
    base_url: str | None = None,
    target_collector: Any = None,
) -> None:
    """One style for all elements of which the style sheets say the same, within elements that are alike.

    WeasyPrint shares none below an element with an id or a language, for parts such as `::after`, nor between pages.
    """
    computed = self.get_computed_styles()
    cascaded = self.get_cascaded_styles().get((element, pseudo_type), {})
    anchor, _ = cascaded.pop("anchor", (None, None))
    around = computed.get((parent, None))
    # A language is told by its value, all else by what the style sheet made once and keeps.
    said = ((name, value if name == "lang" else id(value)) for name, (value, _) in cascaded.items())
    key = (id(getattr(around, "like", around)), pseudo_type, *said)
    alike = vars(self).setdefault("alike", {})
    if key not in alike:
        _set_computed_styles(self, element, parent, root, pseudo_type, base_url, target_collector)
        alike[key] = computed[element, pseudo_type]
    computed[element, pseudo_type] = Named(alike[key], anchor) if anchor else alike[key]
    if anchor:
        target_collector.collect_anchor(anchor)


def used(box: Any, containing_block: Any) -> None:
    """The lengths of a box, which are the same for all boxes of one style within boxes of one size."""
    around = containing_block
    size = (around.width, around.height) if isinstance(around, Box) else tuple(around)
    known = vars(box.style).setdefault("used", {})
    if size in known:
        vars(box).update(known[size])
    else:
        resolve_percentages(box, size)
        if not isinstance(box, PageBox) and box.style["border_collapse"] == "separate":
            known[size] = {name: getattr(box, name) for name in USED}


def setup(self: Any, style: Any) -> None:
    """A layout for text, copied from the first one of its style."""
    known = vars(style).get("layout")
    if known is None:
        _setup(self, style)
        told = {name: value for name, value in vars(self).items() if name in SETUP}
        known = style.layout = self.layout, told
    first, told = known
    vars(self).update(told, style=style, first_line_direction=0)
    self.layout = ffi.gc(pango.pango_layout_copy(first), gobject.g_object_unref)
