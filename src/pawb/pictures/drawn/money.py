"""Money: paying, being paid, buying."""

from __future__ import annotations

from pawb.pictures.parts import signs
from pawb.pictures.parts.desk import clipboard
from pawb.pictures.parts.paint import GREEN, at, line, whole
from pawb.pictures.parts.people import HUW, JOY, KWAME, MAIR, OWEN, ROSA, arm, on_left, person
from pawb.pictures.parts.things import basket, bus, coin, coins, gift, purse, ticket
from pawb.pictures.picture import picture

PICTURES = {
    "money": picture(
        ("Money", "Arian"),
        ("A bank note and pound coins", "Papur arian a darnau punt"),
        whole(at(120, 82, purse(), size=1.5), at(78, 180, coin(1.2)), at(160, 180, coin(1.2))),
    ),
    "pay": picture(
        ("It costs money", "Mae'n costio arian"),
        ("A woman holds out a pound coin", "Menyw yn estyn darn punt"),
        whole(on_left(ROSA), arm(ROSA, 108, 214, 146, 196, 174, 154), at(186, 110, coin(1.1))),
    ),
    "money-back": picture(
        ("Money back", "Arian yn ôl"),
        ("Pound coins go back to a man", "Darnau punt yn mynd yn ôl at ddyn"),
        whole(
            on_left(OWEN),
            at(186, 60, coin(1.1)),
            at(146, 126, signs.arrow(GREEN), size=0.85, turn=130),
        ),
    ),
    "reward": picture(
        ("Thank you", "Diolch"),
        ("A woman with a present", "Menyw ag anrheg"),
        whole(on_left(MAIR), at(172, 150, gift(), size=1.1)),
    ),
    "bus-ticket": picture(
        ("A bus ticket", "Tocyn bws"),
        ("A bus and a ticket", "Bws a thocyn"),
        whole(at(120, 84, bus(), size=1.15), at(120, 190, ticket(), size=0.95)),
    ),
    "buying": picture(
        ("Buying", "Prynu"),
        ("A pound coin and a shopping basket", "Darn punt a basged siopa"),
        whole(at(120, 160, basket(), size=1.4), at(120, 62, coin(1.3))),
    ),
    "buy-your-care": picture(
        ("Buy your own care", "Prynu eich gofal eich hun"),
        ("A man with money chooses a member of staff", "Dyn ag arian yn dewis aelod o staff"),
        whole(
            at(60, 150, person(KWAME), size=0.8),
            at(184, 150, person(JOY), size=0.8),
            at(122, 56, purse(), size=0.8),
            at(122, 112, signs.arrow(), size=0.55),
        ),
    ),
    "plan-and-buy": picture(
        ("Plan and buy services", "Cynllunio a phrynu gwasanaethau"),
        ("A plan and pound coins", "Cynllun a darnau punt"),
        whole(
            at(
                92,
                112,
                clipboard(signs.small_tick(-20, -22), signs.small_tick(-20, 8), line("M-4-22h30M-4 8h30M-26 36h52")),
                size=1.45,
            ),
            at(180, 166, coins(), size=0.75),
        ),
    ),
    "staff-and-money": picture(
        ("Staff and money", "Staff ac arian"),
        ("A member of staff, pound coins and a question", "Aelod o staff, darnau punt a chwestiwn"),
        whole(on_left(HUW, "flat"), at(176, 172, coins(), size=0.75), at(176, 64, signs.question(2.2))),
    ),
}
