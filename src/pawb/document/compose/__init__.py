"""One file for each kind of publication: from the model to sections. The folder is the registry."""

from __future__ import annotations

from importlib import import_module

from pawb.document.nodes import Block
from pawb.document.voice import Voice


def compose(voice: Voice) -> tuple[Block, ...]:
    """What a publication says, in one language: blocks, then sections."""
    module = import_module(f"{__name__}.{voice.publication.kind.replace('-', '_')}")
    composed: tuple[Block, ...] = module.compose(voice.publication.in_language(voice.code), voice)
    return composed
