"""Reading and writing: information in its many forms, and how to get in touch."""

from __future__ import annotations

from pawb.pictures.parts import signs
from pawb.pictures.parts.desk import bars, book, booklet, envelope, handset, laptop, pencil, sheet
from pawb.pictures.parts.letters import written
from pawb.pictures.parts.paint import (
    BLUE,
    GREEN,
    PURPLE,
    RED,
    WHITE,
    YELLOW,
    at,
    dot,
    line,
    mirrored,
    path,
    rect,
    whole,
)
from pawb.pictures.parts.people import (
    BROWN,
    DEV,
    IDRIS,
    MAIR,
    NIA,
    SIAN,
    TOM,
    in_middle,
    palm,
    person,
)
from pawb.pictures.parts.places import table_top
from pawb.pictures.parts.things import headphones, rosette, scales
from pawb.pictures.picture import picture

PICTURES = {
    "phone": picture(
        ("Phone", "Ffonio"),
        ("A telephone that rings", "Ffôn yn canu"),
        whole(at(112, 128, handset(), size=1.6), at(162, 84, signs.waves(), size=1.4, turn=-40)),
    ),
    "email": picture(
        ("Email", "E-bost"),
        ("A laptop that shows an envelope", "Gliniadur yn dangos amlen"),
        whole(at(120, 122, laptop(at(0, -10, envelope(), size=0.72)), size=1.45)),
    ),
    "letter": picture(
        ("A letter", "Llythyr"),
        ("An envelope", "Amlen"),
        whole(at(120, 120, envelope(), size=1.6)),
    ),
    "website": picture(
        ("A website", "Gwefan"),
        ("A laptop that shows a page, with an arrow to choose with", "Gliniadur yn dangos tudalen, a saeth i ddewis"),
        whole(
            at(
                120,
                122,
                laptop(
                    rect(-60, -52, 120, 20, BLUE, 6),
                    rect(-46, -20, 40, 38, YELLOW),
                    line("M8-14h38M8 4h30"),
                    path("M18-14v40l10-9l8 17l9-5l-7-15h14z", RED),
                ),
                size=1.45,
            )
        ),
    ),
    "full-version": picture(
        ("The full version", "Y fersiwn lawn"),
        ("A thick book full of words", "Llyfr trwchus yn llawn geiriau"),
        whole(
            path("M36 40l120-16h48v176l-48 16h-120z", WHITE),
            path("M36 40h120v176h-120z", WHITE),
            line("M156 40l48-16M168 42v166M180 38v166M192 34v166"),
            line("M54 64h84M54 84h84M54 104h84M54 124h84M54 144h84M54 164h84M54 184h60"),
        ),
    ),
    "bold-word": picture(
        ("A word in bold", "Gair mewn print trwm"),
        ("A thin letter and a thick letter", "Llythyren denau a llythyren drwchus"),
        whole(
            rect(14, 52, 212, 136, WHITE, 8),
            at(34, 84, line("M0 72l26-72l26 72M10 48h32")),
            at(104, 120, signs.arrow(YELLOW), size=0.3),
            at(132, 84, line("M0 72l34-72l34 72M14 48h40", width=20)),
        ),
    ),
    "word-list": picture(
        ("A word list", "Rhestr eiriau"),
        ("A book of words in the order A, B, C", "Llyfr geiriau yn nhrefn A, B, C"),
        whole(
            at(
                120,
                120,
                booklet(
                    written("A", -8, -34, 0.7),
                    written("B", -8, 0, 0.7),
                    written("C", -8, 34, 0.7),
                    line("M10-34h22M10 0h22M10 34h22"),
                    colour=YELLOW,
                ),
                size=1.75,
            )
        ),
    ),
    "help-to-read": picture(
        ("Help to read", "Help i ddarllen"),
        ("Two people read a book together", "Dau o bobl yn darllen llyfr gyda'i gilydd"),
        whole(at(64, 84, person(TOM), size=0.85), at(176, 84, person(MAIR), size=0.85), at(120, 186, book(), size=1.3)),
    ),
    "guide-book": picture(
        ("A guide", "Canllaw"),
        ("A book with a signpost on its cover", "Llyfr ag arwyddbost ar y clawr"),
        whole(at(120, 120, booklet(at(8, 2, signs.signpost(), size=0.42), colour=BLUE), size=1.75)),
    ),
    "newsletter": picture(
        ("A newsletter", "Cylchlythyr"),
        ("A paper with a big heading and a picture", "Papur â phennawd mawr a llun"),
        whole(
            rect(44, 22, 152, 196, WHITE, 4),
            line("M64 52h112", width=16),
            rect(64, 80, 56, 52, BLUE),
            dot(106, 94, 7),
            path("M64 132l20-26l16 16l8-8l12 18z", GREEN),
            line("M138 86h38M138 106h38M138 126h38M64 154h112M64 174h112M64 194h70"),
        ),
    ),
    "report": picture(
        ("A report", "Adroddiad"),
        ("A paper with a chart", "Papur â siart"),
        whole(at(120, 120, sheet(at(0, -14, bars(26, 44, 64), size=0.62), line("M-26 32h52M-26-44h34")), size=1.75)),
    ),
    "copy": picture(
        ("A copy", "Copi"),
        ("Two sheets of paper that are the same", "Dwy ddalen o bapur sydd yr un fath"),
        whole(at(90, 104, sheet(), size=1.4), at(150, 140, sheet(), size=1.4)),
    ),
    "forms": picture(
        ("A form", "Ffurflen"),
        ("A form with boxes, and a pencil", "Ffurflen â blychau, a phensil"),
        whole(
            at(
                104,
                120,
                sheet(
                    rect(-30, -38, 60, 18, WHITE),
                    rect(-30, -8, 60, 18, WHITE),
                    signs.box(-20, 34),
                    line("M2 34h26"),
                    signs.small_tick(-19, 32),
                ),
                size=1.75,
            ),
            at(140, 156, pencil()),
        ),
    ),
    "writing": picture(
        ("Writing", "Ysgrifennu"),
        ("A pencil writes on paper", "Pensil yn ysgrifennu ar bapur"),
        whole(at(92, 124, sheet(line("M-26-34h52M-26-12h52M-26 10h30")), size=1.7), at(104, 146, pencil(), size=1.45)),
    ),
    "contract": picture(
        ("A contract", "Contract"),
        ("A paper signed at the bottom, with a seal", "Papur wedi'i lofnodi ar y gwaelod, â sêl"),
        whole(
            at(
                116,
                120,
                sheet(line("M-26-38h52M-26-20h52M-26-2h30M-30 42h34M-28 34q8-18 10-4q4 10 8-6q4 10 10 2")),
                size=1.75,
            ),
            at(176, 166, rosette(), size=0.85),
        ),
    ),
    "law": picture(
        ("The law", "Y gyfraith"),
        ("A book with a balance on its cover", "Llyfr â chlorian ar y clawr"),
        whole(at(120, 120, booklet(at(8, -2, scales(), size=0.3), colour=RED), size=1.8)),
    ),
    "rules": picture(
        ("Rules", "Rheolau"),
        ("A list with two ticks and a cross", "Rhestr â dau dic ac un groes"),
        whole(
            at(
                120,
                120,
                sheet(
                    at(-20, -30, signs.tick(), size=0.3),
                    at(-20, 2, signs.tick(), size=0.3),
                    at(-20, 34, signs.cross(), size=0.3),
                    line("M4-30h26M4 2h26M4 34h26"),
                ),
                size=1.75,
            )
        ),
    ),
    "code-of-practice": picture(
        ("A code of practice", "Cod ymarfer"),
        ("A book with a tick on its cover", "Llyfr â thic ar y clawr"),
        whole(at(120, 120, booklet(at(8, 0, signs.tick(), size=0.65), colour=PURPLE), size=1.75)),
    ),
    "information": picture(
        ("Information", "Gwybodaeth"),
        ("The sign for information, and papers", "Yr arwydd am wybodaeth, a phapurau"),
        whole(at(150, 140, sheet(), size=1.5), at(80, 84, signs.info(), size=1.4)),
    ),
    "clear-information": picture(
        ("Clear information", "Gwybodaeth glir"),
        ("A sheet with few words, a picture and a tick", "Dalen ag ychydig eiriau, llun a thic"),
        whole(
            at(108, 120, sheet(at(-20, -28, signs.smile(), size=0.4), line("M6-28h26M-30 8h60M-30 30h44")), size=1.75),
            at(184, 178, signs.tick(), size=1),
        ),
    ),
    "making-information": picture(
        ("Making information", "Llunio gwybodaeth"),
        ("Two people write on one sheet", "Dau o bobl yn ysgrifennu ar un ddalen"),
        whole(
            at(62, 112, person(DEV), size=0.8),
            at(178, 112, person(SIAN), size=0.8),
            table_top(),
            rect(46, 158, 148, 76, WHITE, 4),
            at(88, 196, signs.info(), size=0.7),
            line("M132 180h30M132 200h14M132 220h40"),
            at(152, 204, pencil(), size=0.7),
        ),
    ),
    "large-print": picture(
        ("Large print, Braille or a recording", "Print bras, Braille neu recordiad"),
        ("A large letter, raised dots and headphones", "Llythyren fawr, dotiau Braille a chlustffonau"),
        whole(
            rect(18, 18, 204, 204, WHITE, 8),
            line("M40 196l44-136l44 136M56 148h56", width=16),
            "".join(dot(x, y, 9) for x, y in ((152, 50), (152, 76), (152, 102), (178, 50), (204, 76))),
            at(170, 178, headphones(), size=0.75),
        ),
    ),
    "languages": picture(
        ("Other languages", "Ieithoedd eraill"),
        ("Three speech bubbles in three scripts", "Tair swigen siarad mewn tair ysgrifen"),
        whole(
            at(72, 60, signs.bubble(at(-12, -14, line("M0 8l6 22l6-16l6 16l6-22M5 0l7-8l7 8"), size=1.1)), size=0.95),
            at(172, 104, signs.bubble(written("A", 0, 0, 1.4), tail="right", colour=YELLOW), size=0.95),
            at(
                84,
                172,
                signs.bubble(at(-14, -18, line("M14-2v6M0 8h28M21 8q-4 18-21 26M7 8q6 18 21 26")), colour=GREEN),
            ),
        ),
    ),
    "sign-language": picture(
        ("Sign language", "Iaith arwyddion"),
        ("A man signs with both hands", "Dyn yn arwyddo â'i ddwy law"),
        whole(
            in_middle(DEV),
            at(48, 184, palm(BROWN), size=0.95, turn=-14),
            at(192, 184, mirrored(palm(BROWN)), size=0.95, turn=14),
            line("M14 128q10-18 26-24M226 128q-10-18-26-24"),
        ),
    ),
    "computer-help": picture(
        ("Help with computers", "Help i ddefnyddio cyfrifiadur"),
        ("Somebody is shown how to use a laptop", "Rhywun yn cael dysgu defnyddio gliniadur"),
        whole(
            at(60, 116, person(IDRIS), size=0.8),
            at(170, 108, person(NIA), size=0.85),
            table_top(),
            at(120, 190, laptop(), size=0.9),
        ),
    ),
}
