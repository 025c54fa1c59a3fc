"""People: who takes part, who gives care, who works for the council and who watches over it."""

from __future__ import annotations

from dataclasses import replace

from pawb.pictures.parts import places, signs
from pawb.pictures.parts.desk import magnifier
from pawb.pictures.parts.paint import (
    BLUE,
    GREEN,
    PURPLE,
    RED,
    WHITE,
    YELLOW,
    at,
    circle,
    line,
    path,
    rect,
    thick,
    whole,
)
from pawb.pictures.parts.people import (
    AMINA,
    BOSS,
    CHIEF,
    DEV,
    ELA,
    GRACE,
    GURDEEP,
    HUW,
    IDRIS,
    JOY,
    KWAME,
    LI,
    MAIR,
    NIA,
    OWEN,
    ROSA,
    SAM,
    SIAN,
    TOM,
    group,
    hand,
    in_wheelchair,
    on_left,
    person,
    staff,
    with_white_stick,
)
from pawb.pictures.parts.things import ball, chain, cup, gear, headphones, heart, scales, star
from pawb.pictures.picture import picture

IN_OFFICE = replace(AMINA, top=PURPLE)
POLICE = replace(SIAN, cut="bun", top=BLUE)

PICTURES = {
    "everyone": picture(
        ("Everyone", "Pawb"),
        ("Four people who are all different", "Pedwar o bobl sydd i gyd yn wahanol"),
        whole(group(MAIR, DEV, AMINA, GRACE, size=0.7)),
    ),
    "different-groups": picture(
        ("Different groups", "Grwpiau gwahanol"),
        ("Three people, each in a ring of another colour", "Tri o bobl, pob un mewn cylch o liw gwahanol"),
        whole(
            *(
                circle(x, y, 50, colour) + at(x, y - 6, person(who), size=0.42)
                for x, y, colour, who in (
                    (62, 66, GREEN, GURDEEP),
                    (178, 66, PURPLE, LI),
                    (120, 172, BLUE, KWAME),
                )
            )
        ),
    ),
    "people-who-use-services": picture(
        ("People who use our services", "Pobl sy'n defnyddio ein gwasanaethau"),
        ("A woman in a wheelchair and a man with a hearing aid", "Menyw mewn cadair olwyn a dyn â chymorth clyw"),
        whole(at(182, 152, person(DEV), size=0.84), at(80, 84, in_wheelchair(SIAN), size=0.82)),
    ),
    "disabled-person": picture(
        ("A disabled person", "Person anabl"),
        ("A man with a white stick", "Dyn â ffon wen"),
        whole(at(96, 58, with_white_stick(KWAME), size=0.88)),
    ),
    "autism": picture(
        ("Autistic people", "Pobl awtistig"),
        (
            "A man in ear defenders, with an infinity sign",
            "Dyn yn gwisgo amddiffynwyr clustiau, ag arwydd anfeidredd",
        ),
        whole(
            on_left(TOM),
            at(72, 138, headphones(), size=0.95),
            at(
                176,
                70,
                thick("M0 0q-18-26-36-14q-16 14 0 28q18 12 36-14q18-26 36-14q16 14 0 28q-18 12-36-14z", 11, PURPLE),
            ),
        ),
    ),
    "carer": picture(
        ("A carer", "Gofalwr"),
        ("A woman puts her arm round an older man", "Menyw â'i braich am ddyn hŷn"),
        whole(
            at(164, 138, person(ROSA), size=0.95),
            at(80, 148, person(IDRIS), size=0.88),
            thick("M182 222Q126 240 76 214", 18, ROSA.top),
            hand(72, 212, ROSA),
            at(52, 46, heart(), size=0.6),
        ),
    ),
    "care-worker": picture(
        ("A care worker", "Gweithiwr gofal"),
        ("A member of staff brings an older woman a hot drink", "Aelod o staff yn dod â diod boeth i fenyw hŷn"),
        whole(
            at(70, 132, person(JOY), size=0.92), at(180, 160, person(MAIR), size=0.75), at(122, 196, cup(), size=0.75)
        ),
    ),
    "older-people": picture(
        ("Older people", "Pobl hŷn"),
        ("An older woman and an older man", "Menyw hŷn a dyn hŷn"),
        whole(group(MAIR, IDRIS, size=0.95)),
    ),
    "child": picture(
        ("A child", "Plentyn"),
        ("A girl with a ball", "Merch â phêl"),
        whole(at(90, 128, person(ELA), size=1.02), at(188, 196, ball(), size=1.1)),
    ),
    "family": picture(
        ("A family", "Teulu"),
        ("A mother, a father and a child", "Mam, tad a phlentyn"),
        whole(
            at(62, 126, person(ROSA), size=1.05),
            at(178, 126, person(OWEN), size=1.05),
            at(120, 184, person(SAM), size=0.6),
        ),
    ),
    "parent-supporter": picture(
        ("Somebody to support a parent", "Rhywun i gefnogi rhiant"),
        ("A parent and child with a supporter at their side", "Rhiant a phlentyn â chefnogwr wrth eu hochr"),
        whole(
            at(178, 142, person(GURDEEP), size=0.92),
            at(92, 146, person(LI), size=0.88),
            at(40, 186, person(ELA), size=0.55),
            thick("M190 226L138 216", 17, GURDEEP.top),
            hand(132, 214, GURDEEP),
            at(58, 44, signs.tick(), size=0.7),
        ),
    ),
    "community-group": picture(
        ("A community group", "Grŵp cymunedol"),
        ("Three people under one heart", "Tri o bobl o dan un galon"),
        whole(group(AMINA, KWAME, SIAN, size=0.6), at(120, 44, heart(), size=0.7)),
    ),
    "community-agent": picture(
        ("A community agent", "Asiant cymunedol"),
        ("A member of staff with a place on a map", "Aelod o staff â lle ar fap"),
        whole(on_left(HUW), at(178, 70, signs.pin(), size=1.05), at(186, 184, places.house(), size=0.6)),
    ),
    "partners": picture(
        ("Partners", "Partneriaid"),
        ("A person from the council and one from a hospital", "Rhywun o'r cyngor a rhywun o ysbyty"),
        whole(
            at(62, 70, places.council(), size=0.5),
            at(182, 58, places.hospital(), size=0.6),
            at(64, 174, person(NIA), size=0.7),
            at(178, 174, person(TOM), size=0.7),
            at(120, 132, signs.there_and_back(), size=0.45),
        ),
    ),
    "social-worker": picture(
        ("A social worker", "Gweithiwr cymdeithasol"),
        ("A member of staff visits somebody at home", "Aelod o staff yn ymweld â rhywun gartref"),
        whole(
            path("M14 108L120 14L226 108", RED),
            rect(30, 108, 180, 140, YELLOW),
            at(82, 158, person(NIA), size=0.76),
            at(162, 164, person(OWEN), size=0.7),
        ),
    ),
    "staff-team": picture(
        ("Our staff", "Ein staff"),
        ("Three members of staff", "Tri aelod o staff"),
        whole(group(NIA, HUW, JOY, size=0.72)),
    ),
    "enough-staff": picture(
        ("Enough staff", "Digon o staff"),
        ("Four members of staff", "Pedwar aelod o staff"),
        whole(group(NIA, staff(GURDEEP), HUW, JOY, size=0.62), at(120, 38, signs.tick(), size=0.5)),
    ),
    "team": picture(
        ("A team", "Tîm"),
        ("Three members of staff and the wheel of a machine", "Tri aelod o staff ac olwyn peiriant"),
        whole(group(JOY, HUW, staff(LI), size=0.62), at(54, 58, gear(), size=0.8)),
    ),
    "managers": picture(
        ("Managers", "Rheolwyr"),
        ("Two people in ties", "Dau o bobl sy'n gwisgo tei"),
        whole(group(BOSS, CHIEF, size=0.95)),
    ),
    "chief-officer": picture(
        ("The chief officer", "Y prif swyddog"),
        ("A person in a tie with a star", "Rhywun mewn tei â seren"),
        whole(on_left(CHIEF), at(178, 84, star(), size=1)),
    ),
    "leaders": picture(
        ("Leaders", "Arweinwyr"),
        ("A person in a tie with a flag, and two members of staff", "Rhywun mewn tei â baner, a dau aelod o staff"),
        whole(
            at(120, 64, line("M0 116V-56", width=9) + path("M0-56h64l-16 20l16 20h-64z", RED)),
            at(196, 172, person(HUW), size=0.6),
            at(146, 166, person(NIA), size=0.6),
            at(66, 140, person(BOSS), size=0.92),
        ),
    ),
    "councillor": picture(
        ("A councillor", "Cynghorydd"),
        ("A woman with a chain of office", "Menyw â chadwyn swydd"),
        whole(at(120, 116, person(IN_OFFICE) + chain(), size=1.12)),
    ),
    "inspector": picture(
        ("An inspector", "Arolygydd"),
        ("A woman with a magnifying glass", "Menyw â chwyddwydr"),
        whole(on_left(LI), at(158, 92, magnifier(), size=0.95)),
    ),
    "police": picture(
        ("The police", "Yr heddlu"),
        ("A police officer", "Swyddog heddlu"),
        whole(
            at(
                120,
                120,
                person(POLICE)
                + path("M-44-28q0-42 44-42t44 42z", BLUE)
                + path("M-48-28h96q-8 12-48 12t-48-12z", BLUE)
                + at(0, -46, star(), size=0.28)
                + rect(-40, 70, 24, 26, YELLOW, 4),
                size=1.12,
            )
        ),
    ),
    "feedback-group": picture(
        ("The feedback group", "Y grŵp adborth"),
        ("Three people with a speech bubble and a tick", "Tri o bobl â swigen siarad a thic"),
        whole(
            at(124, 52, signs.bubble(at(0, 0, signs.tick(), size=0.65)), size=0.95),
            at(120, 172, person(TOM), size=0.6),
            at(50, 172, person(MAIR), size=0.6),
            at(190, 172, person(GRACE), size=0.6),
        ),
    ),
    "equality-group": picture(
        ("The equality group", "Y grŵp cydraddoldeb"),
        ("Three people and a balance", "Tri o bobl a chlorian"),
        whole(
            at(120, 66, scales(), size=0.85),
            at(120, 178, person(AMINA), size=0.56),
            at(50, 178, person(KWAME), size=0.56),
            at(190, 178, person(OWEN), size=0.56),
        ),
    ),
    "love": picture(
        ("Who people love", "Pwy mae pobl yn ei garu"),
        ("Two men and a rainbow", "Dau ddyn ac enfys"),
        whole(
            *(
                thick(f"M{120 - r} 170a{r} {r} 0 0 1 {2 * r} 0", 9, colour)
                for r, colour in ((100, RED), (83, YELLOW), (66, GREEN), (49, BLUE))
            ),
            group(DEV, OWEN, size=0.8),
        ),
    ),
    "religion": picture(
        ("Religion", "Crefydd"),
        ("A cross, a crescent and a star of six points", "Croes, cilgant a seren chwe phwynt"),
        whole(
            at(64, 78, circle(0, 0, 52, WHITE), thick("M0-32V34M-20-12h40", 9, PURPLE)),
            at(176, 78, circle(0, 0, 52, WHITE), path("M12-32a34 34 0 1 0 0 64a26 32 0 1 1 0-64z", GREEN)),
            at(120, 178, circle(0, 0, 52, WHITE), line("M0-36l31 54h-62zM0 36l31-54h-62z", width=8)),
        ),
    ),
    "you-train-staff": picture(
        ("You train staff", "Chi sy'n hyfforddi staff"),
        ("A woman teaches two members of staff", "Menyw yn dysgu dau aelod o staff"),
        whole(
            rect(96, 16, 132, 92, WHITE, 4),
            at(162, 62, signs.smile(), size=0.9),
            at(56, 152, person(ROSA, "open"), size=0.84),
            at(140, 186, person(HUW), size=0.55),
            at(202, 186, person(NIA), size=0.55),
        ),
    ),
}
