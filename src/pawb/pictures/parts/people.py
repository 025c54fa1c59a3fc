"""People of many kinds: big faces and hands, seen from the front. A head is 72 wide around (0, 0)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from pawb.pictures.parts.paint import (
    BLUE,
    GREEN,
    GREY,
    GROUND,
    INK,
    ORANGE,
    PURPLE,
    RED,
    TEAL,
    WHITE,
    YELLOW,
    at,
    circle,
    dot,
    line,
    path,
    rect,
    thick,
)

SKINS = {"#f9d9bd": INK, "#e2ab80": INK, "#bd8255": INK, "#9b6743": INK, "#5a3825": GROUND}
"""Each tone of skin with the colour of what is drawn on it, at 3:1 or more."""
PALE, FAIR, TAN, BROWN, DEEP = SKINS

CHESTNUT, GINGER, BLOND = "#a56b40", "#d9803a", "#f0cf6b"
HAIRS = (INK, GREY, CHESTNUT, GINGER, BLOND)

Cut = Literal["short", "long", "bun", "afro", "curly", "bald", "scarf", "turban"]
Mouth = Literal["smile", "flat", "sad", "open"]


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody looks. The colour of a scarf or turban is that of `hair`."""

    skin: str
    cut: Cut
    hair: str
    top: str
    beard: bool = False
    glasses: bool = False
    hearing_aid: bool = False
    badge: bool = False
    """What staff wear."""
    tie: bool = False
    wide: int = 56
    """Half the width of the shoulders: a child's are narrow under the same head, a big person's broad."""


MAIR = Person(PALE, "bun", GREY, PURPLE, glasses=True)
AMINA = Person(TAN, "scarf", TEAL, YELLOW)
DEV = Person(BROWN, "short", INK, ORANGE, hearing_aid=True)
GRACE = Person(DEEP, "afro", INK, YELLOW)
OWEN = Person(PALE, "short", GINGER, GREEN, beard=True, wide=68)
SIAN = Person(FAIR, "long", CHESTNUT, RED)
KWAME = Person(DEEP, "bald", GREY, TEAL, beard=True)
TOM = Person(FAIR, "short", BLOND, BLUE)
LI = Person(FAIR, "long", INK, GREEN)
IDRIS = Person(PALE, "bald", GREY, RED, glasses=True)
GURDEEP = Person(TAN, "turban", ORANGE, PURPLE, beard=True)
ROSA = Person(BROWN, "curly", INK, RED, wide=66)

NIA = Person(BROWN, "bun", INK, BLUE, badge=True)
HUW = Person(PALE, "short", CHESTNUT, BLUE, badge=True)
JOY = Person(DEEP, "curly", GREY, BLUE, badge=True)
BOSS = Person(FAIR, "bun", CHESTNUT, GREY, tie=True)
CHIEF = Person(BROWN, "short", GREY, GREY, tie=True)

ELA = Person(FAIR, "bun", GINGER, YELLOW, wide=42)
SAM = Person(BROWN, "short", INK, GREEN, wide=42)


def staff(who: Person) -> Person:
    """The same person at work for the council."""
    return replace(who, badge=True, top=BLUE)


def face(who: Person, mouth: Mouth = "smile") -> str:
    """Eyes and mouth, in what can be seen on the skin."""
    ink = SKINS[who.skin]
    mouths = {"smile": "M-15 13q15 15 30 0", "flat": "M-12 17h24", "sad": "M-14 22q14-14 28 0"}
    said = line(mouths[mouth], ink) if mouth in mouths else dot(0, 17, 10, ink)
    ring = "a11 11 0 0 1 22 0a11 11 0 0 1-22 0z"
    glasses = line(f"M-25-4{ring}M3-4{ring}M-3-4h6", ink, 4) if who.glasses else ""
    return line("M-13-4h0M13-4h0", ink, 10) + said + glasses


def neck(who: Person) -> str:
    """What is between head and shoulders."""
    return path("M-12 28v18q12 10 24 0v-18z", who.skin)


