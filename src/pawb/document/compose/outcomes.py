"""Outcomes: who works together, what was done, you said we did, lessons, and the chain of inspections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar, get_args

from markupsafe import Markup

from pawb.content.model.outcomes import (
    Done,
    Feedback,
    FindingType,
    Inspection,
    InspectionFinding,
    Lesson,
    Outcomes,
    Partnership,
    Response,
    Step,
)
from pawb.content.model.parts import Item
from pawb.document.markup import slug
from pawb.document.nodes import Bar, Block, Bullets, Field, Fields, Prose, Quotation, Row, Section, Table, chart
from pawb.document.voice import Voice

One = TypeVar("One", bound=Item)


def compose(outcomes: Outcomes, voice: Voice) -> tuple[Block, ...]:
    """The introduction, then a section for each of what there is."""
    opening: list[Block] = [Prose(voice.prose(outcomes.introduction))] if outcomes.introduction else []
    if outcomes.feedback:
        counted = Counter(feedback.answer for feedback in outcomes.feedback)
        unanswered = sum(feedback.answered is None for feedback in outcomes.feedback)
        totals = [(f"answer_{answer}", count) for answer, count in counted.items()]
        opening.append(
            Fields(
                voice.fields(
                    *((key, Markup.escape(voice.language.number(count))) for key, count in totals),
                    ("answer_date_not_known", Markup.escape(voice.language.number(unanswered))),
                )
            )
        )
    return (*opening, *_sections(outcomes, voice))


def _sections(outcomes: Outcomes, voice: Voice) -> Iterator[Section]:
    def section(
        name: str, items: Iterable[One], one: Callable[[One, Voice], Section], *opening: Block
    ) -> Iterator[Section]:
        if items:
            title = voice.say(name.replace("-", "_"))
            yield Section(f"_{name}", title, (*opening, *(one(item, voice) for item in items)), slug=slug(title))

    yield from section("feedback", outcomes.feedback, _feedback)
    yield from section("ways-to-be-heard", outcomes.routes, lambda r, v: _titled(r.id, r.title, r.text, v))
    yield from section("partnerships", outcomes.partnerships, _partnership)
    yield from section("what-was-done", outcomes.actions, _done)
    yield from section("lessons-learned", outcomes.lessons, _lesson)
    yield from section("inspections", outcomes.inspections, _inspection, *_findings(outcomes, voice))
    yield from section("responses", outcomes.responses, _response)


def _titled(id_: str, title: str, text: str, voice: Voice, *blocks: Block) -> Section:
    return Section(id_, voice.line(title), (Prose(voice.prose(text)), *blocks), tag=id_)


def _fields(fields: tuple[Field, ...]) -> tuple[Block, ...]:
    return (Fields(fields),) if fields else ()


def _feedback(feedback: Feedback, voice: Voice) -> Section:
    fields = voice.fields(
        ("who_said", voice.line(feedback.who)),
        ("route", voice.line(feedback.route)),
        ("when_said", voice.when(feedback.on) if feedback.on else voice.say("not_stated")),
        ("when_answered", voice.when(feedback.answered) if feedback.answered else voice.say("not_stated")),
        ("time_to_answer", _time_to_answer(feedback, voice)),
        ("level", voice.links([feedback.level] if feedback.level else ())),
        ("changed_because", voice.links(feedback.changed)),
    )
    return Section(
        feedback.id,
        voice.line(feedback.title),
        (
            Section(f"{feedback.id}_said", voice.say("you_said"), (Prose(voice.prose(feedback.said)),)),
            Section(
                f"{feedback.id}_answer", voice.say(f"answer_{feedback.answer}"), (Prose(voice.prose(feedback.reply)),)
            ),
            Fields(fields),
        ),
        tag=feedback.id,
    )


def _time_to_answer(feedback: Feedback, voice: Voice) -> Markup:
    """How many days the answer took; where the content does not have both days, that it is not known."""
    said, answered = (when.day if when else None for when in (feedback.on, feedback.answered))
    if said is None or answered is None:
        return voice.say("time_to_answer_not_known")
    return Markup.escape(voice.language.count("day", (answered - said).days))


def _partnership(partnership: Partnership, voice: Voice) -> Section:
    blocks: list[Block] = []
    if partnership.partners:
        partners = Bullets(tuple(map(voice.line, partnership.partners)))
        blocks.append(Section(f"{partnership.id}_partners", voice.say("partners"), (partners,)))
    facts = tuple(Field(voice.line(fact.title), voice.line(fact.text)) for fact in partnership.facts)
    return _titled(partnership.id, partnership.title, partnership.text, voice, *blocks, *_fields(facts))


def _done(done: Done, voice: Voice) -> Section:
    fields = voice.fields(("status", voice.status(done.status)), ("when", voice.when(done.when)))
    return _titled(done.id, done.title, done.text, voice, *voice.changed_by(done.id), Fields(fields))


def _lesson(lesson: Lesson, voice: Voice) -> Section:
    more = tuple(
        Section(f"{lesson.id}_{name}", voice.say(key), (Prose(voice.prose(text)),))
        for name, key, text in (("changed", "what_changed", lesson.changed), ("hard", "still_hard", lesson.hard))
        if text
    )
    return _titled(lesson.id, lesson.title, lesson.text, voice, *more)


def _findings(outcomes: Outcomes, voice: Voice) -> Iterator[Table]:
    """How many findings of each type every inspection made: what was strong, and whether less has to improve."""
    types = get_args(FindingType)
    rows: list[Row] = []
    drawn: list[Markup | Bar] = []
    for inspection in outcomes.inspections:
        found = Counter(finding.type for finding in inspection.findings)
        if found:
            counts = tuple(Markup.escape(voice.language.number(found[type_])) for type_ in types)
            rows.append(Row("", (voice.links([inspection.id]), *counts)))
            drawn += [
                Markup.escape(inspection.id),
                *(Bar(voice.finding(type_), found[type_]) for type_ in types if found[type_]),
            ]
    if rows:
        heads = (voice.say("inspection"), *(voice.finding(type_).word for type_ in types))
        yield Table(voice.say("findings_at_a_glance"), heads, tuple(rows), chart(*drawn))


def _inspection(inspection: Inspection, voice: Voice) -> Section:
    head = voice.fields(
        ("inspectorate", voice.line(inspection.inspector)),
        ("when", voice.when(inspection.when) if inspection.when else voice.say("not_stated")),
    )
    concerns = tuple(
        _titled(c.id, c.title, c.text, voice, *_fields(voice.fields(("when", voice.when(c.when)))))
        for c in inspection.concerns
    )
    findings = tuple(_finding(finding, voice) for finding in inspection.findings)
    head += voice.related(inspection.id)
    return _titled(inspection.id, inspection.title, inspection.text, voice, Fields(head), *concerns, *findings)


def _finding(finding: InspectionFinding, voice: Voice) -> Section:
    title = Markup("{}: {}").format(voice.line(finding.service), voice.finding(finding.type).word)
    fields = voice.fields(("theme", voice.line(finding.theme)), ("repeats", voice.links(finding.repeats)))
    fields += voice.related(finding.id)
    return Section(finding.id, title, (Prose(voice.prose(finding.text)), *_fields(fields)), tag=finding.id)


def _response(response: Response, voice: Voice) -> Section:
    head = voice.fields(
        ("when", voice.when(response.when) if response.when else voice.say("not_stated")),
        ("answers", voice.links(response.answers)),
    )
    blocks: list[Block] = [Fields(head)]
    for name, key, steps in (
        ("steps", "what_was_done", response.steps),
        ("progress", "progress", response.progress),
        ("next", "what_is_next", response.next),
    ):
        if steps:
            blocks.append(Section(f"{response.id}_{name}", voice.say(key), tuple(_step(step, voice) for step in steps)))
    blocks += [
        Quotation(q.id, voice.prose(q.text), _speaker(q.who, voice.when(q.when), voice)) for q in response.quotes
    ]
    return _titled(response.id, response.title, response.text, voice, *blocks)


def _step(step: Step, voice: Voice) -> Section:
    fields = voice.fields(("amount", voice.line(step.amount)), ("when", voice.when(step.when)))
    return Section(step.id, Markup(""), (Prose(voice.prose(step.text)), *_fields(fields)), tag=step.id)


def _speaker(who: str, when: Markup | None, voice: Voice) -> Markup:
    return Markup("{}, {}").format(voice.line(who), when) if when else voice.line(who)
