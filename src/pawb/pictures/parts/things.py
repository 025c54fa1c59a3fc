"""Things that carry an idea, each about 100 across around (0, 0)."""

from __future__ import annotations

from pawb.pictures.parts.letters import written
from pawb.pictures.parts.paint import (
    BLUE,
    GREEN,
    GREY,
    GROUND,
    PURPLE,
    RED,
    WHITE,
    WOOD,
    YELLOW,
    at,
    circle,
    dot,
    line,
    path,
    rect,
    thick,
)


def clock(hands: str = "M0-30V0l20 12") -> str:
    """A clock, and where its hands are."""
    return circle(0, 0, 52, WHITE) + line("M0-42v4M42 0h-4M0 42v-4M-42 0h4") + line(hands, width=8)


def coin(size: float = 1) -> str:
    """A pound coin."""
    return circle(0, 0, 34 * size, YELLOW) + written("£", 0, 0, 1.2 * size)


def coins() -> str:
    """A heap of pound coins."""
    return at(-34, 26, coin()) + at(36, 26, coin()) + at(0, -22, coin())


def purse() -> str:
    """A bank note."""
    return rect(-62, -34, 124, 68, GREEN, 6) + circle(0, 0, 24, WHITE) + written("£", 0, 0) + line("M-46-18v4M46 18v-4")


def ladder() -> str:
    """A ladder with four steps, 170 high."""
    return thick("M-32 84L-26-84M32 84L26-84", 9, WOOD) + thick("M-28 58h56M-27 20h54M-26-18h52M-25-56h50", 9, WOOD)


def target() -> str:
    """A target, with an arrow in the middle of it."""
    rings = circle(0, 0, 62, RED) + circle(0, 0, 42, WHITE) + circle(0, 0, 20, RED)
    return rings + thick("M4-4L62-62", 6, YELLOW) + path("M54-54l4-26l18-10l2 22l20 4l-14 16z", YELLOW) + dot(0, 0, 5)


def flag(colour: str = RED) -> str:
    """A flag on its pole, whose foot is at (0, 60)."""
    return path("M0-60h62l-16 22l16 22h-62z", colour) + line("M0-60v120", width=9)


def shield(*marks: str) -> str:
    """A shield."""
    return path("M0-62q30 18 58 18q4 74-58 112q-62-38-58-112q28 0 58-18z", BLUE) + "".join(marks)


def scales() -> str:
    """A balance with equal pans."""
    stand = thick("M0-52V56M-32 58h64", 8, WOOD) + thick("M-62-44H62", 8, WOOD)
    hang = line("M-62-40l-26 52M-62-40l26 52M62-40l-26 52M62-40l26 52")
    return stand + hang + path("M-94 12h64q-8 26-32 26t-32-26z", YELLOW) + path("M30 12h64q-8 26-32 26t-32-26z", YELLOW)


def ear(skin: str) -> str:
    """An ear that listens."""
    ear = path("M-22 42q-20-30-18-56q4-40 42-40t38 36q0 20-16 34t-14 32q-6 18-22 14q-10-4-10-20z", skin)
    return ear + line("M-16-10q0-24 20-22q18 4 12 22q-8 8-16 14")


def megaphone() -> str:
    """A speaking trumpet that opens to the right."""
    return (
        path("M-50-16h28l60-38v108l-60-38h-28z", RED)
        + path("M-40 16h26l8 40h-24z", GREY)
        + line("M54-18l20-12M56 0h24M54 18l20 12")
    )


def gift() -> str:
    """A present with a bow."""
    box = rect(-46, -14, 92, 70, RED, 4) + rect(-54, -34, 108, 24, RED, 4) + rect(-10, -34, 20, 90, YELLOW)
    return box + path("M0-34q-44-2-32-26q18-12 32 26q14-38 32-26q12 24-32 26z", YELLOW)


def heart(colour: str = RED) -> str:
    """A heart."""
    return path("M0 46c-70-44-58-90-26-90q20 0 26 20q6-20 26-20c32 0 44 46-26 90z", colour)


def star(colour: str = YELLOW) -> str:
    """A star."""
    return path("M0-52l15 34l37 4l-28 25l8 37l-32-19l-32 19l8-37l-28-25l37-4z", colour)


def rosette() -> str:
    """A prize ribbon."""
    return path("M-22 14l-16 52l20-8l12 16l6-40l6 40l12-16l20 8l-16-52z", BLUE) + circle(0, -10, 38, YELLOW)


