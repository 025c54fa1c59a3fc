"""The numbers of pages in links and in the contents list, put in when all pages are laid out.

WeasyPrint finds them out by laying pages out again until no number changes, a plan nearly twice. Here each stands as
ROOM until it is known. What comes after it on its line then moves back by what it takes less.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint import layout
from weasyprint.formatting_structure.boxes import InlineBox, LineBox, TextBox
from weasyprint.text.line_break import split_first_line

from pawb.render.large_print.stand_in import standing_in

ROOM = "0"
"""The widest figure of the fonts: no number of as many figures needs more room."""
NUMBER = "data-page"
"""The attribute that the style sheet prints behind a link."""


_make_all_pages = layout.make_all_pages


class TooLittleRoom(Exception):
    """The number of a page has more figures than there is room for, and its line is full."""


class BrokenNumber(Exception):
    """A line is so short that the number of a page was broken in two."""


def reserve(html: Element, figures: int) -> None:
    """Leave room for so many figures behind each link of `html` that leads to another place in it."""
    places = {element.get("id") for element in html.iter()}
    for link in html.iter("a"):
        to, _, place = link.get("href", "").partition("#")
        if not to and place in places:
            link.set(NUMBER, ROOM * figures)


def filled() -> AbstractContextManager[None]:
    """Within it, WeasyPrint puts the numbers in, before it paints what lies behind words. Raises what `fill` does."""

    def pages(*args: Any) -> list[Any]:
        made = list(_make_all_pages(*args))
        fill(made)
        return made

    return standing_in((layout, "make_all_pages", pages))


def fill(pages: Sequence[Any]) -> None:
    """Put the numbers into the boxes of laid out pages. Raises TooLittleRoom or BrokenNumber where one cannot be."""
    found: dict[str, int] = {}
    for number, page in enumerate(pages, start=1):
        for box in page.descendants(placeholders=True):
            if anchor := box.style["anchor"]:
                found.setdefault(anchor, number)
    for page in pages:
        _block(page, found)


def _block(box: Any, found: Mapping[str, int]) -> None:
    for child in box.children:
        if not isinstance(child, LineBox):
            _block(child, found)
        elif less := _line(child, found):
            if box.element_tag == "a::after":  # a number that stands alone, at the right
                box.width -= less
                box.translate(less)
            elif child.width > box.width and less < 0:
                raise TooLittleRoom


def _line(line: Any, found: Mapping[str, int]) -> float:
    """Put the numbers into a line or a part of it; how much less of it they take."""
    less = 0.0
    for child in line.children:
        child.translate(-less)
        if isinstance(child, TextBox):
            less += _text(child, found)
        elif isinstance(child, InlineBox):
            less += _line(child, found)
        else:
            _block(child, found)
    line.width -= less
    return less


def _text(box: Any, found: Mapping[str, int]) -> float:
    room = box.element.get(NUMBER) if box.element_tag == "a::after" else None
    if not room or room not in box.text:
        if room and ROOM in box.text:
            raise BrokenNumber(box.text)
        return 0
    text = box.text.replace(room, str(found[box.element.get("href")[1:]]))
    box.pango_layout, _, _, width, *_ = split_first_line(text, box.style, None, None, box.justification_spacing)
    less: float = box.width - width
    box.text, box.width = text, width
    return less
