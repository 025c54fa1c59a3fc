"""Exceptions: what may differ between the languages for a time, and who answers for it."""

from __future__ import annotations

import datetime
from typing import Annotated

from pydantic import Field

from pawb.content.model.parts import Item, Part, ToRole, told
from pawb.content.model.site import Both


class Excepted(Item):
    """Texts that may be published although something is wrong with them, until a day."""

    rule: str | None = told(
        default=None,
        en="Rule: the word in [brackets] in a report. If left out: the other language is missing or was left behind.",
        cy="Rheol: y gair mewn [bachau] mewn adroddiad. Os nad yw yma: mae'r iaith arall ar goll neu wedi'i gadael "
        "ar ôl.",
    )
    fields: Annotated[tuple[str, ...], Field(min_length=1)] = told(
        en="Texts: their names as a report gives them, such as strategy#sections/vision.",
        cy="Testunau: eu henwau fel y mae adroddiad yn eu rhoi, fel strategy#sections/vision.",
    )
    why: Both = told(en="Why: the public sees this.", cy="Pam: mae'r cyhoedd yn gweld hwn.")
    owner: ToRole = told(en="Owner: the role that puts it right.", cy="Perchennog: y rôl sy'n ei gywiro.")
    until: datetime.date = told(
        en="Until: the last day, such as 2027-03-31.", cy="Tan: y diwrnod olaf, fel 2027-03-31."
    )


class Exceptions(Part):
    """Every exception, in one file for all languages."""

    exceptions: tuple[Excepted, ...] = told(
        en="Exceptions: what may differ between the languages for a time.",
        cy="Eithriadau: yr hyn a all fod yn wahanol rhwng y ddwy iaith am gyfnod.",
    )
