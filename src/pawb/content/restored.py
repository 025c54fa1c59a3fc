"""What a form has saved, as people had written it before: its style, notes and order, but for what has changed.

A form writes a whole file anew in its own style. A comparison would then show every line as changed, and the notes
would be gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pawb.content.edit import rewrite
from pawb.content.pair import Path
from pawb.content.source import Mapping, Sequence, Value, read_text


def restored(before: bytes, now: bytes, file: str) -> bytes | None:
    """The bytes of `before` with the values of `now`.

    None where that would not say the same to the letter, such as when an item was taken away or moved: then `now`
    is right to stay.
    """
    was, wanted = read_text(before, file).root, read_text(now, file).root
    if was is None or wanted is None:
        return None
    old = dict(_texts(was, ()))
    changed = {path: text for path, text in _texts(wanted, ()) if old.get(path) != text}
    if _above(old) & changed.keys() or _above(changed) & old.keys():
        return None
    made = rewrite(before, changed, wanted) if changed else before
    root = read_text(made, file).root
    return made if root is not None and _said(root) == _said(wanted) else None


def _texts(value: Value, path: Path) -> Iterator[tuple[Path, str]]:
    """Every text by names and ids, or numbers where there are none."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _texts(inner, (*path, name))
    elif isinstance(value, Sequence):
        for number, inner in enumerate(value, start=1):
            id_ = inner.get("id") if isinstance(inner, Mapping) else None
            yield from _texts(inner, (*path, str(id_ or number)))
    elif text := str(value).strip():
        yield path, text


def _above(paths: dict[Path, str]) -> set[Path]:
    return {path[:end] for path in paths for end in range(1, len(path))}


def _said(value: Value) -> Any:
    """A value without where and how it is written; what is empty says nothing."""
    if isinstance(value, Mapping):
        return {name: said for name, inner in value.items() if (said := _said(inner))}
    return [_said(inner) for inner in value] if isinstance(value, Sequence) else str(value).strip()
