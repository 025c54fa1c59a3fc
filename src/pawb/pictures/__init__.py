"""Pawb's own pictures for easy read: one idea each, drawn by a small grammar of parts. CC0, see LICENCE.md here.

The folder `drawn` is the registry: each file in it holds some pictures by name, and a new picture is one entry.
Pictures are the same wherever and whenever they are drawn: no fonts, no ids, no style, nothing from elsewhere.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from pawb.pictures import drawn
from pawb.pictures.picture import Picture

__all__ = ["Picture", "pictures"]


@cache
def pictures() -> Mapping[str, Picture]:
    """Every picture by its name, in the order of the names."""
    files = sorted(module.name for module in pkgutil.iter_modules(drawn.__path__))
    found = [entry for file in files for entry in import_module(f"{drawn.__name__}.{file}").PICTURES.items()]
    return MappingProxyType(dict(sorted(found)))
