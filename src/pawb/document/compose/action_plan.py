"""An action plan: everything by date at a glance, then objective, action and measure as records."""

from __future__ import annotations

from collections import Counter

from markupsafe import Markup

from pawb.content.model.action_plan import Action, ActionPlan, Measure, MeasurePart, Objective, Review
from pawb.document.nodes import Block, Field, Fields, Link, Prose, Row, Section, Table
from pawb.document.voice import Voice


def compose(plan: ActionPlan, voice: Voice) -> tuple[Block, ...]:
    """The summary, the objectives, the reviews, and the measures by date."""
    opening = (Prose(voice.prose(plan.introduction)),) if plan.introduction else ()
    reviews = (_reviews(plan.reviews, voice),) if plan.reviews else ()
    return (
        *opening,
        _summary(plan, voice),
        *(_objective(o, voice) for o in plan.objectives),
        *reviews,
        _by_date(plan, voice),
    )


def _measures(plan: ActionPlan) -> list[Measure]:
    return [measure for objective in plan.objectives for action in objective.actions for measure in action.measures]


def _summary(plan: ActionPlan, voice: Voice) -> Fields:
    measures = _measures(plan)
    counted = Counter(measure.status for measure in measures)
    actions = sum(len(objective.actions) for objective in plan.objectives)
    totals = [
        (voice.say("objectives"), len(plan.objectives)),
        (voice.say("actions"), actions),
        (voice.say("measures"), len(measures)),
        *((voice.status(status).word, count) for status, count in counted.items()),
    ]
    return Fields(tuple(Field(label, Markup.escape(voice.language.number(count))) for label, count in totals))


def _objective(objective: Objective, voice: Voice) -> Section:
    actions = tuple(_action(action, voice) for action in objective.actions)
    return Section(objective.id, voice.line(objective.text), actions, tag=objective.id)


def _action(action: Action, voice: Voice) -> Section:
    measures = tuple(_measure(measure, voice) for measure in action.measures)
    return Section(action.id, voice.line(action.text), measures, tag=action.id)


def _measure(measure: Measure, voice: Voice) -> Section:
    fields = voice.fields(
        ("target", voice.line(measure.target)),
        ("due", voice.when(measure.due)),
        ("originally_due", voice.when(measure.originally_due)),
        ("moved_because", voice.line(measure.moved_because)),
        ("responsible", voice.roles(measure.responsible)),
        ("status", voice.status(measure.status)),
        ("measure_type", measure.type and voice.say(f"type_{measure.type}")),
        ("see_also", voice.links(measure.links)),
    )
    parts = tuple(_part(part, voice) for part in measure.parts)
    progress = tuple(
        Fields((Field(Markup.escape(voice.language.date(report.on)), voice.line(report.text)),))
        for report in measure.progress
    )
    blocks: list[Block] = [Prose(voice.prose(measure.text)), Fields(fields), *parts]
    if progress:
        blocks.append(Section(f"{measure.id}_progress", voice.say("progress"), progress))
    return Section(measure.id, voice.say("measure"), tuple(blocks), tag=measure.id)


def _part(part: MeasurePart, voice: Voice) -> Section:
    fields = voice.fields(
        ("due", voice.when(part.due)),
        ("responsible", voice.roles(part.responsible)),
    )
    return Section(
        part.id, voice.say("part"), (Prose(voice.prose(part.text)), *((Fields(fields),) if fields else ())), tag=part.id
    )


def _reviews(reviews: tuple[Review, ...], voice: Voice) -> Section:
    rows = tuple(
        Section(
            review.id,
            Markup(""),
            (
                Prose(voice.prose(review.text)),
                Fields(
                    voice.fields(
                        ("due", voice.when(review.due)),
                        ("responsible", voice.roles(review.by)),
                        (
                            "held",
                            Markup.escape(voice.language.date(review.held))
                            if review.held
                            else voice.say("not_reported"),
                        ),
                    )
                ),
            ),
            tag=review.id,
        )
        for review in reviews
    )
    return Section("_reviews", voice.say("reviews"), rows)


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
