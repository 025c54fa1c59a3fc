"""Functions of WeasyPrint for which ours stand in, only while a document is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

_ALONE = RLock()
"""All threads have the same WeasyPrint, and the fonts that it opened once, so one makes a document at a time."""


@contextmanager
def standing_in(*functions: tuple[object, str, Callable[..., Any]]) -> Iterator[None]:
    """Put each function in the place of what its holder, a module or a class, has by that name, and back after."""
    with _ALONE:
        before = [(holder, name, getattr(holder, name)) for holder, name, _ in functions]
        try:
            for holder, name, ours in functions:
                setattr(holder, name, ours)
            yield
        finally:
            for holder, name, theirs in before:
                setattr(holder, name, theirs)
