"""Meeting, learning, working with each other."""

from __future__ import annotations

from dataclasses import replace

from pawb.pictures.parts import signs
from pawb.pictures.parts.desk import book, booklet, sheet
from pawb.pictures.parts.paint import GREEN, GREY, WHITE, at, circle, line, rect, whole
from pawb.pictures.parts.people import (
    AMINA,
    BOSS,
    CHIEF,
    DEV,
    GRACE,
    HUW,
    IDRIS,
    JOY,
    KWAME,
    LI,
    MAIR,
    NIA,
    OWEN,
    TOM,
    group,
    head,
    on_left,
    person,
)
from pawb.pictures.parts.places import table_top
from pawb.pictures.parts.things import bulb, gear
from pawb.pictures.picture import picture

BOARD = replace(LI, top=GREY, tie=True)

PICTURES = {
    "meeting": picture(
        ("A meeting", "Cyfarfod"),
        ("Three people talk at a table", "Tri o bobl yn siarad wrth fwrdd"),
        whole(
            at(76, 44, signs.bubble(signs.talk()), size=0.78),
            at(44, 140, person(TOM, "open"), size=0.62),
            at(120, 140, person(AMINA), size=0.62),
            at(196, 140, person(KWAME), size=0.62),
            table_top(),
        ),
    ),
    "group-meeting": picture(
        ("A planning group", "Grŵp cynllunio"),
        ("Three people at a table with a plan", "Tri o bobl wrth fwrdd â chynllun"),
        whole(
            at(120, 52, sheet(), size=0.7),
            at(44, 140, person(GRACE), size=0.62),
            at(120, 140, person(NIA), size=0.62),
            at(196, 140, person(OWEN), size=0.62),
            table_top(),
        ),
    ),
    "leaders-meeting": picture(
        ("A meeting of leaders", "Cyfarfod arweinwyr"),
        ("Two people in ties at a table", "Dau o bobl sy'n gwisgo tei wrth fwrdd"),
        whole(
            at(120, 44, signs.bubble(signs.talk()), size=0.85),
            at(64, 124, person(BOSS), size=0.8),
            at(176, 124, person(CHIEF), size=0.8),
            table_top(),
        ),
    ),
    "board": picture(
        ("A board", "Bwrdd"),
        ("Three people in ties with a list of ticks", "Tri o bobl sy'n gwisgo tei, a rhestr o diciau"),
        whole(
            at(
                120,
                52,
                sheet(*(signs.small_tick(-14, y) for y in (-28, 0, 28)), line("M4-28h24M4 0h24M4 28h24")),
                size=0.75,
            ),
            at(44, 140, person(CHIEF), size=0.62),
            at(120, 148, person(BOSS), size=0.55),
            at(196, 140, person(BOARD), size=0.62),
            table_top(),
        ),
    ),
    "training": picture(
        ("Training", "Hyfforddiant"),
        ("A member of staff teaches at a board", "Aelod o staff yn dysgu wrth fwrdd gwyn"),
        whole(
            rect(88, 16, 140, 96, WHITE, 4),
            at(158, 64, bulb(), size=0.7),
            at(54, 150, person(JOY, "open"), size=0.85),
            at(146, 188, person(TOM), size=0.52),
            at(206, 188, person(LI), size=0.52),
        ),
    ),
    "staff-learning": picture(
        ("Staff learn", "Staff yn dysgu"),
        ("Two members of staff with a book", "Dau aelod o staff â llyfr"),
        whole(
            at(62, 108, person(HUW), size=0.85),
            at(178, 108, person(NIA), size=0.85),
            table_top(),
            at(120, 186, book(GREEN), size=0.85),
        ),
    ),
    "staff-talk": picture(
        ("A talk for staff", "Sgwrs i staff"),
        ("A person in a tie speaks to staff", "Rhywun mewn tei yn siarad â staff"),
        whole(
            at(172, 50, signs.bubble(signs.talk()), size=0.95),
            at(62, 132, person(BOSS, "open"), size=1),
            at(150, 186, person(JOY), size=0.54),
            at(208, 186, person(HUW), size=0.54),
        ),
    ),
    "staff-needs": picture(
        ("What staff need", "Beth sydd ei angen ar staff"),
        ("A member of staff thinks of a book", "Aelod o staff yn meddwl am lyfr"),
        whole(on_left(HUW), at(178, 52, signs.thought(at(0, 0, booklet(), size=0.55)), size=1)),
    ),
    "learning": picture(
        ("Learning", "Dysgu"),
        ("A book with a light bulb above it", "Llyfr â bwlb golau uwch ei ben"),
        whole(at(120, 178, book(), size=1.35), at(120, 72, bulb(), size=0.95)),
    ),
    "sharing": picture(
        ("Sharing what works", "Rhannu'r hyn sy'n gweithio"),
        ("An idea goes from one person to another", "Syniad yn mynd o un person i'r llall"),
        whole(
            at(120, 66, bulb(), size=0.75),
            at(120, 128, signs.there_and_back(), size=0.5),
            group(OWEN, AMINA, size=0.76),
        ),
    ),
    "network": picture(
        ("A network", "Rhwydwaith"),
        ("Four people joined by lines", "Pedwar o bobl wedi'u cysylltu â llinellau"),
        whole(
            line("M60 64L180 64L180 178L60 178zM60 64L180 178M180 64L60 178", width=8),
            *(
                circle(x, y, 46, WHITE) + at(x, y + 4, head(who), size=0.68)
                for x, y, who in ((60, 60, DEV), (180, 60, MAIR), (60, 180, LI), (180, 180, KWAME))
            ),
        ),
    ),
    "working-with-staff": picture(
        ("Working with staff", "Gweithio gyda staff"),
        ("A man and a member of staff with the wheel of a machine", "Dyn ac aelod o staff ag olwyn peiriant"),
        whole(group(IDRIS, JOY, size=0.85), at(120, 54, gear(), size=0.85)),
    ),
}
