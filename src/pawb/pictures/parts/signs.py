"""Signs: ticks, crosses, arrows, bubbles. They say what happens to the thing or person beside them."""

from __future__ import annotations

from pawb.pictures.parts.paint import BLUE, GREEN, RED, WHITE, WOOD, YELLOW, at, circle, line, path, thick


def tick(colour: str = GREEN) -> str:
    """Yes, done, right."""
    return thick("M-34 2l24 26l46-56", 18, colour)


def cross(colour: str = RED) -> str:
    """No, wrong."""
    return thick("M-30-30L30 30M30-30L-30 30", 18, colour)


def small_tick(x: float, y: float) -> str:
    """A tick of ink on a list."""
    return line(f"M{x - 9:g} {y:g}l7 8l13-16", width=7)


def arrow(colour: str = BLUE) -> str:
    """An arrow to the right, 100 long: `at` turns it."""
    return path("M-50-14h50v-26l50 40l-50 40v-26h-50z", colour)


def arrows_round(colour: str = GREEN) -> str:
    """Two arrows that go round and come back: again, change."""
    bent = thick("M-46-8q4-42 46-42q26 0 38 22M46 8q-4 42-46 42q-26 0-38-22", 9, colour)
    return bent + path("M20-22h36v-34zM-20 22h-36v34z", colour)


def there_and_back(colour: str = YELLOW) -> str:
    """Two arrows, one each way: giving and getting."""
    return path("M-50-30h60v-20l44 32l-44 32v-20h-60z", colour) + path("M50 26h-60v-20l-44 32l44 32v-20h60z", BLUE)


def bubble(*said: str, tail: str = "left", colour: str = WHITE) -> str:
    """A speech bubble, 116 by 84 around (0, 0), whose tail points down to the left or to the right."""
    side = 1 if tail == "left" else -1
    shape = (
        "M-58-26q0-16 16-16h84q16 0 16 16v36q0 16-16 16h-38l-44 34l8-34h-10q-16 0-16-16z"
        if side == 1
        else "M58-26q0-16-16-16h-84q-16 0-16 16v36q0 16 16 16h38l44 34l-8-34h10q16 0 16-16z"
    )
    return path(shape, colour) + "".join(said)


def talk() -> str:
    """Lines of talk for a bubble."""
    return line("M-36-20h72M-36 0h50")


def thought(*what: str) -> str:
    """A thought bubble with its trail down to the left."""
    cloud = path("M-40 26q-30-4-24-30q4-20 24-20q8-24 36-22q20 2 28 18q32-2 34 26q0 26-30 28z", WHITE)
    return cloud + circle(-48, 44, 9, WHITE) + circle(-64, 62, 6, WHITE) + "".join(what)


def question(size: float = 2) -> str:
    """A question, 40 high at size 1."""
    return at(0, 0, thick("M-16-18q2-18 18-18q18 0 18 18q0 10-10 17t-9 13M1 34v1", 8, YELLOW), size=size / 2)


def warning() -> str:
    """A warning sign."""
    return path("M0-58l66 112h-132z", YELLOW) + line("M0-18v34M0 35v1", width=10)


def plus(colour: str = GREEN) -> str:
    """More."""
    return thick("M-28 0h56M0-28v56", 18, colour)


def equals(colour: str = YELLOW) -> str:
    """The same."""
    return thick("M-28-15h56M-28 15h56", 13, colour)


def waves() -> str:
    """Sound that goes out to the right."""
    return line("M0-16q12 16 0 32M16-28q22 28 0 56", width=8)


def box(x: float, y: float) -> str:
    """An empty box on a form."""
    return line(f"M{x - 10:g} {y - 10:g}h20v20h-20z")


def pin() -> str:
    """A place on a map; its point is at (0, 50)."""
    return path("M0 50q-40-46-40-70a40 40 0 0 1 80 0q0 24-40 70z", RED) + circle(0, -20, 14, WHITE)


def signpost() -> str:
    """A post with ways to the right and to the left, its foot at (0, 100)."""
    post = thick("M0-90V100", 11, WOOD)
    ways = path("M-30-76h74l22 20l-22 20h-74z", YELLOW) + path("M30-24h-74l-22 20l22 20h74z", GREEN)
    return post + ways


def info() -> str:
    """Information."""
    return circle(0, 0, 40, BLUE) + line("M0-18h0", width=13) + line("M-8-2h8v22M-10 20h20", width=8)


def dial() -> str:
    """A dial from low to high, with its needle."""
    low = path("M-84 40a84 84 0 0 1 42-73l22 38a40 40 0 0 0-20 35z", GREEN)
    middle = path("M-42-33a84 84 0 0 1 84 0l-22 38a40 40 0 0 0-40 0z", YELLOW)
    high = path("M42-33a84 84 0 0 1 42 73h-44a40 40 0 0 0-20-35z", RED)
    return low + middle + high + line("M0 40l34-54", width=10) + circle(0, 40, 13, WHITE)


def smile(mouth: str = "M-16 10q16 16 32 0", colour: str = YELLOW) -> str:
    """A face that says how it was."""
    return circle(0, 0, 36, colour) + line("M-13-8h0M13-8h0", width=10) + line(mouth)


FLAT = "M-14 14h28"
SAD = "M-16 20q16-16 32 0"
