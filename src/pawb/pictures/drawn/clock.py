"""Time: days, years, waiting, being quick."""

from __future__ import annotations

from pawb.pictures.parts import signs
from pawb.pictures.parts.desk import calendar, days
from pawb.pictures.parts.letters import written
from pawb.pictures.parts.paint import YELLOW, at, line, whole
from pawb.pictures.parts.people import ELA, NIA, person
from pawb.pictures.parts.things import clock, sun
from pawb.pictures.picture import picture

PICTURES = {
    "calendar": picture(
        ("A date", "Dyddiad"),
        ("A calendar with one day marked", "Calendr ag un diwrnod wedi'i farcio"),
        whole(at(120, 122, calendar(days(6)), size=1.7)),
    ),
    "years": picture(
        ("From one year to another", "O un flwyddyn i un arall"),
        ("An arrow from one calendar to the next", "Saeth o un calendr i'r nesaf"),
        whole(
            at(62, 78, calendar(days()), size=0.95),
            at(178, 78, calendar(days()), size=0.95),
            at(120, 190, signs.arrow(), size=1.2),
        ),
    ),
    "every-year": picture(
        ("Every year", "Bob blwyddyn"),
        ("Arrows go round a calendar", "Saethau'n mynd o gwmpas calendr"),
        whole(
            at(120, 120, signs.arrows_round(), size=1.85), at(120, 120, calendar(written("1", 0, 20, 1.3)), size=0.85)
        ),
    ),
    "every-3-months": picture(
        ("Every 3 months", "Bob 3 mis"),
        ("A calendar with the number 3, and arrows round it", "Calendr â'r rhif 3, a saethau o'i gwmpas"),
        whole(
            at(120, 120, signs.arrows_round(YELLOW), size=1.85),
            at(120, 120, calendar(written("3", 0, 20, 1.4)), size=0.85),
        ),
    ),
    "all-the-time": picture(
        ("All the time", "Drwy'r amser"),
        ("Arrows go round a clock", "Saethau'n mynd o gwmpas cloc"),
        whole(at(120, 120, signs.arrows_round(), size=1.85), at(120, 120, clock(), size=0.95)),
    ),
    "on-time": picture(
        ("On time", "Ar amser"),
        ("A clock with a tick", "Cloc â thic"),
        whole(at(108, 108, clock("M0-30V0h-22"), size=1.7), at(176, 176, signs.tick(), size=1.2)),
    ),
    "more-time": picture(
        ("More time", "Mwy o amser"),
        ("A clock with a plus", "Cloc ag arwydd plws"),
        whole(at(104, 108, clock(), size=1.65), at(186, 184, signs.plus(), size=1.2)),
    ),
    "faster": picture(
        ("Faster", "Yn gynt"),
        ("A clock that rushes by", "Cloc yn rhuthro heibio"),
        whole(at(148, 122, clock("M0-34V0l22-12"), size=1.5), line("M14 78h52M4 122h52M14 166h52", width=10)),
    ),
    "appointment": picture(
        ("An appointment", "Apwyntiad"),
        ("A calendar and a clock", "Calendr a chloc"),
        whole(at(100, 104, calendar(days(5)), size=1.45), at(170, 166, clock(), size=1.05)),
    ),
    "early-help": picture(
        ("Help early", "Help yn gynnar"),
        ("A member of staff with a child in the morning sun", "Aelod o staff gyda phlentyn yn haul y bore"),
        whole(at(54, 54, sun(), size=0.8), at(150, 108, person(NIA), size=0.95), at(74, 170, person(ELA), size=0.7)),
    ),
    "place-and-time": picture(
        ("A place and a time", "Lle ac amser"),
        ("A place on a map, and a clock", "Lle ar fap, a chloc"),
        whole(at(74, 110, signs.pin(), size=1.5), at(172, 150, clock(), size=1.1)),
    ),
}
