"""One file for each kind of publication: from the model to sections. The folder is the registry."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from pawb.document.nodes import Block, Section
from pawb.document.voice import Voice


def compose(voice: Voice) -> tuple[Block, ...]:
    """What a publication says, in one language: blocks, then sections."""
    composed: tuple[Block, ...] = _kind(voice).compose(voice.publication.in_language(voice.code), voice)
    return composed


def summarise(voice: Voice) -> tuple[Section, ...]:
    """What a publication says at its shortest; nothing for a kind that has no `summarise`."""
    shortest = getattr(_kind(voice), "summarise", None)
    return shortest(voice.publication.in_language(voice.code), voice) if shortest else ()


def _kind(voice: Voice) -> ModuleType:
    return import_module(f"{__name__}.{voice.publication.kind.replace('-', '_')}")
