"""What a screen reader says for an element: its accessible name, as far as the HTML alone can tell.

After "Accessible Name and Description Computation 1.2" (W3C), without the parts that need style sheets.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

HIDDEN = (
    '[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],'
    '[style*="visibility: hidden"],script,style,template'
)
"""What no reader meets, whatever the style sheets say."""

_NO_PART_OF_A_NAME = f"{HIDDEN},.headerlink"  # the pilcrow by which a heading links to itself
_OTHER_THAN_TEXT = f"img,svg,[aria-label],[aria-labelledby],{_NO_PART_OF_A_NAME}"


def spoken_name(node: LexborNode, tree: LexborHTMLParser) -> str:
    """The name of a link, heading, picture or table: its words, spaces tidied; empty when it has none."""
    return _labelled(node, tree) or _content(node, tree) or _tidy(node.attributes.get("title"))


def label(node: LexborNode, tree: LexborHTMLParser) -> str:
    """The name that the element's own attributes give it: `aria-labelledby`, `aria-label` or `title`."""
    return _labelled(node, tree) or _tidy(node.attributes.get("title"))


def _labelled(node: LexborNode, tree: LexborHTMLParser) -> str:
    attributes = node.attributes
    named_by = (attributes.get("aria-labelledby") or "").split()
    labels = (tree.css_first(f'[id="{name}"]') for name in named_by if '"' not in name)
    return _tidy(" ".join(found.text() for found in labels if found)) or _tidy(attributes.get("aria-label"))


def _content(node: LexborNode, tree: LexborHTMLParser) -> str:
    if node.tag == "img" and node.attributes.get("role") in ("none", "presentation"):
        return ""
    if node.tag == "img":
        return _tidy(node.attributes.get("alt" if "alt" in node.attributes else "title"))
    if node.tag == "svg":
        title = node.css_first("title")
        return _tidy(title.text()) if title else ""
    if not node.css_first(_OTHER_THAN_TEXT):
        return _tidy(node.text())
    words = []
    for child in node.iter(include_text=True):
        if child.is_text_node:
            words.append(child.text())
        elif not child.css_matches(_NO_PART_OF_A_NAME):
            words.append(_labelled(child, tree) or _content(child, tree))
    return _tidy("".join(words))


def _tidy(text: str | None) -> str:
    return " ".join((text or "").split())
