"""The languages Pawb publishes in. The folder is the registry: a language is one file, named by its code."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module

from pawb.languages.language import Language, Point

__all__ = ["Language", "Point", "codes", "language", "preferred"]


@cache
def codes() -> tuple[str, ...]:
    """The code of every language in this folder, sorted: `("cy", "en")`."""
    # A code has two or three letters (ISO 639), which tells it from the other modules here.
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if len(module.name) <= 3))


@cache
def language(code: str) -> Language:
    """The language with this code. Raises KeyError when the folder has none such."""
    if code not in codes():
        raise KeyError(f"no language {code!r} here, only {', '.join(codes())}")
    found = import_module(f"{__name__}.{code}").LANGUAGE
    assert isinstance(found, Language)
    return found


def preferred(environment: Mapping[str, str]) -> str:
    """The language of messages to staff, from the variables of a shell (POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`)."""
    said = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    code = said.partition(".")[0].partition("_")[0]
    return code if code in codes() else "en"
