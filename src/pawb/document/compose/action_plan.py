"""An action plan: everything by date at a glance, then objective, action and measure as records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from markupsafe import Markup

from pawb.content.model.action_plan import Action, ActionPlan, Measure, MeasurePart, Objective, Review, Status
from pawb.document.nodes import Bar, Block, Field, Fields, Link, Prose, Row, Section, Table, chart
from pawb.document.voice import Voice

ALWAYS_TOLD: tuple[Status, ...] = ("done", "on-track", "late", "not-reported")
"""How many measures stand so is told also when none does: that nothing is done is news to a reader."""


def compose(plan: ActionPlan, voice: Voice) -> tuple[Block, ...]:
    """The summary, the objectives, the reviews, and the measures by date, by who is responsible and by status."""
    opening = (Prose(voice.prose(plan.introduction)),) if plan.introduction else ()
    reviews = (_reviews(plan.reviews, voice),) if plan.reviews else ()
    objectives = (_objective(objective, plan, voice) for objective in plan.objectives)
    return (*opening, *_summary(plan, voice), *objectives, *reviews, _by_date(plan, voice), _by_role(plan, voice))


def _measures(plan: ActionPlan) -> list[Measure]:
    return [measure for objective in plan.objectives for action in objective.actions for measure in action.measures]


def _summary(plan: ActionPlan, voice: Voice) -> Iterator[Block]:
    """How many there are, and how they stand on the stated day: drawn, and as the table that says the same."""
    measures = _measures(plan)
    totals = [
        ("objectives", len(plan.objectives)),
        ("actions", sum(len(objective.actions) for objective in plan.objectives)),
        ("measures", len(measures)),
        ("due_date_passed", sum(_overdue(measure, plan, voice) for measure in measures)),
    ]
    yield Fields(voice.fields(*((key, _number(count, voice)) for key, count in totals if count)))
    by_status = {status: [m for m in measures if m.status == status] for status in get_args(Status)}
    counted = {voice.status(status): found for status, found in by_status.items() if found or status in ALWAYS_TOLD}
    day = voice.library.as_at
    title = voice.say("by_status_as_at", date=voice.language.date(day)) if day else voice.say("by_status")
    rows = tuple(
        Row("", (mark, _number(len(found), voice), voice.links(m.id for m in found) or voice.say("none")))
        for mark, found in counted.items()
    )
    heads = (voice.say("status"), voice.say("how_many"), voice.say("measures"))
    yield Table(title, heads, rows, chart(*(Bar(mark, len(found)) for mark, found in counted.items())))


def _number(count: int, voice: Voice) -> Markup:
    return Markup.escape(voice.language.number(count))


def _overdue(measure: Measure, plan: ActionPlan, voice: Voice) -> bool:
    """Whether the last date of a measure has passed on the stated day, and nobody has said that it is done."""
    dates = measure.due.due_dates(plan.period)
    day = voice.library.as_at
    return bool(day and dates and dates[-1] < day and measure.status != "done")


def _objective(objective: Objective, plan: ActionPlan, voice: Voice) -> Section:
    actions = tuple(_action(action, plan, voice) for action in objective.actions)
    return Section(objective.id, voice.line(objective.text), actions, tag=objective.id)


def _action(action: Action, plan: ActionPlan, voice: Voice) -> Section:
    measures = tuple(_measure(measure, plan, voice) for measure in action.measures)
    return Section(action.id, voice.line(action.text), measures, tag=action.id)


def _measure(measure: Measure, plan: ActionPlan, voice: Voice) -> Section:
    overdue = _overdue(measure, plan, voice)
    fields = voice.fields(
        ("target", voice.line(measure.target)),
        ("due", voice.when(measure.due)),
        ("originally_due", voice.when(measure.originally_due)),
        ("slip", _slip(measure, voice)),
        ("moved_because", voice.line(measure.moved_because)),
        ("responsible", voice.roles(measure.responsible)),
        ("status", voice.status(measure.status)),
        ("measure_type", measure.type and voice.say(f"type_{measure.type}")),
        ("due_date_passed", voice.say("nobody_has_said_it_is_done") if overdue else None),
    ) + voice.related(measure.id, measure.links)
    parts = tuple(_part(part, voice) for part in measure.parts)
    progress = tuple(
        Fields((Field(Markup.escape(voice.language.date(report.on)), voice.line(report.text)),))
        for report in measure.progress
    )
    changed = voice.changed_by(measure.id)
    blocks: list[Block] = [Prose(voice.prose(measure.text)), *changed, Fields(fields), *parts]
    if progress:
        blocks.append(Section(f"{measure.id}_progress", voice.say("progress"), progress))
    return Section(measure.id, voice.say("measure"), tuple(blocks), tag=measure.id)


def _slip(measure: Measure, voice: Voice) -> Markup:
    """How many months later a measure is due than was first planned."""
    first = measure.originally_due.due_dates() if measure.originally_due else ()
    now = measure.due.due_dates()
    if not first or not now:
        return Markup("")
    months = 12 * (now[-1].year - first[-1].year) + now[-1].month - first[-1].month
    return voice.say("months_later", months=voice.language.count("month", months)) if months > 0 else Markup("")


def _part(part: MeasurePart, voice: Voice) -> Section:
    fields = voice.fields(
        ("due", voice.when(part.due)),
        ("responsible", voice.roles(part.responsible)),
    )
    return Section(
        part.id, voice.say("part"), (Prose(voice.prose(part.text)), *((Fields(fields),) if fields else ())), tag=part.id
    )


def _reviews(reviews: tuple[Review, ...], voice: Voice) -> Section:
    return Section("_reviews", voice.say("reviews"), tuple(_review(review, voice) for review in reviews))


def _review(review: Review, voice: Voice) -> Section:
    fields = voice.fields(
        ("due", voice.when(review.due)), ("responsible", voice.roles(review.by)), ("held", _held(review, voice))
    )
    return Section(review.id, Markup(""), (Prose(voice.prose(review.text)), Fields(fields)), tag=review.id)


def _held(review: Review, voice: Voice) -> Markup:
    """When a review was held; one whose date has passed without a record says so."""
    if review.held:
        return Markup.escape(voice.language.date(review.held))
    dates, day = review.due.due_dates(), voice.library.as_at
    return voice.say("missed_review" if day and dates and dates[0] < day else "not_reported")


def _by_date(plan: ActionPlan, voice: Voice) -> Section:
    rows = tuple(
        Row(
            measure.id,
            (
                (Link(voice.publication.id, measure.id, Markup.escape(measure.id)),),
                voice.when(measure.due),
                voice.roles(measure.responsible),
                voice.status(measure.status),
            ),
        )
        for measure in sorted(_measures(plan), key=lambda measure: measure.due)
    )
    heads = tuple(voice.say(key) for key in ("measure", "due", "responsible", "status"))
    title = voice.say("measures_by_date")
    return Section("_by-date", title, (Table(title, heads, rows),))


def _by_role(plan: ActionPlan, voice: Voice) -> Section:
    """Who has which measures; a measure with parts counts for the roles of its parts as well."""
    measures: dict[str, list[str]] = {}
    for measure in _measures(plan):
        for role in dict.fromkeys([*measure.responsible, *(r for part in measure.parts for r in part.responsible)]):
            measures.setdefault(role, []).append(measure.id)
    names = sorted(measures, key=lambda role: voice.language.sort_key(voice.roles([role])))
    rows = tuple(Row("", (voice.roles([role]), voice.links(measures[role]))) for role in names)
    title = voice.say("measures_by_role")
    return Section("_by-role", title, (Table(title, (voice.say("responsible"), voice.say("measures")), rows),))
