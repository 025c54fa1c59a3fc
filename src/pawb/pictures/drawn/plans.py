"""Plans: what is to be done, how far it has come, how well it goes."""

from __future__ import annotations

from pawb.pictures.parts import places, signs
from pawb.pictures.parts.desk import bars, calendar, clipboard, days, magnifier, pencil, ruler, sheet
from pawb.pictures.parts.letters import written
from pawb.pictures.parts.paint import (
    BLUE,
    GREEN,
    GREY,
    ORANGE,
    RED,
    YELLOW,
    at,
    line,
    path,
    thick,
    whole,
)
from pawb.pictures.parts.people import DEV, FAIR, GRACE, LI, SAM, TOM, person, standing, thumb_up
from pawb.pictures.parts.things import flag, ladder, rosette, scales, star, target
from pawb.pictures.picture import picture

TICKED = line("M-2-30h30M-2 0h30M-2 30h30") + "".join(signs.small_tick(-20, y) for y in (-31, -1, 29))
TO_DO = line("M-2-24h26M-2 6h26M-2 36h26") + "".join(signs.box(-20, y) for y in (-24, 6, 36))

PICTURES = {
    "action-plan": picture(
        ("An action plan", "Cynllun gweithredu"),
        ("A list with ticks, and a calendar", "Rhestr â thiciau, a chalendr"),
        whole(at(94, 108, sheet(TICKED), size=1.55), at(176, 172, calendar(days(5)), size=0.9)),
    ),
    "improvement-plan": picture(
        ("A plan to get better", "Cynllun i wella"),
        ("A plan with an arrow that goes up", "Cynllun â saeth yn mynd i fyny"),
        whole(at(94, 116, sheet(), size=1.65), at(178, 128, signs.arrow(GREEN), size=1.4, turn=-90)),
    ),
    "new-plan": picture(
        ("A new plan", "Cynllun newydd"),
        ("A clean sheet, a pencil and a star", "Dalen lân, pensil a seren"),
        whole(
            at(96, 128, sheet(line("M-26-26h30")), size=1.6),
            at(104, 166, pencil(), size=1.3),
            at(192, 50, star(), size=0.75),
        ),
    ),
    "long-plan": picture(
        ("A long plan", "Cynllun hir"),
        ("A plan and a long road", "Cynllun a ffordd hir"),
        whole(at(156, 130, places.road(), size=1.05), at(74, 88, sheet(), size=1.2)),
    ),
    "council-plan": picture(
        ("A council plan", "Cynllun gan y cyngor"),
        ("A plan in front of a council's offices", "Cynllun o flaen swyddfeydd cyngor"),
        whole(at(98, 128, places.council(), size=1), at(180, 166, sheet(TICKED), size=1.15)),
    ),
    "standards-list": picture(
        ("Our standards", "Ein safonau"),
        ("A numbered list with a prize ribbon", "Rhestr â rhifau, a rhuban gwobr"),
        whole(
            at(
                104,
                120,
                sheet(
                    *(written(str(n + 1), -24, -34 + 30 * n, 0.6) for n in range(3)),
                    line("M-8-34h38M-8-4h38M-8 26h38"),
                ),
                size=1.75,
            ),
            at(186, 158, rosette(), size=1),
        ),
    ),
    "to-do-list": picture(
        ("A list of jobs", "Rhestr o dasgau"),
        ("A board with a list of empty boxes", "Bwrdd â rhestr o flychau gwag"),
        whole(at(120, 124, clipboard(TO_DO), size=1.6)),
    ),
    "aim": picture(
        ("What we aim for", "Ein nod"),
        ("A target with an arrow in the middle", "Targed â saeth yn y canol"),
        whole(at(104, 138, target(), size=1.3)),
    ),
    "goal": picture(
        ("A goal", "Amcan"),
        ("A flag on the top of a hill", "Baner ar ben bryn"),
        whole(
            path("M-20 260L70 130L104 166L150 84L260 260H-20z", GREEN),
            line("M60 214L92 190L112 200L134 158L148 112", width=7),
            at(150, 60, flag(), size=0.7),
        ),
    ),
    "ladder": picture(
        ("The ladder of participation", "Ysgol gyfranogiad"),
        ("A ladder with four steps", "Ysgol â phedwar gris"),
        whole(
            at(150, 122, ladder(), size=1.2),
            at(60, 60, signs.arrow(GREEN), size=0.9, turn=-90),
            at(60, 168, person(LI), size=0.68),
        ),
    ),
    "measure": picture(
        ("A measure", "Mesur"),
        ("A chart above a ruler", "Siart uwchben pren mesur"),
        whole(at(120, 88, bars(28, 52, 80, 100), size=1.35), at(120, 200, ruler(), size=1.35)),
    ),
    "score": picture(
        ("A score", "Sgôr"),
        ("A dial from low to high", "Deial o isel i uchel"),
        whole(at(120, 120, signs.dial(), size=1.2)),
    ),
    "number": picture(
        ("A number", "Rhif"),
        ("The numbers 1, 2 and 3", "Y rhifau 1, 2 a 3"),
        whole(
            at(66, 74, places.number("1"), size=1.2),
            at(174, 92, places.number("2"), size=1.2),
            at(104, 178, places.number("3"), size=1.2),
        ),
    ),
    "old-numbers": picture(
        ("Old numbers", "Hen rifau"),
        ("A chart with a calendar from 2001", "Siart â chalendr o 2001"),
        whole(at(84, 82, bars(60, 34, 50), size=1.3), at(160, 164, calendar(written("2001", 0, 18, 0.7)), size=1.15)),
    ),
    "counting": picture(
        ("Counting", "Cyfrif"),
        ("Five strokes, as people count by hand", "Pum llinell, fel y mae pobl yn cyfrif â llaw"),
        whole(line("M52 56v128M88 56v128M124 56v128M160 56v128", width=14), thick("M30 160L196 80", 10, RED)),
    ),
    "count-people": picture(
        ("We count people", "Rydyn ni'n cyfrif pobl"),
        ("Three people with the numbers 1, 2 and 3", "Tri o bobl â'r rhifau 1, 2 a 3"),
        whole(
            *(
                at(x, 176, person(who), size=0.6) + at(x, 76, places.number(str(n + 1)), size=0.7)
                for n, (x, who) in enumerate(((44, TOM), (120, GRACE), (196, LI)))
            )
        ),
    ),
    "check": picture(
        ("We check", "Rydyn ni'n gwirio"),
        ("A magnifying glass shows a tick", "Chwyddwydr yn dangos tic"),
        whole(at(104, 104, magnifier(at(0, 0, signs.tick(), size=0.75)), size=1.7)),
    ),
    "quality-check": picture(
        ("A check of quality", "Gwirio ansawdd"),
        ("A home under a magnifying glass", "Cartref o dan chwyddwydr"),
        whole(at(104, 104, magnifier(at(0, 2, places.house(), size=0.5)), size=1.7), at(54, 204, star(), size=0.6)),
    ),
    "impact-check": picture(
        ("Is the plan fair?", "Ydy'r cynllun yn deg?"),
        ("A plan and a balance", "Cynllun a chlorian"),
        whole(at(76, 88, sheet(), size=1.2), at(142, 158, scales(), size=0.95)),
    ),
    "half-way": picture(
        ("Half way", "Hanner ffordd"),
        ("A man half way between two flags", "Dyn hanner ffordd rhwng dwy faner"),
        whole(
            thick("M14 214H226", 14, GREY),
            at(22, 152, flag(GREEN), size=0.95),
            at(176, 152, flag(), size=0.95),
            at(118, 58, standing(DEV), size=0.74),
        ),
    ),
    "start-to-end": picture(
        ("From start to end", "O'r dechrau i'r diwedd"),
        ("A road from one flag to another", "Ffordd o un faner i un arall"),
        whole(
            thick("M44 176q60 50 84-6t72-40", 14, GREY),
            at(40, 106, flag(GREEN), size=1),
            at(170, 64, flag(), size=1),
        ),
    ),
    "next-step": picture(
        ("The next step", "Y cam nesaf"),
        ("A man on steps, with an arrow to the next one", "Dyn ar risiau, â saeth i'r un nesaf"),
        whole(
            at(120, 166, places.stairs(), size=1.3),
            at(58, 72, standing(TOM), size=0.62),
            at(136, 72, signs.arrow(GREEN), size=0.85, turn=-30),
        ),
    ),
    "before-and-after": picture(
        ("Before and after", "Cyn ac ar ôl"),
        ("A sad face, then a happy face", "Wyneb trist, yna wyneb hapus"),
        whole(
            at(54, 120, signs.smile(signs.SAD, ORANGE), size=1.05),
            at(120, 120, signs.arrow(), size=0.5),
            at(186, 120, signs.smile(colour=GREEN), size=1.05),
        ),
    ),
    "best-way": picture(
        ("The best way", "Y ffordd orau"),
        ("A signpost with a star", "Arwyddbost â seren"),
        whole(at(110, 124, signs.signpost(), size=1.15), at(182, 68, star(), size=0.8)),
    ),
    "getting-better": picture(
        ("Getting better", "Gwella"),
        ("A chart that grows, and a thumb up", "Siart sy'n tyfu, a bawd i fyny"),
        whole(at(84, 128, bars(30, 60, 92), size=1.5), at(190, 76, thumb_up(FAIR), size=0.75)),
    ),
    "child-result": picture(
        ("What changes for a child", "Beth sy'n newid i blentyn"),
        ("A child and a chart that grows", "Plentyn a siart sy'n tyfu"),
        whole(at(70, 138, person(SAM), size=0.95), at(172, 104, bars(28, 54, 80))),
    ),
    "ways-to-take-part": picture(
        ("Ways to take part", "Ffyrdd o gymryd rhan"),
        ("A woman with three ways to go", "Menyw â thair ffordd i fynd"),
        whole(
            at(120, 164, person(GRACE), size=0.72),
            at(44, 110, signs.arrow(YELLOW), size=0.8, turn=210),
            at(120, 50, signs.arrow(GREEN), size=0.8, turn=-90),
            at(196, 110, signs.arrow(BLUE), size=0.8, turn=-30),
        ),
    ),
    "more-ways": picture(
        ("More ways", "Mwy o ffyrdd"),
        ("A signpost and a plus", "Arwyddbost ac arwydd plws"),
        whole(at(96, 124, signs.signpost(), size=1.15), at(190, 178, signs.plus(), size=1.05)),
    ),
}
