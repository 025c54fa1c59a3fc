"""Easy read: another reading of a publication, one statement a row, each ready for a picture.

The file stands under `easy-read/` at the same path as the publication that it retells.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pawb.content.model.parts import Item, Line, Own, Part, Prose, ToItem, ToTerm, told

Picture = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]


class Row(Item):
    """One idea in one short sentence, with the name of one picture."""

    text: Line = told(en="Words: one short sentence.", cy="Geiriau: un frawddeg fer.")
    picture: Picture | None = told(
        default=None, en="Picture: the name of the picture beside it.", cy="Llun: enw'r llun wrth ei hochr."
    )


class EasySection(Item):
    """At most seven rows about one thing."""

    title: Line = told(en="Title: of the section.", cy="Teitl: yr adran.")
    covers: tuple[ToItem, ...] = told(
        default=(), en="Covers: items of the full version.", cy="Yn cynnwys: eitemau'r fersiwn lawn."
    )
    rows: Annotated[tuple[Row, ...], Field(min_length=1, max_length=7)] = told(
        en="Rows: at most seven, one idea each.", cy="Rhesi: saith ar y mwyaf, un syniad yr un."
    )


class LeftOut(Item):
    """Something that the easy-read text leaves out, and the reason."""

    text: Prose = told(
        en="What and why: what is left out, and the reason.", cy="Beth a pham: yr hyn a adewir allan, a'r rheswm."
    )


class EasyRead(Part):
    """The easy reading of one publication."""

    kind: Literal["easy-read"] = told(en="Kind: easy-read.", cy="Math: easy-read (hawdd ei ddeall).")
    title: Line = told(en="Title: of the easy-read version.", cy="Teitl: y fersiwn hawdd ei deall.")
    sections: tuple[EasySection, ...] = told(en="Sections: in their order.", cy="Adrannau: yn eu trefn.")
    words: tuple[ToTerm, ...] = told(
        default=(),
        en="Hard words: glossary words explained at the end.",
        cy="Geiriau anodd: geiriau o'r eirfa sy'n cael eu hesbonio ar y diwedd.",
    )
    left_out: tuple[LeftOut, ...] = told(
        default=(), en="Left out: what is not here, and why.", cy="Wedi'i adael allan: yr hyn nad yw yma, a pham."
    )
    proofreading: Annotated[Literal["awaiting", "done"], Own()] = told(
        default="awaiting",
        en="Proof-reading: awaiting until a person has proof-read this language; then done.",
        cy="Prawfddarllen: awaiting nes bod person wedi prawfddarllen yr iaith hon; wedyn done.",
    )
