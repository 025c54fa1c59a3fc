"""Care, health and help, at home and outside."""

from __future__ import annotations

from pawb.pictures.parts import places, signs
from pawb.pictures.parts.paint import (
    BLUE,
    GREEN,
    RED,
    WHITE,
    YELLOW,
    at,
    line,
    path,
    rect,
    thick,
    whole,
)
from pawb.pictures.parts.people import (
    AMINA,
    DEV,
    ELA,
    IDRIS,
    JOY,
    KWAME,
    NIA,
    OWEN,
    ROSA,
    SAM,
    TAN,
    TOM,
    hand,
    in_wheelchair,
    on_left,
    person,
    standing,
)
from pawb.pictures.parts.things import ball, cup, heart, plate, profile, shield, shirt, star, suitcase, sun
from pawb.pictures.picture import picture

HOME = path("M10 104L120 12L230 104", RED) + rect(28, 104, 184, 144, YELLOW)

PICTURES = {
    "support": picture(
        ("Support", "Cymorth"),
        ("One person puts a hand on another's shoulder", "Un person â llaw ar ysgwydd rhywun arall"),
        whole(
            at(170, 138, person(KWAME), size=0.95),
            at(72, 144, person(TOM), size=0.9),
            thick("M178 222L108 206", 19, KWAME.top),
            hand(102, 204, KWAME),
        ),
    ),
    "care-at-home": picture(
        ("Care at home", "Gofal gartref"),
        ("A care worker and an older man in his home", "Gweithiwr gofal a dyn hŷn yn ei gartref"),
        whole(
            HOME,
            at(82, 160, person(JOY), size=0.76),
            at(162, 168, person(IDRIS), size=0.68),
            at(122, 82, heart(), size=0.5),
        ),
    ),
    "daily-tasks": picture(
        ("Daily tasks", "Tasgau bob dydd"),
        ("A cup, a shirt and a plate with knife and fork", "Cwpan, crys a phlât â chyllell a fforc"),
        whole(at(62, 76, cup()), at(168, 70, shirt(), size=1.1), at(116, 182, plate(), size=1.15)),
    ),
    "health": picture(
        ("Health", "Iechyd"),
        ("A heart with its beat", "Calon â'i churiad"),
        whole(at(120, 128, heart(), size=1.75), line("M40 122h44l14-32l26 64l18-44l10 12h48", width=9)),
    ),
    "mental-health": picture(
        ("Mental health", "Iechyd meddwl"),
        ("A head with the sun in it", "Pen â'r haul ynddo"),
        whole(at(116, 116, profile(TAN, at(-4, -16, sun(), size=0.6)), size=1.3)),
    ),
    "leave-hospital": picture(
        ("Leaving hospital", "Gadael yr ysbyty"),
        ("From the hospital to home", "O'r ysbyty i'r cartref"),
        whole(
            at(64, 78, places.hospital(), size=0.8),
            at(176, 170, places.house(), size=0.85),
            at(140, 106, signs.arrow(GREEN), size=0.7, turn=45),
        ),
    ),
    "short-break": picture(
        ("A short break", "Seibiant byr"),
        ("A child in a wheelchair, a ball and the sun", "Plentyn mewn cadair olwyn, pêl a'r haul"),
        whole(at(90, 84, in_wheelchair(SAM), size=0.8), at(196, 56, sun(), size=0.8), at(198, 192, ball())),
    ),
    "protect": picture(
        ("Keeping people safe", "Cadw pobl yn ddiogel"),
        ("A shield with a heart", "Tarian â chalon"),
        whole(at(120, 114, shield(at(0, 0, heart(), size=0.6)), size=1.7)),
    ),
    "safe-adult": picture(
        ("A safe adult", "Oedolyn diogel"),
        ("A woman with a shield", "Menyw â tharian"),
        whole(on_left(ROSA), at(176, 128, shield(at(0, 0, signs.tick(), size=0.6)), size=1)),
    ),
    "safe-place": picture(
        ("A safe place", "Lle diogel"),
        ("A shop with a shield", "Siop â tharian"),
        whole(
            rect(18, 84, 160, 136, WHITE),
            path(
                "M10 84l18-50h140l18 50q-14 22-29 0q-15 22-30 0q-15 22-29 0q-15 22-29 0q-15 22-30 0q-15 22-29 0z", RED
            ),
            rect(34, 118, 66, 60, BLUE),
            rect(118, 118, 44, 102, YELLOW),
            at(186, 164, shield(at(0, 0, signs.tick(), size=0.6)), size=0.85),
        ),
    ),
    "best-for-child": picture(
        ("The best for a child", "Y gorau i blentyn"),
        ("A child with a star", "Plentyn â seren"),
        whole(at(72, 138, person(ELA), size=0.95), at(176, 92, star(), size=1.1)),
    ),
    "children-first": picture(
        ("Children first", "Plant yn gyntaf"),
        ("A child on the highest place, with the number 1", "Plentyn yn y safle uchaf, â'r rhif 1"),
        whole(
            at(120, 66, person(SAM), size=0.8),
            path("M12 246v-56h64v-34h88v50h64v40z", GREEN),
            at(120, 200, places.number("1"), size=0.8),
        ),
    ),
    "people-first": picture(
        ("People first", "Pobl yn gyntaf"),
        ("A woman on the highest place, with the number 1", "Menyw yn y safle uchaf, â'r rhif 1"),
        whole(
            at(120, 66, person(AMINA), size=0.8),
            path("M12 246v-56h64v-34h88v50h64v40z", BLUE),
            at(120, 200, places.number("1"), size=0.8),
        ),
    ),
    "know-the-child": picture(
        ("Knowing the child", "Adnabod y plentyn"),
        ("A member of staff and a child talk", "Aelod o staff a phlentyn yn siarad"),
        whole(
            at(64, 138, person(NIA), size=0.92),
            at(180, 178, person(SAM), size=0.62),
            at(168, 72, signs.bubble(at(0, -2, ball(), size=0.8), tail="right"), size=0.95),
        ),
    ),
    "equal-parents": picture(
        ("Parents as equals", "Rhieni'n gyfartal"),
        ("A parent, an equals sign and a member of staff", "Rhiant, arwydd hafal ac aelod o staff"),
        whole(
            at(58, 150, person(OWEN), size=0.85),
            at(182, 150, person(NIA), size=0.85),
            at(120, 64, signs.equals()),
            at(112, 204, person(ELA), size=0.4),
        ),
    ),
    "drop-in": picture(
        ("A drop-in session", "Sesiwn galw heibio"),
        ("An open door with an arrow into it", "Drws agored â saeth i mewn"),
        whole(at(162, 130, places.door(), size=1.35), at(58, 130, signs.arrow(GREEN), size=0.95)),
    ),
    "moving-here": picture(
        ("Moving here", "Symud yma"),
        ("A man with a suitcase comes to a home", "Dyn â ches yn dod i gartref"),
        whole(
            at(62, 70, standing(DEV), size=0.8),
            at(122, 194, suitcase(), size=0.62),
            at(186, 84, places.house(), size=0.7),
        ),
    ),
    "town": picture(
        ("A town", "Tref"),
        ("Houses and a tall building", "Tai ac adeilad uchel"),
        whole(at(120, 128, places.town(), size=1.05)),
    ),
    "wales": picture(
        ("Wales", "Cymru"),
        ("A map of Wales", "Map o Gymru"),
        whole(at(132, 122, places.wales(), size=1.25)),
    ),
    "council-office": picture(
        ("The council", "Y cyngor"),
        ("The council's offices", "Swyddfeydd y cyngor"),
        whole(at(120, 144, places.council(), size=1.12)),
    ),
    "prison": picture(
        ("A prison", "Carchar"),
        ("A man behind bars", "Dyn y tu ôl i fariau"),
        whole(at(120, 108, person(TOM, "flat"), size=0.9), at(120, 120, places.bars_of_cell(), size=1.12)),
    ),
}
