"""What changed in a text, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, NamedTuple

Mark = Literal["same", "gone", "come"]
"""Words that stayed, words that are there no more, and words that are new."""

# A word with what joins its parts ("o'r", "well-being", "10.30"), a space, or a mark.
_TOKEN = re.compile(r"\w+(?:['’.,-]\w+)*|\s|[^\w\s]")


NEAR = 6
"""So many words that stayed are shown beside those that changed."""


class Piece(NamedTuple):
    """Some words of a text that changed, and what became of them."""

    mark: Mark
    words: str


def difference(old: str, new: str) -> list[Piece]:
    """What became of `old` when it became `new`, in reading order.

    The words that stayed and those that are gone make up `old`, those that stayed and those that came make up `new`;
    only how lines are broken is not told.
    """
    before, after = (_TOKEN.findall(" ".join(text.split())) for text in (old, new))
    told: list[tuple[str, str, str]] = []
    for what, i, j, k, n in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = "".join(before[i:j]), "".join(after[k:n])
        told.append(("same", gone, gone) if what == "equal" and not gone.isspace() else (what, gone, come))
    # A space alone between two changes is read as part of them.
    pieces = []
    for same, run in groupby(told, key=lambda step: step[0] == "same"):
        _, gone_words, come_words = zip(*run, strict=True)
        gone, come = "".join(gone_words), "".join(come_words)
        pieces += [Piece("same", gone)] if same else [Piece("gone", gone), Piece("come", come)]
    return [piece for piece in pieces if piece.words]


def near(pieces: list[Piece]) -> list[Piece]:
    """The same with long stretches of words that stayed cut down to those beside a change."""
    return [
        Piece("same", _cut(piece.words, at > 0, at < len(pieces) - 1)) if piece.mark == "same" else piece
        for at, piece in enumerate(pieces)
    ]


def _cut(text: str, after_change: bool, before_change: bool) -> str:
    words = re.findall(r"\s*\S+\s*", text)
    first, last = NEAR * after_change, NEAR * before_change
    if len(words) <= first + last + 1:
        return text
    return "".join([*words[:first], "… " if last else "…", *words[len(words) - last :]])
