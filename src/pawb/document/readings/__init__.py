"""One file for each reading: which words a document is made of. The table names them all, the full one first."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from pawb.document.doors import with_doors
from pawb.document.excepted import with_notes
from pawb.document.nodes import Document, Reading
from pawb.document.voice import Voice

READINGS: dict[Reading, str] = {"full": "full_version", "summary": "summary", "easy-read": "easy_read"}
"""Each reading, and the interface word for it."""


def documents(voice: Voice) -> Iterator[Document]:
    """Every reading that a publication has in one language."""
    for reading in READINGS:
        document: Document | None = import_module(f"{__name__}.{reading.replace('-', '_')}").read(voice)
        if document is not None:
            yield with_notes(with_doors(document, voice), voice)
