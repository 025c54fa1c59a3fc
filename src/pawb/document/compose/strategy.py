"""A strategy: numbered sections, each with its words and the typed things that stand in it."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from pawb.content.model.strategy import Body, Figure, LadderStep, Section, Stage, Statement, Story, Strategy
from pawb.document import nodes
from pawb.document.nodes import Block, Box, Bullets, Field, Fields, Ladder, Link, Prose, Quotation, Row, Stat, Table
from pawb.document.voice import Voice

OLD = 10
"""A figure that was counted more than so many years ago says that it is old: a census comes round every ten."""


def compose(strategy: Strategy, voice: Voice) -> tuple[Block, ...]:
    """At a glance, then the numbered sections."""
    return (
        *_at_a_glance(strategy, voice),
        *(_section(section, str(number), voice) for number, section in enumerate(strategy.sections, 1)),
    )


def _at_a_glance(strategy: Strategy, voice: Voice) -> Iterator[Block]:
    """The vision and the objectives before all the rest."""
    for section in strategy.sections:
        if section.vision:
            yield Box("vision", "", voice.say("vision"), (Prose(voice.prose(section.vision)),))
    for section in strategy.sections:
        if section.objectives:
            rows = tuple(_objective_row(pointer, voice) for pointer in section.objectives)
            yield Table(voice.say("objectives"), (voice.say("objective"), voice.say("what_we_want_to_reach")), rows)


def _objective_row(pointer: str, voice: Voice) -> Row:
    link = voice.link(pointer)
    _, objective = voice.library.item(pointer, voice.publication.id, voice.code)
    return Row(link.item, ((link,), voice.line(getattr(objective, "text", ""))))


def _section(section: Section, number: str, voice: Voice) -> nodes.Section:
    inner = tuple(_section(s, f"{number}.{place}", voice) for place, s in enumerate(section.sections, 1))
    return nodes.Section(
        item=section.id,
        title=voice.line(section.title),
        blocks=(*_blocks(section, voice), *inner),
        tag=number,
        slug=section.slug or section.id.lower(),
    )


def _blocks(section: Section, voice: Voice) -> Iterator[Block]:
    if section.vision:
        yield Box("vision", "", voice.say("vision"), (Prose(voice.prose(section.vision)),))
    if section.text:
        yield Prose(voice.prose(section.text))
    if section.aim:
        yield Box("vision", "", voice.say("aim"), (Prose(voice.prose(section.aim)),))
    if section.objectives:
        rows = tuple(_objective_row(pointer, voice) for pointer in section.objectives)
        yield Table(voice.say("objectives"), (voice.say("objective"), voice.say("what_we_want_to_reach")), rows)
    for statement in (*section.values, *section.key_areas):
        yield _statement(statement, voice)
    for group in section.groups:
        yield nodes.Section(group.id, voice.line(group.title), (Prose(voice.prose(group.text)),))
    for figure in section.figures:
        yield _figure(figure, voice)
    for parent in section.parents:
        facts = voice.fields(
            ("period", voice.when(parent.period)),
            ("in_force", voice.say(f"in_force_{parent.in_force.replace('-', '_')}")),
        )
        principles = (Bullets(tuple(map(voice.line, parent.principles))),) if parent.principles else ()
        yield nodes.Section(
            parent.id, voice.line(parent.title), (Fields(facts), Prose(voice.prose(parent.text)), *principles)
        )
    if section.ladder:
        steps = sorted(section.ladder, key=lambda step: step.level)
        yield Ladder(voice.say("ladder"), tuple(_step_link(step, voice) for step in steps))
        yield from (_step(step, voice) for step in steps)
    for body in section.bodies:
        yield _body(body, voice)
    if section.bodies:
        yield _by_duty(section.bodies, voice)
    for stage in section.timeline:
        yield _stage(stage, voice)
    for story in section.stories:
        yield _story(story, voice)
    for callout in section.callouts:
        yield Box("callout", callout.id, voice.line(callout.title), (Prose(voice.prose(callout.text)),))
    for quote in section.quotes:
        yield Quotation(quote.id, voice.prose(quote.text), voice.line(quote.who))
    for note in section.notes:
        yield Box("note", note.id, voice.say("note"), (Prose(voice.prose(note.text)),))
    if section.see:
        yield Fields((Field(voice.say("see_also"), tuple(voice.whole(id_) for id_ in section.see)),))


def _statement(statement: Statement, voice: Voice) -> Block:
    return nodes.Section(statement.id, Markup(""), (Prose(voice.prose(statement.text)),), tag=statement.id)


def _figure(figure: Figure, voice: Voice) -> Stat:
    source = voice.line(figure.source)
    if figure.when:
        source = Markup("{}, {}").format(source, figure.when.say(voice.language))
    words = voice.prose(figure.text)
    if figure.caveat:
        words += voice.prose(figure.caveat)
    counted = figure.when.due_dates()[-1:] if figure.when else ()
    if voice.library.as_at and any(day.year + OLD < voice.library.as_at.year for day in counted):
        words += Markup("<p>{}</p>").format(voice.say("old_figure"))
    return Stat(figure.id, voice.line(figure.value), words, Markup("{}: {}").format(voice.say("source"), source))


def _step_link(step: LadderStep, voice: Voice) -> Link:
    return Link(
        voice.publication.id,
        step.id,
        Markup("{} {}: {}").format(voice.say("level"), step.level, voice.line(step.title)),
    )


def _step(step: LadderStep, voice: Voice) -> nodes.Section:
    blocks: list[Block] = [Prose(voice.prose(step.meaning))]
    if step.influence:
        blocks.append(Box("callout", "", voice.say("influence"), (Prose(voice.prose(step.influence)),)))
    if step.text:
        blocks.append(Prose(voice.prose(step.text)))
    if step.methods:
        methods = Bullets(tuple(map(voice.line, step.methods)))
        blocks.append(nodes.Section(f"{step.id}_methods", voice.say("methods"), (methods,)))
    blocks += [_story(story, voice) for story in step.stories]
    return nodes.Section(step.id, _step_link(step, voice).text, tuple(blocks), tag=step.id)


def _story(story: Story, voice: Voice) -> Box:
    result = (Prose(voice.prose(story.result)),) if story.result else ()
    title = Markup("{}: {}").format(voice.say("good_practice"), voice.line(story.title))
    return Box("story", story.id, title, (Prose(voice.prose(story.text)), *result))


def _body(body: Body, voice: Voice) -> nodes.Section:
    duties: list[Block] = []
    for duty in body.duties:
        links = (Fields((Field(voice.say("measures"), voice.links(duty.measures)),)),) if duty.measures else ()
        duties.append(nodes.Section(duty.id, Markup(""), (Prose(voice.prose(duty.text)), *links), tag=duty.id))
    return nodes.Section(body.id, voice.line(body.title), tuple(duties), tag=body.id)


def _by_duty(bodies: tuple[Body, ...], voice: Voice) -> nodes.Section:
    """The same duties as a table, for who looks for the duty and not for the body."""
    rows = tuple(
        Row(duty.id, (voice.line(duty.text), (Link(voice.publication.id, body.id, voice.line(body.title)),)))
        for body in bodies
        for duty in body.duties
    )
    title = voice.say("by_duty")
    return nodes.Section("_by-duty", title, (Table(title, (voice.say("duty"), voice.say("who_has_it")), rows),))


def _stage(stage: Stage, voice: Voice) -> nodes.Section:
    return nodes.Section(
        stage.id,
        voice.line(stage.title),
        (
            Fields(voice.fields(("when", voice.when(stage.period)))),
            Bullets(tuple(map(voice.line, stage.steps)), ordered=True),
        ),
        tag=stage.id,
    )
