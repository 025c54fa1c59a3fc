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
    mainland = (
        "M34 -82l15 12 6 10 4 14-16 6 8 14-8 15 10 18-8 24 9 15 15 7 0 17-16 8-12 9-20 3-9-8-11-11-20 6-2-17-19"
        " 6-16 5-8-8 5-10-14-6 14-13 19-8 18-8 14-17 4-12-3-18-4-14-16 3-5 8-11-1 13-16 12-13 13-11 11-7 15 0z"
    )
    anglesey = "M-22 -64l13-10 2-6-11-9-14 1-7 11 9 8z"
    return path(mainland, GREEN) + path(anglesey, GREEN)


def seedling() -> str:
    """A young plant that comes out of the ground at (0, 0)."""
    leaves = path("M0-34q-28-2-28-28q28 0 28 28zM0-34q28-2 28-28q-28 0-28 28z", GREEN)
    return line("M0 0v-36", width=8) + leaves + line("M-30 0h60", width=8)


def tree() -> str:
    """A tree with fruit; its foot is at (0, 0)."""
    crown = path("M-30-70q-36-8-26-42q-8-34 26-36q12-30 42-18q36-6 38 28q26 22 2 46q-8 26-40 22z", GREEN)
    apples = "".join(circle(x, y, 10, RED) for x, y in ((-28, -104), (2, -136), (8, -96), (38, -112)))
    return rect(-11, -76, 22, 76, WOOD) + crown + apples + line("M-50 0h100", width=8)


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
