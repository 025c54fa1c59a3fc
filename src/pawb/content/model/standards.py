"""Standards: what people can expect, each with a number that they can quote."""

from __future__ import annotations

from typing import Literal

from pawb.content.model.parts import Item, Line, Lines, Prose, Publication, ToItem, told


class Standard(Item):
    """One standard."""

    title: Line = told(en="Short title: a few words to know it by.", cy="Teitl byr: ychydig eiriau i'w adnabod.")
    text: Prose = told(en="Text: the standard itself.", cy="Testun: y safon ei hun.")
    expect: Lines = told(
        default=(), en="What you can expect: from a person's side.", cy="Yr hyn y gallwch ei ddisgwyl: o ochr y person."
    )
    links: tuple[ToItem, ...] = told(
        default=(),
        en="Links: measures, risks and feedback that bear on it.",
        cy="Dolenni: mesurau, risgiau ac adborth sy'n ymwneud â hi.",
    )


class Standards(Publication):
    """A set of standards."""

    kind: Literal["standards"] = told(en="Kind: standards.", cy="Math: standards (safonau).")
    introduction: Prose | None = told(
        default=None, en="Introduction: where they come from.", cy="Cyflwyniad: o ble y maent yn dod."
    )
    standards: tuple[Standard, ...] = told(en="Standards: in their order.", cy="Safonau: yn eu trefn.")
