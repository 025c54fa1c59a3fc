"""Where the links of a PDF lead: to an address, to a place in the file, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pikepdf

_HIDDEN = 2  # a flag of annotations (ISO 32000-1, table 165)
_NO_ADDRESS = re.compile(r"(?:\w+:/*)?|file:.*|about:.*", re.IGNORECASE)


class Lead(NamedTuple):
    """One link that can be pressed."""

    page: int
    address: str
    """Empty for one that leads to a place in the file, or nowhere."""
    dead: bool
    """Whether it leads nowhere."""


def leads(pdf: pikepdf.Pdf) -> Iterator[Lead]:
    """Each link of the file that is not hidden, page by page."""
    pages = frozenset(page.obj.objgen for page in pdf.pages)
    named: frozenset[str] | None = None
    for number, page in enumerate(pdf.pages, start=1):
        for link in page.get("/Annots", []):
            if _is_link(link) and not int(link.get("/F", 0)) & _HIDDEN:
                place = _place(link)
                if isinstance(place, pikepdf.String | pikepdf.Name) and named is None:
                    named = frozenset(_names(pdf))
                yield Lead(number, address(link), _dead(link, place, pages, named or frozenset()))


def address(link: Any) -> str:
    """What a link leads to on the web or by mail; empty where that is not an address."""
    action = link.get("/A") if _is_link(link) else None
    return str(action.get("/URI", "")) if isinstance(action, pikepdf.Dictionary) else ""


def _is_link(annotation: Any) -> bool:
    return isinstance(annotation, pikepdf.Dictionary) and annotation.get("/Subtype") == "/Link"


def _place(link: pikepdf.Object) -> Any:
    """The place in the file that a link leads to (ISO 32000-1, 12.3.2); None where it leads elsewhere."""
    action = link.get("/A")
    if isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/GoTo":
        return action.get("/SD", action.get("/D"))
    return link.get("/Dest")


def _dead(link: pikepdf.Object, place: Any, pages: frozenset[tuple[int, int]], named: frozenset[str]) -> bool:
    action = link.get("/A")
    kind = action.get("/S") if isinstance(action, pikepdf.Dictionary) else None
    if kind == "/URI":
        return bool(_NO_ADDRESS.fullmatch(address(link).strip()))
    if isinstance(place, pikepdf.String | pikepdf.Name):
        return str(place) not in named
    if isinstance(place, pikepdf.Array) and len(place):
        target: Any = place[0]
        return isinstance(target, pikepdf.Dictionary) and "/S" not in target and target.objgen not in pages
    return kind in (None, "/GoTo")


def _names(pdf: pikepdf.Pdf) -> Iterator[str]:
    """The names of the places of the file (ISO 32000-1, 12.3.2.3)."""
    old = pdf.Root.get("/Dests")
    yield from old.keys() if isinstance(old, pikepdf.Dictionary) else ()
    tree: Any = pdf.Root.get("/Names")
    waiting, seen = [tree.get("/Dests") if isinstance(tree, pikepdf.Dictionary) else None], set[tuple[int, int]]()
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Dictionary) and (node.objgen == (0, 0) or node.objgen not in seen):
            seen.add(node.objgen)
            yield from map(str, list(node.get("/Names", []))[::2])
            waiting.extend(node.get("/Kids", []))
