"""Easy read: another reading of a publication, one statement a row, each ready for a picture.

The file stands under `easy-read/` at the same path as the publication that it retells.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pawb.content.model.parts import Item, Line, Own, Part, Prose, ToItem, ToTerm, told

Picture = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]


class Row(Item):
    """One idea in one short sentence, with the name of one picture, or the reason why none would help."""

    text: Line = told(en="Words: one short sentence.", cy="Geiriau: un frawddeg fer.")
    picture: Picture | None = told(
        default=None, en="Picture: the name of the picture beside it.", cy="Llun: enw'r llun wrth ei hochr."
    )
    no_picture: Line | None = told(
        default=None,
        en="No picture: in place of one, the reason why none would help, in one sentence. It is published.",
        cy="Dim llun: yn lle llun, y rheswm pam na fyddai un yn helpu, mewn un frawddeg. Caiff ei gyhoeddi.",
    )


class EasySection(Item):
    """At most seven rows about one thing."""

    title: Line = told(en="Title: of the section.", cy="Teitl: yr adran.")
    covers: tuple[ToItem, ...] = told(
        default=(),
        en="Covers: items of the full version that this section retells, such as S9, or fields of its head, such as "
        "summary.",
        cy="Yn cynnwys: eitemau'r fersiwn lawn y mae'r adran hon yn eu hailadrodd, fel S9, neu feysydd ar ei dechrau, "
        "fel summary.",
    )
    part: Line | None = told(
        default=None,
        en="Part: what the booklet that begins with this section is about. Only where one booklet would be too long.",
        cy="Rhan: am beth mae'r llyfryn sy'n dechrau gyda'r adran hon. Dim ond lle byddai un llyfryn yn rhy hir.",
    )
    rows: Annotated[tuple[Row, ...], Field(min_length=1, max_length=7)] = told(
        en="Rows: at most seven, one idea each.", cy="Rhesi: saith ar y mwyaf, un syniad yr un."
    )


Telling = Literal["money", "dates", "numbers", "contacts", "duties", "choices", "negations"]
"""What of an item may be lost on the way: a fact (a number counts as one, a percentage too), or a right."""


class LeftOut(Item):
    """Something that the easy-read text leaves out, and the reason."""

    text: Prose = told(
        en="What and why: what is left out, and the reason.", cy="Beth a pham: yr hyn a adewir allan, a'r rheswm."
    )
    items: tuple[ToItem, ...] = told(
        default=(),
        en="Items: of the full version that this is about, such as M1.2.3.",
        cy="Eitemau: y rhai yn y fersiwn lawn y mae hyn yn ymwneud â nhw, fel M1.2.3.",
    )
    only: tuple[Telling, ...] = told(
        default=(),
        en="Only: what of those items is left out, such as dates. If this is not here, all of it.",
        cy="Dim ond: yr hyn a adewir allan o'r eitemau hynny, fel dates (dyddiadau). Os nad yw hwn yma, y cyfan.",
    )


class ReadersCheck(Item):
    """That a group of readers has checked the words of one language. It holds until the words change."""

    by: Line = told(en="By: the group of readers.", cy="Gan: y grŵp o ddarllenwyr.")
    on: datetime.date = told(en="On: the day, such as 2027-05-03.", cy="Ar: y diwrnod, fel 2027-05-03.")


class EasyRead(Part):
    """The easy reading of one publication."""

    kind: Literal["easy-read"] = told(en="Kind: easy-read.", cy="Math: easy-read (hawdd ei ddeall).")
    title: Line = told(en="Title: of the easy-read version.", cy="Teitl: y fersiwn hawdd ei deall.")
    proofreading: Annotated[Literal["awaiting", "done"], Own()] = told(
        default="awaiting",
        en="Proof-reading: awaiting until a person has proof-read this language; then done.",
        cy="Prawfddarllen: awaiting nes bod person wedi prawfddarllen yr iaith hon; wedyn done.",
    )
    words: tuple[ToTerm, ...] = told(
        default=(),
        en="Hard words: glossary words explained at the end.",
        cy="Geiriau anodd: geiriau o'r eirfa sy'n cael eu hesbonio ar y diwedd.",
    )
    sections: tuple[EasySection, ...] = told(en="Sections: in their order.", cy="Adrannau: yn eu trefn.")
    left_out: tuple[LeftOut, ...] = told(
        default=(), en="Left out: what is not here, and why.", cy="Wedi'i adael allan: yr hyn nad yw yma, a pham."
    )
    checked: Annotated[tuple[ReadersCheck, ...], Own()] = told(
        default=(),
        en="Checked: by which readers, in this language.",
        cy="Wedi'i wirio: gan ba ddarllenwyr, yn yr iaith hon.",
    )
