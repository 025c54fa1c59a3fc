"""What stands where on a page, whatever it says: what keys do and which colours meet does not rest on the words."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

_WORKING = "script,style"
"""The elements whose text does something."""
_NAMED = "a,area,audio,button,embed,iframe,input,label,object,select,summary,textarea,video,[contenteditable]"
"""The controls, and what is called by the words in it."""
_CONTROLS = f"{_NAMED},[tabindex]"
_NOT_ONLY_READ = f'{_NAMED},[role][tabindex]:not([role="region"]),{_WORKING}'
"""Where figures may do something. A region that can be reached to scroll it does nothing else."""
_FIGURE = re.compile(r"\d")

MANY = 20
"""So many names in JSON are data themselves, as the words of an index are."""


class Skeleton(NamedTuple):
    """Three digests of a page. An element counts with its attributes and with all that it stands in."""

    controls: str
    """The controls in their order, and what scripts and styles say."""
    places: str
    """Which elements there are, however often: the same when a table has a row more."""
    words: str
    """All but which figures stand in what is only read: the same when a count has risen from 18 to 19."""


def skeleton(html: str) -> Skeleton:
    """What stands where on a page."""
    root = LexborHTMLParser(html).root
    chains: dict[int, bytes] = {}
    words: list[bytes] = []
    acting = {part.mem_id for node in _all(root, _NOT_ONLY_READ) for part in node.css("*")}
    for node in root.traverse(include_text=True) if root else ():
        around = node.parent.mem_id if node.parent else 0
        if node.is_text_node:
            text = node.text_content or ""
            words.append((text if around in acting else _FIGURE.sub("0", text)).encode())
            continue
        own = (node.tag, sorted(node.attributes.items(), key=str))
        chains[node.mem_id] = hashlib.sha256(chains.get(around, b"") + repr(own).encode()).digest()
        words.append(chains[node.mem_id])
    controls = [chains[node.mem_id] for node in _all(root, _CONTROLS)]
    working = [node.text().encode() for node in _all(root, _WORKING)]
    return Skeleton(_digest([*controls, *working]), _digest(sorted(set(chains.values()))), _digest(words))


def shape(data: Path) -> str:
    """What a file of JSON holds, whatever it says: a digest of the names and kinds of its values; empty for no JSON."""
    try:
        return _digest([_shape(json.loads(data.read_bytes())).encode()])
    except (OSError, ValueError, RecursionError):
        return ""


def _shape(value: object) -> str:
    if isinstance(value, dict) and len(value) < MANY:
        return f"{{{','.join(f'{name}:{_shape(one)}' for name, one in sorted(value.items()))}}}"
    if isinstance(value, dict | list):
        return f"[{','.join(sorted(set(map(_shape, value.values() if isinstance(value, dict) else value))))}]"
    return type(value).__name__


def _all(root: LexborNode | None, selector: str) -> list[LexborNode]:
    return root.css(selector) if root else []


def _digest(parts: Iterable[bytes]) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()
