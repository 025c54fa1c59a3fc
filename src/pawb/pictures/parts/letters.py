"""The few digits and letters that pictures need, as strokes: the same whatever fonts there are."""

from __future__ import annotations

from pawb.pictures.parts.paint import at, line

STROKES = {
    "0": "M10 0q-10 0-10 15t10 15t10-15t-10-15z",
    "1": "M3 7l8-7v30",
    "2": "M1 7q2-7 9-7q9 0 9 8q0 6-18 22h19",
    "3": "M1 3q4-3 9-3q8 0 8 7t-9 7q10 0 10 8t-10 8q-6 0-9-4",
    "£": "M18 5q-3-5-8-5q-7 0-7 9q0 14-3 21h19M0 16h13",
    "A": "M0 30l10-30l10 30M4 20h12",
    "B": "M1 0v30h9q9 0 9-8t-9-8h-9h8q8 0 8-7t-8-7z",
    "C": "M19 5q-3-5-9-5q-10 0-10 15t10 15q6 0 9-5",
}


def written(text: str, x: float, y: float, size: float = 1) -> str:
    """Text with its middle at (x, y); a letter is 30 high at size 1."""
    left = x - (len(text) * 28 - 8) * size / 2
    return "".join(at(left + n * 28 * size, y - 15 * size, line(STROKES[c]), size=size) for n, c in enumerate(text))
