"""A register of risks: all scores at a glance, then each risk with what is done about it."""

from __future__ import annotations

from typing import get_args

from markupsafe import Markup

from pawb.content.model.risks import Risk, Risks, Score
from pawb.document.nodes import Bar, Block, Box, Bullets, Chart, Fields, Link, Prose, Row, Section, Table, chart
from pawb.document.voice import Voice

_RANK = {"low": 0, "medium": 1, "high": 2}


def compose(risks: Risks, voice: Voice) -> tuple[Block, ...]:
    """The introduction, the scores, and a section for each risk."""
    opening = (Prose(voice.prose(risks.introduction)),) if risks.introduction else ()
    return (*opening, _scores(risks, voice), *(_risk(risk, voice) for risk in risks.risks))


def _scores(risks: Risks, voice: Voice) -> Table:
    rows = tuple(
        Row(
            risk.id,
            (
                (Link(voice.publication.id, risk.id, voice.reference(risk)),),
                voice.score(risk.before),
                voice.score(risk.after),
            ),
        )
        for risk in risks.risks
    )
    heads = tuple(voice.say(key) for key in ("risk", "score_before", "score_after"))
    return Table(voice.say("scores_at_a_glance"), heads, rows, _chart(risks, voice))


def _chart(risks: Risks, voice: Voice) -> Chart:
    """How many risks have each score before and after, none as well: that no risk stays high is worth seeing."""
    rows: list[Markup | Bar] = []
    for key, scores in (
        ("score_before", [risk.before for risk in risks.risks]),
        ("score_after", [risk.after for risk in risks.risks]),
    ):
        rows += [voice.say(key), *(Bar(voice.score(score), scores.count(score)) for score in get_args(Score))]
    return chart(*rows)


def _risk(risk: Risk, voice: Voice) -> Section:
    blocks: list[Block] = [Prose(voice.prose(risk.text))]
    if risk.cause:
        blocks.append(Section(f"{risk.id}_cause", voice.say("cause"), (Prose(voice.prose(risk.cause)),)))
    blocks.append(
        Fields(
            voice.fields(
                ("score_before", voice.score(risk.before)),
                ("score_after", voice.score(risk.after)),
                ("owner", voice.roles([risk.owner])),
                ("review", voice.when(risk.review)),
            )
            + voice.related(risk.id, risk.links)
        )
    )
    if _RANK[risk.after] >= _RANK[risk.before]:
        blocks.append(
            Box("note", "", voice.say("note"), (Prose(Markup("<p>{}</p>").format(voice.say("score_does_not_fall"))),))
        )
    actions = tuple(
        Markup("{} ({})").format(voice.line(action.text), voice.roles(action.responsible))
        if action.responsible
        else voice.line(action.text)
        for action in risk.actions
    )
    blocks.append(Section(f"{risk.id}_actions", voice.say("what_is_done"), (Bullets(actions),)))
    return Section(risk.id, voice.line(risk.title), tuple(blocks), tag=risk.id)
