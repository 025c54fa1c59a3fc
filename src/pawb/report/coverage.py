"""How much of each publication is there in each language: the translation coverage."""

from __future__ import annotations

from pawb.content.library import Library, Pair
from pawb.languages import codes, language

WORDS = {
    "en": {"head": "Publication", "awaiting": "awaits a proof-reader"},
    "cy": {"head": "Cyhoeddiad", "awaiting": "yn aros am brawfddarllenydd"},
}


def report(library: Library, viewer: str) -> str:
    """A table: for each file, how many of its texts each language has, and whether a person has proof-read them."""
    words = WORDS[viewer]
    rows = [(words["head"], *(language(viewer).say(f"language_{code}") for code in codes()))]
    rows += [(pair.id, *(_cell(pair, code, words["awaiting"]) for code in codes())) for pair in library.pairs()]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return (
        "\n".join(
            "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
        )
        + "\n"
    )


def _cell(pair: Pair, code: str, awaiting: str) -> str:
    there = sum(code in text.texts for text in pair.joined.texts)
    lacking = sum(code in gap.lacking for gap in pair.joined.gaps)
    share = (
        f"{there - lacking}/{max(len(pair.joined.texts), there)} ({_percent(there - lacking, len(pair.joined.texts))})"
    )
    proofread = getattr(pair.bound.get(code), "proofreading", "awaiting") == "done"
    return share if proofread else f"{share}, {awaiting}"


def _percent(part: int, whole: int) -> str:
    # Rounded down: 99.9% is not all.
    return f"{100 * part // whole if whole else 100}%"
