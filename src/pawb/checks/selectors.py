"""Where an element stands in a page, as a CSS selector."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_PLAIN_ID = re.compile(r"#[a-zA-Z][\w-]*")


def selector(node: LexborNode, tree: LexborHTMLParser) -> str:
    """The shortest selector that finds this element alone, read from it upwards."""
    steps: list[str] = []
    here: LexborNode | None = node
    while here is not None and here.is_element_node:
        identity = f"#{here.attributes.get('id')}"
        own = _PLAIN_ID.fullmatch(identity) and len(tree.css(identity)) == 1
        steps.insert(0, identity if own else f"{here.tag}{_turn(here)}")
        if len(tree.css(" > ".join(steps))) == 1:
            break
        here = here.parent
    return " > ".join(steps)


def _turn(node: LexborNode) -> str:
    """Which of several brothers of the same kind the element is, for its selector."""
    parent = node.parent
    alike = [child for child in parent.iter() if child.tag == node.tag] if parent else []
    if len(alike) < 2:
        return ""
    return f":nth-of-type({1 + next(n for n, child in enumerate(alike) if child.mem_id == node.mem_id)})"
