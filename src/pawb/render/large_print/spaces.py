"""The spaces that lines end with, which layout drops, put back for those who do not see the lines.

Without them the last word of a line and the first of the next are one word in the file, and so may be those on both
sides of a tag. A space at the end of a line changes nothing for the eye. Source: ISO 32000-1, 14.8.2.5 (word breaks).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint.formatting_structure.boxes import TextBox

SPACES = " \t\n\r\f"
UNSEEN = f"{SPACES}\N{SOFT HYPHEN}"


def restore(html: Element, pages: Iterable[Any]) -> None:
    """Let each text that was laid out of `html` end with a space where the document has one after it."""
    unread: dict[Element, list[str]] = {}
    last = None
    for page in pages:
        for box in page._page_box.descendants(placeholders=True):
            if box.element_tag == "br" or (isinstance(box, TextBox) and not box.text.strip(SPACES)):
                _end(last)  # what is only a space is not painted
            elif isinstance(box, TextBox) and box.element is not None:
                before, after = _around(box, unread)
                if before and not box.text.startswith(" "):
                    _end(last)
                if after:
                    _end(box)
                last = box


def _around(box: Any, unread: dict[Element, list[str]]) -> tuple[bool, bool]:
    """Whether there is a space before and after the text of a box."""
    if "::" in box.element_tag:
        return box.element_tag.endswith("::after"), False  # print's own words, such as the page behind a link
    return _read(unread.setdefault(box.element, _texts(box.element)), box.text)


def _texts(element: Element) -> list[str]:
    """The pieces of text of an element itself, between those that it holds."""
    return [text for text in (element.text, *(kid.tail for kid in element)) if text and text.strip(SPACES)]


def _read(texts: list[str], said: str) -> tuple[bool, bool]:
    """Whether there is a space before and after what is said next of `texts`, from which it is taken away."""
    if not texts:
        return False, False  # said already, as is the head of a table on its second page
    text = texts[0].lstrip(SPACES)
    at = 0
    for letter in said.strip(SPACES):
        while letter not in SPACES and text[at : at + 1] and text[at] in UNSEEN and text[at] != letter:
            at += 1
        if letter in SPACES:
            continue
        if text[at : at + 1] != letter:
            return False, False  # a hyphen that the engine put in
        at += 1
    before, rest = text != texts[0], text[at:]
    texts[:1] = [rest] if rest.strip(SPACES) else []
    return before, rest[:1] in tuple(SPACES)


def _end(box: Any) -> None:
    if box is not None and not box.pango_layout.text.endswith(" "):
        box.pango_layout.text += " "
