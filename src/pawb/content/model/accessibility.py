"""What people say for the accessibility statement: when it was reviewed, what is known to fail, what they tested."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints

from pawb.content.criteria import Criterion
from pawb.content.model.parts import Item, Part, ToRole, told
from pawb.content.model.site import Both

PageCheck = Literal[
    "keyboard", "keyboard-trap", "visible-focus", "larger-text", "reflow", "audio-and-video", "captions",
    "images-of-text", "movement", "sound", "contrast-in-images", "hover-and-focus", "refresh", "focus-order",
    "change-on-focus", "other",
]  # fmt: skip
"""What a person tests on a web page."""
PdfCheck = Literal["pdf-contrast", "pdf-title", "pdf-language", "pdf-tables", "pdf-forms", "pdf-alt"]
"""What a person tests in a PDF."""
PersonCheck = Literal[PageCheck, PdfCheck]

PageKind = Literal[
    "home", "contact", "site-map", "strategy", "standards", "action-plan", "risks", "outcomes", "glossary", "easy-read",
    "written", "pdf",
]  # fmt: skip
"""The kinds of page, of each of which one stands for all."""


def asked(kind: str) -> tuple[PersonCheck, ...]:
    """The checks that a person does on a page of this kind."""
    names: tuple[PersonCheck, ...] = get_args(PdfCheck if kind == "pdf" else PageCheck)
    return names


Mark = Annotated[str, StringConstraints(pattern=r"^[0-9]{8}$")]
"""A short digest, by which it is known whether something is still what people saw."""


class Review(Item):
    """Somebody read the statement and held it against the site."""

    when: datetime.date = told(en="Date: the day, such as 2027-03-31.", cy="Dyddiad: y diwrnod, fel 2027-03-31.")
    by: ToRole = told(en="By: the role that reviewed it.", cy="Gan: y rôl a'i hadolygodd.")


class Known(Item):
    """Something that is known to fail."""

    criterion: Criterion = told(en="Criterion: of WCAG 2.2, such as 1.4.10.", cy="Maen prawf: yn WCAG 2.2, fel 1.4.10.")
    what: Both = told(
        en="What: what does not work, where, and for whom.", cy="Beth: beth nad yw'n gweithio, ymhle, ac i bwy."
    )
    since: datetime.date = told(en="Since: the day on which it was found.", cy="Ers: y diwrnod y daethpwyd o hyd iddo.")


class Problem(Known):
    """A failure that will be put right by a day."""

    until: datetime.date = told(
        en="Until: the day by which it will be put right.", cy="Tan: y diwrnod y bydd wedi'i gywiro erbyn hynny."
    )


class Burden(Known):
    """A failure that it would be a disproportionate burden to put right, as an assessment found."""

    assessment: Both = told(
        en="Assessment: what it weighed up, and what came of it.",
        cy="Asesiad: yr hyn a bwyswyd ynddo, a'r canlyniad.",
    )


class Outside(Item):
    """Content to which the regulations do not apply."""

    what: Both = told(en="What: which content, and why.", cy="Beth: pa gynnwys, a pham.")


class PersonTest(Item):
    """What a person found who did checks on one page in every language. It counts while the page stays as it was."""

    page: PageKind = told(
        en="Page: the kind of page, as the test script names it.",
        cy="Tudalen: y math o dudalen, fel y mae'r sgript brofi'n ei enwi.",
    )
    mark: Mark = told(
        en="Mark: of the page, as the test script gives it.", cy="Marc: y dudalen, fel y mae'r sgript brofi'n ei roi."
    )
    checks: Annotated[tuple[PersonCheck, ...], Field(min_length=1)] = told(
        en="Checks: those with this result, by their names in the test script.",
        cy="Gwiriadau: y rhai â'r canlyniad hwn, wrth eu henwau yn y sgript brofi.",
    )
    result: Literal["pass", "fail", "none"] = told(
        en="Result: pass, fail, or none where the page has nothing of the kind.",
        cy="Canlyniad: pass (llwyddo), fail (methu), neu none lle nad oes dim o'r fath ar y dudalen.",
    )
    when: datetime.date = told(en="Date: of the test.", cy="Dyddiad: y prawf.")
    by: ToRole = told(en="By: the role of the person who tested.", cy="Gan: rôl y person a brofodd.")
    note: Both | None = told(
        default=None,
        en="Note: what failed, and with which browser or screen reader.",
        cy="Nodyn: beth a fethodd, a chyda pha borwr neu ddarllenydd sgrin.",
    )


class Look(Item):
    """What a person found who looked at what no check could decide. It counts while that stays as it was."""

    rule: str = told(
        en="Rule: the word in [brackets] in the report.", cy="Rheol: y gair mewn [bachau] yn yr adroddiad."
    )
    page: str = told(
        en="Page: the file, as the report gives it, such as en/standards/index.html.",
        cy="Tudalen: y ffeil, fel y mae'r adroddiad yn ei rhoi, fel cy/safonau/index.html.",
    )
    mark: Mark = told(
        en="Mark: of what was looked at, as the report gives it.",
        cy="Marc: yr hyn yr edrychwyd arno, fel y mae'r adroddiad yn ei roi.",
    )
    result: Literal["sound", "fault"] = told(
        en="Result: sound, or fault where it has to be mended.",
        cy="Canlyniad: sound (mae'n iawn), neu fault (gwall) lle mae'n rhaid ei drwsio.",
    )
    when: datetime.date = told(en="Date: on which somebody looked.", cy="Dyddiad: y diwrnod yr edrychodd rhywun.")
    by: ToRole = told(en="By: the role of the person who looked.", cy="Gan: rôl y person a edrychodd.")
    note: Both | None = told(
        default=None, en="Note: what was seen, and why it is so.", cy="Nodyn: yr hyn a welwyd, a pham ei fod felly."
    )


class Accessibility(Part):
    """Everything that people say for the statement. Its status is not among it: each build derives that."""

    prepared: datetime.date = told(
        en="Prepared: the day on which the statement was first prepared.",
        cy="Paratowyd: y diwrnod y paratowyd y datganiad gyntaf.",
    )
    reviews: tuple[Review, ...] = told(
        default=(),
        en="Reviews: each time that somebody held the statement against the site.",
        cy="Adolygiadau: bob tro y cymharodd rhywun y datganiad â'r wefan.",
    )
    problems: tuple[Problem, ...] = told(
        default=(), en="Problems: what is known to fail.", cy="Problemau: yr hyn y gwyddys ei fod yn methu."
    )
    burdens: tuple[Burden, ...] = told(
        default=(),
        en="Disproportionate burden: what fails and will not be put right for now. There is usually nothing here.",
        cy="Baich anghymesur: yr hyn sy'n methu ac na chaiff ei gywiro am y tro. Fel arfer nid oes dim yma.",
    )
    outside: tuple[Outside, ...] = told(
        default=(),
        en="Out of scope: content to which the regulations do not apply.",
        cy="Y tu allan i'r cwmpas: cynnwys nad yw'r rheoliadau'n berthnasol iddo.",
    )
    tests: tuple[PersonTest, ...] = told(default=(), en="Tests: what people found.", cy="Profion: yr hyn a ganfu pobl.")
    looks: tuple[Look, ...] = told(
        default=(),
        en="Looks: what people found who looked at what no check could decide.",
        cy="Edrychiadau: yr hyn a ganfu pobl a edrychodd ar yr hyn na allai'r gwiriadau ei benderfynu.",
    )

    @property
    def last_review(self) -> Review | None:
        """The newest review, if there was one."""
        return max(self.reviews, key=lambda review: review.when, default=None)

    @property
    def as_of(self) -> datetime.date:
        """The day on which somebody last saw to the statement."""
        return max(self.prepared, *(review.when for review in self.reviews)) if self.reviews else self.prepared