def cup() -> str:
    """A hot drink."""
    mug = thick("M30-8q30-4 22 22q-6 14-24 12", 8, BLUE) + path("M-38-20h70v56q0 16-16 16h-38q-16 0-16-16z", BLUE)
    return mug + line("M-20-36q-8-10 0-20M4-36q-8-10 0-20")


def suitcase() -> str:
    """A packed suitcase."""
    return thick("M-20-34v-20h40v20", 8, GREY) + rect(-56, -34, 112, 82, WOOD, 8) + line("M-34-34v82M34-34v82")


def sun() -> str:
    """The sun."""
    return circle(0, 0, 28, YELLOW) + line(
        "M0-42v-12M0 42v12M-42 0h-12M42 0h12M-30-30l-8-8M30-30l8-8M-30 30l-8 8M30 30l8 8"
    )


def ball() -> str:
    """A ball to play with."""
    return circle(0, 0, 30, RED) + line("M-28-10q28 18 56 0M-28 12q28-14 56 0")


def ticket() -> str:
    """A ticket."""
    shape = path("M-60-36h120v22a14 14 0 0 0 0 28v22h-120v-22a14 14 0 0 0 0-28z", YELLOW)
    return shape + line("M24-30v8M24-4v8M24 22v8")


def bus() -> str:
    """A bus, 180 wide."""
    body = rect(-88, -56, 176, 100, RED, 14) + rect(-72, -40, 38, 36, WHITE, 4) + rect(-26, -40, 38, 36, WHITE, 4)
    wheels = circle(-48, 46, 20, GREY) + circle(48, 46, 20, GREY)
    return body + rect(24, -40, 46, 84, WHITE, 4) + line("M47-40v84M-88 16h112") + wheels


def basket() -> str:
    """A shopping basket."""
    return (
        line("M-44-10l24-44M44-10l-24-44", width=8)
        + path("M-62-10h124l-14 62h-96z", GREEN)
        + line("M-28 6v30M0 6v30M28 6v30")
    )


def keyhole(colour: str = GROUND) -> str:
    """A closed padlock."""
    return (
        thick("M-24-6v-24q0-26 24-26t24 26v24", 9, GREY)
        + rect(-42, -6, 84, 64, colour, 8)
        + dot(0, 20, 10)
        + line("M0 20v18", width=8)
    )


def gear(colour: str = GREY) -> str:
    """A wheel of a machine: work."""
    return (
        thick("M0-46V46M-46 0H46M-33-33L33 33M33-33L-33 33", 14, colour)
        + circle(0, 0, 36, colour)
        + circle(0, 0, 13, GROUND)
    )


def chain() -> str:
    """What a mayor or a councillor wears over the shoulders of a person."""
    return thick("M-34 52q6 38 34 40q28-2 34-40", 7, YELLOW) + circle(0, 96, 14, YELLOW)


def bulb() -> str:
    """An idea."""
    glow = line("M-56-14h-12M56-14h12M-40-54l-8-8M40-54l8-8")
    return (
        glow
        + path("M-20 30q0-14-10-22q-12-16-8-30q8-26 38-26t38 26q4 14-8 30q-10 8-10 22z", YELLOW)
        + rect(-18, 30, 36, 22, GREY, 6)
    )


def puzzle(colour: str = PURPLE) -> str:
    """One piece of a puzzle."""
    return path("M-42-30h28q-10-26 10-26t10 26h28v28q26-10 26 10t-26 10v28h-76z", colour)


def profile(skin: str, *within: str) -> str:
    """A head from the side, and what is in it."""
    head = "M-40 78v-34q-36-22-32-68q8-52 66-52q56 0 62 52l16 30h-16v22q0 16-18 16h-18v34z"
    return path(head, skin) + "".join(within)


def shirt() -> str:
    """A shirt."""
    return path("M-22-40q22 20 44 0l36 18l-14 28l-16-6v46h-56v-46l-16 6l-14-28z", BLUE)


def plate() -> str:
    """A plate with a fork and a knife."""
    dish = circle(0, 0, 34, WHITE) + circle(0, 0, 18, WHITE)
    return dish + line("M-52 36v-40M-62-36v22q0 10 10 10t10-10v-22M-52-36v30M52 36v-72q16 14 12 42h-12", width=7)


def headphones() -> str:
    """Ear defenders, to lay over the head of a person."""
    return thick("M-40 0q0-46 40-46t40 46", 8, RED) + rect(-50, -8, 20, 32, RED, 8) + rect(30, -8, 20, 32, RED, 8)