def head(who: Person, mouth: Mouth = "smile") -> str:
    """Head, hair and face."""
    behind = {
        "long": path("M-42 54q-16-98 42-98t42 98z", who.hair) + neck(who),
        "bun": circle(0, -44, 15, who.hair),
        "afro": circle(0, -13, 51, who.hair),
    }.get(who.cut, "")
    front = {
        "short": path("M-37 0q-4-40 37-41t37 41q-7-16-20-18q-28 2-36-4q-12 6-18 22z", who.hair),
        "long": path("M-37 6q-2-46 37-46t37 46q-1-14-8-20q-20 0-29-15q-9 15-29 15q-7 6-8 20z", who.hair),
        "bun": path("M-37-2q0-38 37-38t37 38q-10-18-37-18t-37 18z", who.hair),
        "curly": "".join(
            circle(x, y, 14, who.hair) for x, y in ((-33, -16), (33, -16), (-19, -32), (19, -32), (0, -37))
        ),
        "turban": path("M-40-6q-8-44 40-46q48 2 40 46q-40-30-80 0zM-38-14q40-4 52-36", who.hair),
    }.get(who.cut, "")
    if who.cut == "scarf":
        skull = path("M-46 66q-16-112 46-112t46 112q-46 26-92 0z", who.hair) + circle(0, 2, 33, who.skin)
    elif who.cut == "afro":
        skull = circle(0, 0, 36, who.skin) + line("M-33 0a33 33 0 0 1 66 0", SKINS[who.skin], 4)
    else:
        skull = path("M-34-4a8 8 0 0 0 0 16h68a8 8 0 0 0 0-16z", who.skin) + circle(0, 0, 36, who.skin)
    beard = path("M-35 7q-1 34 35 34t35-34q-8 19-35 19t-35-19z", who.hair) if who.beard else ""
    aid = thick("M31-12q13-6 16 6q1 8-6 14", 6, WHITE) if who.hearing_aid else ""
    return behind + skull + beard + front + face(who, mouth) + aid


def person(who: Person, mouth: Mouth = "smile") -> str:
    """Head and shoulders, down to y = 112."""
    body = path(f"M{-who.wide} 112v-24q0-38 34-42h{2 * who.wide - 68}q34 4 34 42v24z", who.top)
    tie = path("M-7 50h14l5 38l-12 14l-12-14z", RED) if who.tie else ""
    badge = line("M-18 49l18 34l18-34") + rect(-14, 80, 28, 24, WHITE, 3) if who.badge else ""
    if who.cut in ("long", "scarf"):  # these fall over the shoulders
        return body + head(who, mouth) + tie + badge
    return body + neck(who) + tie + badge + head(who, mouth)


def hand(x: float, y: float, who: Person) -> str:
    """A closed hand."""
    return circle(x, y, 15, who.skin)


def arm(who: Person, from_x: float, from_y: float, bend_x: float, bend_y: float, x: float, y: float) -> str:
    """An arm that bends, with its hand at (x, y)."""
    return thick(f"M{from_x:g} {from_y:g}L{bend_x:g} {bend_y:g}L{x:g} {y:g}", 20, who.top) + hand(x, y, who)


def palm(colour: str) -> str:
    """An open hand with its fingers up, 90 high around (0, 0)."""
    fingers = "M-21 12L-25-22M-7 8L-9-38M8 8L9-38M22 12L25-24M-14 38L-40 8"
    return thick(f"{fingers}M-18 16h38M-16 30h32M-8 44h18", 17, colour) + line("M-14 2v8M0 0v8M15 0v8")


def thumb_up(colour: str) -> str:
    """A hand that says: good."""
    return (
        thick("M-14 6L0-38", 20, colour)
        + rect(-24, -6, 62, 52, colour, 14)
        + line("M12 9h26M12 24h26")
        + rect(-54, -8, 28, 58, BLUE, 4)
    )


def standing(who: Person, mouth: Mouth = "smile") -> str:
    """The whole of somebody, from y = -40 to y = 200."""
    legs = thick("M-18 110v72h-10M18 110v72h10", 20, GREY)
    return legs + person(who, mouth)


def in_wheelchair(who: Person, mouth: Mouth = "smile") -> str:
    """Somebody in a wheelchair, seen from the side a little: from y = -40 to y = 178."""
    chair = thick("M-54 50v66h60", 9, GREY)
    legs = thick("M-4 112h60v52h18", 20, GREY)
    wheels = circle(-14, 124, 50, GROUND) + circle(-14, 124, 11, GREY) + circle(66, 172, 11, GREY)
    return chair + legs + person(who, mouth) + wheels


def with_white_stick(who: Person) -> str:
    """Somebody standing with dark glasses and a white stick."""
    shades = path("M-28-12h24v10q-12 10-24 0zM4-12h24v10q-12 10-24 0zM-4-8h8", GREY)
    return (
        standing(who)
        + shades
        + arm(who, 46, 66, 66, 96, 74, 112)
        + thick("M76 110L104 192", 8, WHITE)
        + thick("M100 180l4 12", 8, RED)
    )


def group(*who: Person, size: float = 0.62) -> str:
    """Two to four people side by side, those behind first, their shoulders on the lower edge."""
    places: dict[int, tuple[tuple[int, int], ...]] = {
        2: ((70, 0), (170, 0)),
        3: ((120, -52), (62, 0), (178, 0)),
        4: ((80, -74), (162, -74), (56, 0), (184, 0)),
    }
    return "".join(
        at(x, 244 - 112 * size + y, person(one), size=size) for one, (x, y) in zip(who, places[len(who)], strict=True)
    )


def on_left(who: Person, mouth: Mouth = "smile") -> str:
    """Somebody in the left half of a picture, big."""
    return at(72, 138, person(who, mouth), size=0.95)


def in_middle(who: Person, mouth: Mouth = "smile") -> str:
    """Somebody alone, very big."""
    return at(120, 116, person(who, mouth), size=1.12)
