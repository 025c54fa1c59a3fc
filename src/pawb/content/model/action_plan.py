"""An action plan: objective, action, measure. What is due, who does it and how it goes belongs to the measure."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field

from pawb.content.model.parts import Item, Line, Prose, Publication, ToItem, ToRole, told
from pawb.content.time import When

Status = Literal["done", "on-track", "under-way", "at-risk", "late", "not-started", "not-reported"]


class Progress(Item):
    """What was reported about a measure, and when."""

    on: datetime.date = told(en="Date: of the report, such as 2008-09-30.", cy="Dyddiad: yr adroddiad, fel 2008-09-30.")
    text: Prose = told(en="Progress: what has happened.", cy="Cynnydd: yr hyn sydd wedi digwydd.")


class MeasurePart(Item):
    """One part of a measure that has its own date or people."""

    text: Prose = told(en="Text: what is done.", cy="Testun: yr hyn a wneir.")
    due: When | None = told(
        default=None, en="Due: when, if this part differs.", cy="Erbyn: pryd, os yw'r rhan hon yn wahanol."
    )
    responsible: tuple[ToRole, ...] = told(
        default=(), en="Responsible: roles, if this part differs.", cy="Cyfrifol: rolau, os yw'r rhan hon yn wahanol."
    )


class Measure(Item):
    """What is counted or delivered, by when and by whom."""

    text: Prose = told(en="Measure: what will be done or counted.", cy="Mesur: yr hyn a wneir neu a gyfrifir.")
    type: Literal["output", "outcome", "count"] | None = told(
        default=None,
        en="Type: output (a thing made), outcome (a change) or count (a number).",
        cy="Math: output (peth a wneir), outcome (newid) neu count (rhif).",
    )
    target: Line | None = told(
        default=None, en="Target: how much, if a number is set.", cy="Targed: faint, os oes rhif wedi'i osod."
    )
    due: When = told(
        en="Due: when, such as 2008-07, 2008-07 to 2008-08, from 2009-04, quarterly, yearly or ongoing.",
        cy="Erbyn: pryd, fel 2008-07, 2008-07 to 2008-08, from 2009-04, quarterly, yearly neu ongoing.",
    )
    originally_due: When | None = told(
        default=None,
        en="Originally due: the first date, if it has moved.",
        cy="Y dyddiad gwreiddiol: y dyddiad cyntaf, os yw wedi symud.",
    )
    moved_because: Line | None = told(default=None, en="Why moved: the reason.", cy="Pam y symudodd: y rheswm.")
    responsible: Annotated[tuple[ToRole, ...], Field(min_length=1)] = told(
        en="Responsible: roles from site.yml, never names of people.", cy="Cyfrifol: rolau o site.yml, byth enwau pobl."
    )
    status: Status = told(
        default="not-reported",
        en="Status: done, on-track, under-way, at-risk, late, not-started or not-reported.",
        cy="Statws: done (cwblhawyd), on-track (ar y trywydd iawn), under-way (ar waith), at-risk (mewn perygl), "
        "late (yn hwyr), not-started (heb ddechrau) neu not-reported (dim adroddiad).",
    )
    progress: tuple[Progress, ...] = told(
        default=(),
        en="Progress: what was reported, newest last.",
        cy="Cynnydd: yr hyn a adroddwyd, y diweddaraf yn olaf.",
    )
    parts: tuple[MeasurePart, ...] = told(
        default=(),
        en="Parts: where one measure has several things to do.",
        cy="Rhannau: lle mae gan un mesur sawl peth i'w wneud.",
    )
    links: tuple[ToItem, ...] = told(
        default=(), en="Links: standards and risks it serves.", cy="Dolenni: safonau a risgiau y mae'n eu gwasanaethu."
    )


class Action(Item):
    """One thing that the body will do."""

    text: Line = told(en="Action: what will be done.", cy="Cam gweithredu: yr hyn a wneir.")
    measures: tuple[Measure, ...] = told(
        en="Measures: how we know it is done.", cy="Mesurau: sut y gwyddom ei fod wedi'i wneud."
    )


class Objective(Item):
    """What the body wants to reach."""

    text: Line = told(en="Objective: what we want to reach.", cy="Amcan: yr hyn yr ydym am ei gyrraedd.")
    actions: tuple[Action, ...] = told(
        en="Actions: what we will do.", cy="Camau gweithredu: yr hyn y byddwn yn ei wneud."
    )


class Review(Item):
    """A look at how the plan is going."""

    due: When = told(en="Due: when the review should be held.", cy="Erbyn: pryd y dylid cynnal yr adolygiad.")
    by: tuple[ToRole, ...] = told(en="By: the roles that hold it.", cy="Gan: y rolau sy'n ei gynnal.")
    held: datetime.date | None = told(
        default=None, en="Held: the date it was held.", cy="Cynhaliwyd: y dyddiad y cafodd ei gynnal."
    )
    text: Prose = told(en="What: is looked at.", cy="Beth: yr hyn yr edrychir arno.")


class ActionPlan(Publication):
    """Objectives, their actions and the measures of each."""

    kind: Literal["action-plan"] = told(en="Kind: action-plan.", cy="Math: action-plan (cynllun gweithredu).")
    introduction: Prose | None = told(
        default=None, en="Introduction: what to know first.", cy="Cyflwyniad: beth i'w wybod yn gyntaf."
    )
    objectives: tuple[Objective, ...] = told(en="Objectives: in their order.", cy="Amcanion: yn eu trefn.")
    reviews: tuple[Review, ...] = told(
        default=(), en="Reviews: when the plan is looked at.", cy="Adolygiadau: pryd yr edrychir ar y cynllun."
    )
