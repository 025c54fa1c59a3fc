"""What lies on a desk: paper, books, dates, instruments, each about 100 across around (0, 0)."""

from __future__ import annotations

from pawb.pictures.parts.paint import (
    BLUE,
    GREEN,
    GREY,
    RED,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    dot,
    line,
    path,
    rect,
    thick,
)


def sheet(*marks: str, colour: str = WHITE) -> str:
    """A sheet of paper with marks on it, or with lines of writing."""
    return rect(-42, -56, 84, 112, colour, 4) + ("".join(marks) or line("M-26-34h34M-26-12h52M-26 10h52M-26 32h40"))


def clipboard(*marks: str) -> str:
    """A board with a sheet under its clip."""
    board = rect(-48, -58, 96, 122, WOOD, 8) + rect(-38, -46, 76, 100, WHITE, 2)
    return board + "".join(marks) + rect(-20, -68, 40, 22, GREY, 6)


def envelope() -> str:
    """A letter in the post."""
    return rect(-58, -40, 116, 80, WHITE, 5) + line("M-56-36l56 44l56-44")


def handset() -> str:
    """The part of a telephone that is held."""
    return thick("M-34-36q-10 60 62 76", 20, BLUE) + thick("M-36-42l14-8M30 44l10-14", 28, BLUE)


def laptop(*shown: str) -> str:
    """A computer, and what it shows."""
    return rect(-60, -52, 120, 84, WHITE, 8) + "".join(shown) + path("M-74 34h148l-8 20h-132z", GREY)


def book(colour: str = BLUE) -> str:
    """An open book."""
    cover = path("M-70-38h140v88h-140z", colour)
    leaves = path("M0-34q-28-18-60-8v80q32-10 60 8zM0-34q28-18 60-8v80q-32-10-60 8z", WHITE)
    return cover + leaves + line("M-46-18q16-4 32 2M-46 2q16-4 32 2M-46 22q16-4 32 2M46-18q-16-4-32 2M46 2q-16-4-32 2")


def booklet(*marks: str, colour: str = BLUE) -> str:
    """A closed book seen from the front."""
    return rect(-44, -58, 88, 116, colour, 6) + line("M-28-58v116") + "".join(marks)


def calendar(*marks: str) -> str:
    """A leaf of a calendar, and what stands on it."""
    leaf = rect(-54, -48, 108, 104, WHITE, 6) + path("M-54-18v-24q0-6 6-6h96q6 0 6 6v24z", RED)
    return leaf + line("M-28-60v22M28-60v22") + "".join(marks)


def days(marked: int = -1) -> str:
    """The days of a calendar as squares, one of them marked."""
    spots = [(x, y) for y in (2, 24, 46) for x in (-34, -11, 12, 35)][:11]
    return "".join(circle(x, y, 11, YELLOW) for x, y in spots[marked : marked + 1] if marked >= 0) + line(
        "".join(f"M{x} {y}h0" for x, y in spots), width=11
    )


def magnifier(*seen: str) -> str:
    """A glass to look closely with, and what it shows."""
    return thick("M30 30l34 34", 14, WOOD) + circle(0, 0, 44, WHITE) + "".join(seen)


def pencil() -> str:
    """A pencil with its point at (0, 0), leaning to the right."""
    return path("M0 0l8-28l52-52l20 20l-52 52z", YELLOW) + line("M48-68l20 20M8-28l20 20") + dot(4, -4, 6)


def ruler() -> str:
    """A ruler, 150 long."""
    return rect(-75, -20, 150, 40, YELLOW, 4) + line(
        "M-56-20v20M-38-20v12M-20-20v20M-2-20v12M16-20v20M34-20v12M52-20v20"
    )


def bars(*heights: int) -> str:
    """A chart of columns on a line."""
    paints = (BLUE, YELLOW, GREEN, RED)
    left = -len(heights) * 16
    columns = (rect(left + 32 * n + 3, 50 - h, 26, h, paints[n % 4]) for n, h in enumerate(heights))
    return "".join(columns) + line(f"M{left - 8} 50h{len(heights) * 32 + 16}")
