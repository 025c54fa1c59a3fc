"""Being fair: rights, barriers, risks, and what nobody knows yet."""

from __future__ import annotations

from pawb.pictures.parts import places, signs
from pawb.pictures.parts.desk import clipboard, magnifier, sheet
from pawb.pictures.parts.paint import (
    GREEN,
    ORANGE,
    RED,
    WOOD,
    YELLOW,
    at,
    circle,
    line,
    mirrored,
    path,
    thick,
    whole,
)
from pawb.pictures.parts.people import (
    AMINA,
    DEV,
    FAIR,
    GRACE,
    GURDEEP,
    HUW,
    KWAME,
    LI,
    MAIR,
    NIA,
    OWEN,
    ROSA,
    SIAN,
    TOM,
    group,
    hand,
    head,
    in_middle,
    in_wheelchair,
    on_left,
    palm,
    person,
)
from pawb.pictures.parts.things import heart, keyhole, scales, star
from pawb.pictures.picture import picture

PICTURES = {
    "equality": picture(
        ("Equality", "Cydraddoldeb"),
        ("A balance with a person in each pan", "Clorian â pherson ym mhob padell"),
        whole(
            at(120, 130, scales(), size=1.2),
            at(45, 118, head(GRACE), size=0.55),
            at(195, 118, head(OWEN), size=0.55),
        ),
    ),
    "rights": picture(
        ("Your rights", "Eich hawliau"),
        ("A woman raises her hand beside a paper with a star", "Menyw yn codi ei llaw wrth ymyl papur â seren"),
        whole(
            at(80, 138, person(GRACE), size=0.95),
            at(184, 80, sheet(at(0, -18, star(), size=0.5), line("M-26 18h52M-26 36h52")), size=1.05),
            thick("M126 226L150 196V178", 20, GRACE.top),
            hand(150, 166, GRACE),
        ),
    ),
    "promise": picture(
        ("A promise", "Addewid"),
        ("A man with a hand on his heart and a hand raised", "Dyn â llaw ar ei galon a llaw i fyny"),
        whole(
            at(112, 124, person(HUW), size=1.05),
            at(196, 96, palm(HUW.skin), size=0.95),
            thick("M66 226L76 196L112 200", 20, HUW.top),
            at(128, 196, heart(), size=0.42),
            hand(112, 204, HUW),
        ),
    ),
    "respect": picture(
        ("Respect", "Parch"),
        ("Two people with a heart between them", "Dau o bobl â chalon rhyngddynt"),
        whole(group(GURDEEP, SIAN, size=0.85), at(120, 56, heart(), size=0.85)),
    ),
    "open-and-honest": picture(
        ("Open and honest", "Agored a gonest"),
        ("A woman with open hands", "Menyw â dwylo agored"),
        whole(
            in_middle(NIA),
            at(46, 184, palm(NIA.skin), size=0.85, turn=-24),
            at(194, 184, mirrored(palm(NIA.skin)), size=0.85, turn=24),
        ),
    ),
    "equality-monitoring": picture(
        ("Who takes part?", "Pwy sy'n cymryd rhan?"),
        ("Three people and a list of ticks", "Tri o bobl a rhestr o diciau"),
        whole(
            at(
                120,
                74,
                clipboard(*(signs.small_tick(-16, y) for y in (-22, 6, 34)), line("M4-22h22M4 6h22M4 34h22")),
                size=0.92,
            ),
            at(46, 184, person(MAIR), size=0.54),
            at(120, 184, person(KWAME), size=0.54),
            at(194, 184, person(AMINA), size=0.54),
        ),
    ),
    "left-out": picture(
        ("Left out", "Wedi'i adael allan"),
        ("Two people together, and a sad man apart", "Dau o bobl gyda'i gilydd, a dyn trist ar wahân"),
        whole(
            circle(152, 88, 74, GREEN),
            at(124, 84, person(SIAN), size=0.44),
            at(180, 84, person(LI), size=0.44),
            at(52, 178, person(DEV, "sad"), size=0.62),
        ),
    ),
    "barrier": picture(
        ("A barrier", "Rhwystr"),
        ("A woman in a wheelchair in front of stairs", "Menyw mewn cadair olwyn o flaen grisiau"),
        whole(
            path("M150 246v-48h34v-40h34v-40h34v130z", ORANGE),
            at(70, 92, in_wheelchair(SIAN, "sad"), size=0.8),
            at(196, 60, signs.cross(), size=0.8),
        ),
    ),
    "no-barrier": picture(
        ("No barrier", "Dim rhwystr"),
        ("A woman in a wheelchair goes up a ramp", "Menyw mewn cadair olwyn yn mynd i fyny ramp"),
        whole(
            path("M-8 226L248 176V250H-8z", WOOD),
            at(96, 66, in_wheelchair(SIAN), size=0.76, turn=-11),
            at(196, 62, signs.tick(), size=0.9),
        ),
    ),
    "risk": picture(
        ("A risk", "Risg"),
        ("A warning sign", "Arwydd rhybudd"),
        whole(at(120, 122, signs.warning(), size=1.65)),
    ),
    "risk-goes-down": picture(
        ("The risk goes down", "Mae'r risg yn mynd i lawr"),
        ("A warning sign and an arrow down", "Arwydd rhybudd a saeth i lawr"),
        whole(at(78, 120, signs.warning(), size=1.05), at(196, 120, signs.arrow(GREEN), turn=90)),
    ),
    "risk-stays": picture(
        ("The risk stays the same", "Mae'r risg yn aros yr un fath"),
        ("A warning sign, an equals sign and a warning sign", "Arwydd rhybudd, arwydd hafal ac arwydd rhybudd"),
        whole(
            at(58, 120, signs.warning(), size=0.75),
            at(122, 124, signs.equals(), size=0.55),
            at(184, 120, signs.warning(), size=0.75),
        ),
    ),
    "worry": picture(
        ("A worry", "Pryder"),
        ("A worried man thinks of a warning sign", "Dyn pryderus yn meddwl am arwydd rhybudd"),
        whole(on_left(TOM, "sad"), at(182, 50, signs.thought(at(0, 0, signs.warning(), size=0.42)), size=0.95)),
    ),
    "hard-problem": picture(
        ("A hard problem", "Problem anodd"),
        ("A woman thinks of a tangle", "Menyw yn meddwl am gwlwm dryslyd"),
        whole(
            on_left(ROSA, "flat"),
            at(
                164,
                62,
                line("M-40 20q30-60 50-20t-40 20q-20-50 40-40t10 50q-50 0-20-50t60 30q-10 30-40 6t-30-40", width=7),
            ),
        ),
    ),
    "not-known": picture(
        ("Not known", "Ddim yn hysbys"),
        ("A sheet with a question mark", "Dalen â marc cwestiwn"),
        whole(at(120, 120, sheet(signs.question(2.2)), size=1.75)),
    ),
    "not-sure": picture(
        ("Not sure", "Ddim yn siŵr"),
        ("A member of staff with two question marks", "Aelod o staff â dau farc cwestiwn"),
        whole(on_left(HUW, "flat"), at(152, 60, signs.question(2.2)), at(204, 96, signs.question(1.5))),
    ),
    "more-risk": picture(
        ("The risk goes up", "Mae'r risg yn mynd i fyny"),
        ("A warning sign and an arrow up", "Arwydd rhybudd a saeth i fyny"),
        whole(at(78, 120, signs.warning(), size=1.05), at(196, 120, signs.arrow(RED), turn=-90)),
    ),
    "we-will-not": picture(
        ("We will not", "Ni fyddwn ni'n gwneud hyn"),
        ("A member of staff and a cross", "Aelod o staff a chroes"),
        whole(on_left(NIA, "flat"), at(176, 84, signs.cross(), size=1.3)),
    ),
    "we-will": picture(
        ("We will", "Byddwn ni'n gwneud hyn"),
        ("A member of staff and a tick", "Aelod o staff a thic"),
        whole(on_left(NIA), at(176, 84, signs.tick(), size=1.3)),
    ),
    "how-much-you-can-change": picture(
        ("How much you can change", "Faint gallwch chi ei newid"),
        ("A dial, and a woman", "Deial, a menyw"),
        whole(at(160, 66, signs.dial(), size=0.8), at(70, 152, person(AMINA), size=0.84)),
    ),
    "inspector-visit": picture(
        ("The inspectors come", "Mae'r arolygwyr yn dod"),
        ("A woman with a magnifying glass at the council's offices", "Menyw â chwyddwydr wrth swyddfeydd y cyngor"),
        whole(
            at(164, 84, places.council(), size=0.7),
            at(60, 148, person(LI), size=0.86),
            at(136, 178, magnifier(), size=0.62),
        ),
    ),
    "stop": picture(
        ("Stop", "Stop"),
        ("An open hand in a ring", "Llaw agored mewn cylch"),
        whole(circle(120, 120, 98, RED), at(122, 120, palm(FAIR), size=1.35)),
    ),
    "private": picture(
        ("Private", "Preifat"),
        ("A paper and a closed lock", "Papur a chlo ynghau"),
        whole(at(98, 112, sheet(), size=1.6), at(178, 170, keyhole(YELLOW), size=0.95)),
    ),
}
