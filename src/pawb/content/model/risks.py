"""Risks: what could go wrong, how bad it is before and after what is done about it."""

from __future__ import annotations

from typing import Literal

from pawb.content.model.parts import Item, Line, Prose, Publication, ToItem, ToRole, told
from pawb.content.time import When

Score = Literal["high", "medium", "low"]


class RiskAction(Item):
    """One thing done about a risk."""

    text: Prose = told(en="Action: what is done about it.", cy="Cam gweithredu: yr hyn a wneir yn ei chylch.")
    responsible: tuple[ToRole, ...] = told(
        default=(), en="Responsible: the roles that do it.", cy="Cyfrifol: y rolau sy'n ei wneud."
    )


class Risk(Item):
    """One risk."""

    title: Line = told(en="Short title: a few words to know it by.", cy="Teitl byr: ychydig eiriau i'w adnabod.")
    text: Prose = told(en="Risk: what could go wrong.", cy="Risg: yr hyn a allai fynd o'i le.")
    cause: Prose | None = told(default=None, en="Cause: why it could happen.", cy="Achos: pam y gallai ddigwydd.")
    before: Score = told(
        en="Score before: high, medium or low.",
        cy="Sgôr cyn gweithredu: high (uchel), medium (canolig) neu low (isel).",
    )
    after: Score = told(
        en="Score after: high, medium or low.",
        cy="Sgôr ar ôl gweithredu: high (uchel), medium (canolig) neu low (isel).",
    )
    actions: tuple[RiskAction, ...] = told(
        en="Actions: what is done about it.", cy="Camau gweithredu: yr hyn a wneir yn ei chylch."
    )
    owner: ToRole = told(en="Owner: the role that watches it.", cy="Perchennog: y rôl sy'n cadw golwg arni.")
    review: When | None = told(
        default=None, en="Review: when it is scored again.", cy="Adolygu: pryd y caiff ei sgorio eto."
    )
    links: tuple[ToItem, ...] = told(
        default=(),
        en="Links: standards and measures it bears on.",
        cy="Dolenni: safonau a mesurau y mae'n ymwneud â nhw.",
    )


class Risks(Publication):
    """A register of risks."""

    kind: Literal["risks"] = told(en="Kind: risks.", cy="Math: risks (risgiau).")
    introduction: Prose | None = told(
        default=None, en="Introduction: how risks are watched.", cy="Cyflwyniad: sut y cedwir golwg ar risgiau."
    )
    risks: tuple[Risk, ...] = told(en="Risks: in their order.", cy="Risgiau: yn eu trefn.")
