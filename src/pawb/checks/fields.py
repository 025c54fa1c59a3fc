"""The fields of a page's forms, and what each is called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.checks.spoken import label

UNNAMED_TYPES = frozenset(["hidden", "submit", "button", "image", "reset"])
"""Types of `input` that a label does not name."""


class Field(NamedTuple):
    """A field that people fill in, its labels that are not hidden, and what its labels or attributes call it."""

    node: LexborNode
    type: str
    labels: tuple[LexborNode, ...]
    name: str


@lru_cache(maxsize=1)
def fields(page: Page) -> tuple[Field, ...]:
    """Every field of the page that is not hidden from readers, in order. Kept for all that judge a page."""
    return tuple(_fields(page))


def _fields(page: Page) -> Iterator[Field]:
    pointing: dict[str, list[LexborNode]] = defaultdict(list)
    for node in page.visible("label[for]"):
        pointing[node.attributes.get("for") or ""].append(node)
    for node in page.visible("input,select,textarea"):
        type_ = (node.attributes.get("type") or "text").lower() if node.tag == "input" else node.tag or ""
        if type_ not in UNNAMED_TYPES:
            around = ancestor(node, "label")
            labels = list(pointing.get(node.attributes.get("id") or "", ()))
            if around and around.mem_id not in {found.mem_id for found in labels} and not around.attributes.get("for"):
                labels.append(around)
            words = " ".join(filter(None, (page.name(found) for found in labels)))
            yield Field(node, type_, tuple(labels), label(node, page.tree) or words)


def ancestor(node: LexborNode, *tags: str) -> LexborNode | None:
    """The nearest element around `node` that has one of these tags."""
    here = node.parent
    while here is not None and here.tag not in tags:
        here = here.parent
    return here
