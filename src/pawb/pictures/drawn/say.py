"""Saying what you think, being asked, being heard, and what comes of it."""

from __future__ import annotations

from pawb.pictures.parts import places, signs
from pawb.pictures.parts.desk import clipboard, pencil, sheet
from pawb.pictures.parts.paint import BLUE, GREEN, ORANGE, RED, WHITE, YELLOW, at, line, path, rect, thick, whole
from pawb.pictures.parts.people import (
    AMINA,
    BROWN,
    DEV,
    FAIR,
    GRACE,
    HUW,
    IDRIS,
    JOY,
    KWAME,
    LI,
    MAIR,
    NIA,
    OWEN,
    ROSA,
    SIAN,
    TAN,
    TOM,
    group,
    on_left,
    palm,
    person,
    thumb_up,
)
from pawb.pictures.parts.places import table_top
from pawb.pictures.parts.things import bulb, ear, heart, keyhole, megaphone, puzzle, rosette, star
from pawb.pictures.picture import picture

LIST = line("M-36-22h6M-36-4h6M-36 14h6M-16-22h54M-16-4h44M-16 14h50")

PICTURES = {
    "have-your-say": picture(
        ("Have your say", "Dweud eich dweud"),
        ("A woman says what she thinks", "Menyw yn dweud ei barn"),
        whole(on_left(SIAN, "open"), at(166, 60, signs.bubble(signs.talk()), size=1.05)),
    ),
    "your-voice": picture(
        ("Your voice counts", "Mae eich llais yn cyfrif"),
        ("A woman speaks through a megaphone", "Menyw yn siarad drwy gorn siarad"),
        whole(on_left(AMINA), at(164, 104, megaphone(), size=0.9)),
    ),
    "speak-up": picture(
        ("Help to say what you want", "Help i ddweud beth rydych chi ei eisiau"),
        ("A supporter stands behind a man who speaks", "Cefnogwr y tu ôl i ddyn sy'n siarad"),
        whole(
            at(60, 150, person(MAIR), size=0.8),
            at(130, 168, person(TOM, "open"), size=0.8),
            thick("M82 226L108 206", 16, MAIR.top),
            at(176, 54, signs.bubble(at(0, 0, heart(), size=0.5)), size=0.95),
        ),
    ),
    "ask": picture(
        ("We ask you", "Rydyn ni'n gofyn i chi"),
        ("A member of staff asks a question", "Aelod o staff yn gofyn cwestiwn"),
        whole(on_left(NIA, "open"), at(166, 64, signs.bubble(signs.question(1.8)), size=1.1)),
    ),
    "we-listen": picture(
        ("We listen", "Rydyn ni'n gwrando"),
        ("An ear beside a speech bubble", "Clust wrth ymyl swigen siarad"),
        whole(at(166, 128, ear(TAN), size=1.4), at(72, 86, signs.bubble(signs.talk(), tail="right"), size=0.95)),
    ),
    "feedback": picture(
        ("How things went", "Sut aeth pethau"),
        ("Two speech bubbles: one with a smile, one with a tick", "Dwy swigen siarad: un â gwên, un â thic"),
        whole(
            at(86, 70, signs.bubble(at(0, -4, signs.smile(), size=0.85)), size=1.25),
            at(152, 168, signs.bubble(at(-4, 0, signs.tick(), size=0.7), tail="right", colour=YELLOW), size=1.2),
        ),
    ),
    "complaint": picture(
        ("Make a complaint", "Gwneud cwyn"),
        ("A sad woman speaks of a cross", "Menyw drist yn siarad am groes"),
        whole(on_left(ROSA, "sad"), at(166, 62, signs.bubble(at(0, -2, signs.cross(), size=0.6)), size=1.1)),
    ),
    "tell-us-a-problem": picture(
        ("Tell us about a problem", "Dywedwch wrthym am broblem"),
        ("A sad man speaks of a warning sign", "Dyn trist yn siarad am arwydd rhybudd"),
        whole(on_left(DEV, "sad"), at(166, 62, signs.bubble(at(0, -2, signs.warning(), size=0.5)), size=1.1)),
    ),
    "tell-us-your-needs": picture(
        ("Tell us what you need", "Dywedwch beth sydd ei angen arnoch"),
        ("A man speaks of a list", "Dyn yn siarad am restr"),
        whole(on_left(IDRIS, "open"), at(166, 62, signs.bubble(LIST), size=1.1)),
    ),
    "your-needs": picture(
        ("What you need", "Beth sydd ei angen arnoch chi"),
        ("A woman thinks of a heart", "Menyw yn meddwl am galon"),
        whole(on_left(MAIR), at(184, 50, signs.thought(at(0, 2, heart(), size=0.5)), size=0.9)),
    ),
    "what-adults-want": picture(
        ("What adults want", "Beth mae oedolion ei eisiau"),
        ("Two adults think of a star", "Dau oedolyn yn meddwl am seren"),
        whole(group(KWAME, LI, size=0.8), at(126, 56, signs.thought(at(0, 0, star(), size=0.6)), size=1.05)),
    ),
    "your-choice": picture(
        ("Your choice", "Eich dewis chi"),
        ("A woman with a way to the left and a way to the right", "Menyw â ffordd i'r chwith a ffordd i'r dde"),
        whole(
            at(120, 150, person(AMINA), size=0.85),
            at(58, 60, signs.arrow(YELLOW), size=0.95, turn=200),
            at(182, 60, signs.arrow(GREEN), size=0.95, turn=-20),
        ),
    ),
    "you-know-best": picture(
        ("You know best", "Chi sy'n gwybod orau"),
        ("A man with a prize ribbon", "Dyn â rhuban gwobr"),
        whole(on_left(OWEN), at(178, 78, rosette(), size=1.1)),
    ),
    "your-experience": picture(
        ("What you have lived through", "Eich profiad chi"),
        ("A woman thinks of a face and a star", "Menyw yn meddwl am wyneb a seren"),
        whole(
            at(66, 156, person(GRACE), size=0.85),
            at(182, 48, signs.thought(at(-20, 0, signs.smile(), size=0.5), at(22, 0, star(), size=0.4)), size=0.95),
        ),
    ),
    "using-your-views": picture(
        ("We use your views", "Rydyn ni'n defnyddio eich barn"),
        ("What is said goes onto a sheet of paper", "Geiriau'n mynd ar bapur"),
        whole(
            at(78, 60, signs.bubble(signs.talk())),
            at(92, 160, signs.arrow(), size=0.9, turn=35),
            at(182, 150, sheet(), size=1.15),
        ),
    ),
    "telling-people": picture(
        ("We tell people", "Rydyn ni'n dweud wrth bobl"),
        ("News goes out to three people", "Newyddion yn mynd allan i dri o bobl"),
        whole(at(70, 62, megaphone(), size=0.9), group(DEV, MAIR, LI, size=0.56)),
    ),
    "how-it-went": picture(
        ("Say how it went", "Dweud sut aeth hi"),
        ("Three faces to choose from: happy, so-so, sad", "Tri wyneb i ddewis ohonynt: hapus, gweddol, trist"),
        whole(
            rect(12, 60, 216, 120, WHITE, 10),
            at(54, 104, signs.smile(colour=GREEN), size=0.8),
            at(120, 104, signs.smile(signs.FLAT), size=0.8),
            at(186, 104, signs.smile(signs.SAD, ORANGE), size=0.8),
            line("M44 146h20v20h-20zM110 146h20v20h-20zM176 146h20v20h-20z"),
            signs.small_tick(54, 156),
        ),
    ),
    "survey": picture(
        ("A survey", "Arolwg"),
        ("A question with boxes to tick, and a pencil", "Cwestiwn â blychau i'w ticio, a phensil"),
        whole(
            at(
                104,
                124,
                clipboard(
                    at(0, -22, signs.question(0.75)),
                    signs.box(-20, 14),
                    signs.box(-20, 42),
                    signs.small_tick(-19, 12),
                    line("M4 14h24M4 42h24"),
                ),
                size=1.55,
            ),
            at(166, 184, pencil(), size=0.95),
        ),
    ),
    "working-together": picture(
        ("Working together as equals", "Cydweithio'n gyfartal"),
        ("A man and a member of staff with an equals sign", "Dyn ac aelod o staff ag arwydd hafal rhyngddynt"),
        whole(group(KWAME, NIA, size=0.85), at(120, 52, signs.equals(), size=1.1)),
    ),
    "each-own-way": picture(
        ("Each in their own way", "Pawb yn ei ffordd ei hun"),
        ("Three people and three arrows that go apart", "Tri o bobl a thair saeth yn mynd ar wahân"),
        whole(
            at(44, 166, person(TOM, "flat"), size=0.62),
            at(120, 166, person(LI, "flat"), size=0.62),
            at(196, 166, person(KWAME, "flat"), size=0.62),
            at(40, 66, signs.arrow(YELLOW), size=0.66, turn=210),
            at(120, 54, signs.arrow(RED), size=0.66, turn=90),
            at(200, 66, signs.arrow(BLUE), size=0.66, turn=-40),
        ),
    ),
    "planning-together": picture(
        ("Planning together", "Cynllunio gyda'n gilydd"),
        ("Two people with one plan", "Dau o bobl ag un cynllun"),
        whole(
            at(62, 112, person(SIAN), size=0.8),
            at(178, 112, person(HUW), size=0.8),
            table_top(),
            rect(56, 158, 128, 76, WHITE, 4),
            line("M104 178h60M104 200h60M104 220h40"),
            signs.small_tick(80, 178),
            signs.small_tick(80, 202),
        ),
    ),
    "deciding-together": picture(
        ("Deciding together", "Penderfynu gyda'n gilydd"),
        ("Two people both say yes", "Dau o bobl yn dweud ie"),
        whole(
            group(ROSA, HUW, size=0.78),
            at(64, 50, signs.bubble(at(0, 0, signs.tick(), size=0.6)), size=0.85),
            at(176, 50, signs.bubble(at(0, 0, signs.tick(), size=0.6), tail="right"), size=0.85),
        ),
    ),
    "decision-made": picture(
        ("The decision is made", "Mae'r penderfyniad wedi'i wneud"),
        ("A paper with a tick, and a closed lock", "Papur â thic, a chlo ynghau"),
        whole(
            at(96, 112, sheet(at(0, -14, signs.tick(), size=0.8), line("M-26 34h52")), size=1.6),
            at(180, 172, keyhole(YELLOW), size=0.95),
        ),
    ),
    "you-lead": picture(
        ("You lead", "Chi sy'n arwain"),
        ("A woman with a flag goes first", "Menyw â baner ar y blaen"),
        whole(
            at(196, 166, person(HUW), size=0.62),
            at(140, 154, person(JOY), size=0.66),
            at(70, 138, person(SIAN), size=0.95),
            at(134, 66, line("M0 116V-56", width=9) + at(0, 0, rect(0, -58, 60, 40, YELLOW))),
        ),
    ),
    "choose-staff": picture(
        ("Choose staff", "Dewis staff"),
        ("Three people who want the job; one has a tick", "Tri o bobl sydd am gael y swydd; mae gan un ohonynt dic"),
        whole(
            at(40, 158, person(TOM), size=0.62),
            at(200, 158, person(LI), size=0.62),
            at(120, 154, person(JOY), size=0.8),
            at(120, 54, signs.tick(), size=1.1),
        ),
    ),
    "say-no": picture(
        ("You can say no", "Cewch ddweud na"),
        ("A man holds up his hand", "Dyn yn codi ei law"),
        whole(at(66, 138, person(DEV, "flat"), size=0.9), at(184, 116, palm(BROWN), size=1.2)),
    ),
    "change": picture(
        ("Things change", "Mae pethau'n newid"),
        ("Steps become a ramp", "Grisiau'n troi'n ramp"),
        whole(
            at(64, 78, places.stairs(ORANGE), size=0.68),
            at(92, 148, signs.arrow(YELLOW), size=0.6, turn=50),
            path("M84 222l136-60v60z", GREEN),
        ),
    ),
    "result": picture(
        ("What comes of our work", "Canlyniad ein gwaith"),
        ("A young plant grows into a tree with fruit", "Planhigyn ifanc yn tyfu'n goeden â ffrwythau"),
        whole(at(44, 208, places.seedling()), at(96, 150, signs.arrow(YELLOW), size=0.62), at(174, 208, places.tree())),
    ),
    "good": picture(
        ("Good", "Da"),
        ("A thumb up", "Bawd i fyny"),
        whole(at(128, 124, thumb_up(FAIR), size=1.5)),
    ),
    "idea": picture(
        ("An idea", "Syniad"),
        ("A woman with a light bulb", "Menyw â bwlb golau"),
        whole(on_left(LI), at(166, 88, bulb(), size=1.0)),
    ),
    "your-part": picture(
        ("Your part", "Eich rhan chi"),
        ("A woman with one piece of a puzzle", "Menyw ag un darn o jig-so"),
        whole(on_left(ROSA), at(172, 110, puzzle(), size=1.1)),
    ),
}
