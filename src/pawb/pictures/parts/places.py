"""Places: buildings and the country, each about 150 across around (0, 0)."""

from __future__ import annotations

from pawb.pictures.parts.letters import written
from pawb.pictures.parts.paint import (
    BLUE,
    GREEN,
    GREY,
    ORANGE,
    RED,
    WHITE,
    WOOD,
    YELLOW,
    at,
    circle,
    line,
    path,
    rect,
    thick,
)


def house(wall: str = YELLOW, roof: str = RED) -> str:
    """A home."""
    walls = path("M-54-6h108v72h-108z", wall) + path("M-70-2L0-62L70-2z", roof)
    return walls + rect(-14, 22, 28, 44, WOOD) + rect(-44, 14, 20, 20, WHITE) + rect(24, 14, 20, 20, WHITE)


def council() -> str:
    """A council's offices: columns, steps, a gable and a flag."""
    flag = line("M0-78v-34") + path("M0-112h36l-10 11l10 11h-36z", GREEN)
    gable = path("M-84-34L0-80l84 46z", GREY) + circle(0, -50, 10, WHITE)
    columns = rect(-74, -34, 148, 82, WHITE) + "".join(rect(x, -34, 18, 82, GREY) for x in (-66, -33, 15, 48))
    return flag + gable + columns + rect(-8, 4, 16, 44, WOOD) + rect(-90, 48, 180, 20, GREY)


def hospital() -> str:
    """A hospital."""
    front = rect(-66, -64, 132, 130, WHITE, 4) + rect(-16, 26, 32, 40, BLUE)
    windows = "".join(rect(x, y, 20, 20, BLUE) for x in (-50, 30) for y in (-6, 28))
    return front + windows + thick("M-16-36h32M0-52v32", 11, RED)


def tower() -> str:
    """A tall building."""
    windows = "".join(rect(x, y, 18, 18, WHITE) for x in (-26, 8) for y in (-56, -26, 4))
    return rect(-40, -74, 80, 140, ORANGE) + windows + rect(-12, 36, 24, 30, WOOD)


def town() -> str:
    """Houses and a tall building side by side."""
    return at(0, -12, tower()) + at(-56, 24, house(), size=0.7) + at(58, 24, house(BLUE, GREEN), size=0.7)


def door() -> str:
    """An open door."""
    return rect(-44, -80, 88, 150, YELLOW) + path("M-44-80l56 22v134l-56-6z", WOOD) + circle(-2, 12, 6, YELLOW)


def wales() -> str:
    """The country on a map."""
    coast = (
        "M-16-80l18 6l22-4l20 6l14 18l-6 16l8 20l-10 20l8 18l-6 18l6 22l-14 18l-30 8l-16-8l-24-2l-16-14l-16 6l-22-4"
        "l-14-10l6-12l22-6l16-18l22-8l10-22l-4-24l-10-10l-30 14l-10-6l18-14l18-4l4-16l-16-6l2-12l18-2z"
    )
    return path(coast, GREEN)


def road() -> str:
    """A road that goes away to the top, 200 high."""
    return path("M-70 100L-16-90h32L70 100z", GREY) + line("M0 84V52M0 26V4M0-20v-14M0-54v-10", width=9)


def bars_of_cell() -> str:
    """The bars of a cell, to lay over whoever is in it: 200 by 200."""
    return thick("M-84-84h168M-84 84h168", 10, GREY) + thick("M-78-84V84M-30-84V84M30-84V84M78-84V84", 10, GREY)


def table_top() -> str:
    """A table that people sit behind, over the lower edge of a picture."""
    return rect(-8, 192, 256, 56, WOOD)


def stairs(colour: str = BLUE) -> str:
    """Three steps up to the right."""
    return path("M-80 60v-36h54v-36h54v-36h54v108z", colour)


def number(text: str) -> str:
    """A number on a round plate."""
    return circle(0, 0, 40, YELLOW) + written(text, 0, 0, 1.5)
