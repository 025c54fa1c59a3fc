"""XML as the exchange formats write it: elements with their names as they stand in the file."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

_MARKS = ("g", "hi", "mrk", "pc", "sm", "em")
"""Inline elements of XLIFF and TMX that hold the translator's own words, or nothing."""


def add(parent: Element, name: str, text: str = "", /, **attributes: str) -> Element:
    """One more element at the end of `parent`. In `attributes`, `xml_lang` stands for `xml:lang`, `id_` for `id`."""
    named = {key.rstrip("_").replace("xml_", "xml:").replace("_", "-"): said for key, said in attributes.items()}
    element = SubElement(parent, name, named)
    element.text = text or None
    return element


def written(root: Element) -> bytes:
    """The file, one element a line."""
    indent(root)
    content: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def said(element: Element | None) -> str:
    """The words of an element, those inside inline codes too."""
    return "" if element is None else "".join(element.itertext())


def coded(element: Element) -> bool:
    """Whether a code, such as a tag or a picture, stands among the words of an element. Marks of words are none."""
    return any(inner.tag.rpartition("}")[2] not in _MARKS for inner in element.iter() if inner is not element)


def code(tag: str | None) -> str:
    """The language of a tag such as `cy-GB`."""
    return (tag or "").partition("-")[0].casefold()
