"""What changed between two versions, in words: the label of a field, the value it had, and a first draft of a note."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from textwrap import shorten

from pawb.content.comparison import Revision
from pawb.content.library import Library
from pawb.content.model.action_plan import Measure
from pawb.content.model.outcomes import InspectionFinding
from pawb.content.model.parts import Item, Part
from pawb.content.model.shape import shapes
from pawb.content.time import When
from pawb.document.organisation import text
from pawb.languages import language

MOST = 160
"""A draft quotes no more letters of a text: a note is one line."""
LINE = 400
"""So many letters a line may have."""

_MOVED = ("originally_due", "moved_because")
"""What a measure says of a date that moved, which is told with the date."""


def label(part: type[Part], field: str, code: str) -> str:
    """What a field is called, as its model says."""
    extra = part.model_fields[field].json_schema_extra
    assert isinstance(extra, dict), "every field is told in words"
    words: Mapping[str, Mapping[str, str]] = extra["words"]  # type: ignore[assignment]
    return words[code]["title"]


def said(revision: Revision, value: object, library: Library, code: str) -> str:
    """A value of a revision as a reader of a language is told it; of an item, its title or else its words."""
    tongue = language(code)
    match value:
        case None | "" | ():
            return _within(tongue.say("not_stated"))
        case When():
            return value.say(tongue)
        case datetime.date():
            return tongue.date(value)
        case tuple():
            return "; ".join(said(revision, one, library, code) for one in value)
        case Item():
            return next((words for name in ("title", "term", "text") if (words := _words(value, name, code))), value.id)
    shape = shapes(revision.part).get(revision.field)
    if shape and shape.points == "role" and library.site:
        names = {role.id: text(role.title, code) for role in library.site.roles}
        return names.get(str(value), str(value))
    key = f"{_choice(revision)}_{value}".replace("-", "_")
    chosen = tongue.words.get(key) if shape and shape.is_ == "fact" else None
    return _within(chosen) if chosen else str(value)


def draft(revisions: Iterable[Revision], before: Library, after: Library, code: str) -> str:
    """A first draft, in one language, of the note on what changed in one item or in the head of one publication."""
    by_field = {revision.field: revision for revision in revisions}
    told = [
        _sentence(r, before, after, code) for r in by_field.values() if "due" not in by_field or r.field not in _MOVED
    ]
    if "due" in by_field and (reason := by_field.get("moved_because")):
        told.append(str(reason.after.get(code, "")))
    return shorten(" ".join(told), LINE, placeholder="…")


def _sentence(revision: Revision, before: Library, after: Library, code: str) -> str:
    """What one revision says to somebody who knew the version before."""
    tongue = language(code)
    was, now = (
        shorten(said(revision, sides.get(code), library, code), MOST, placeholder="…")
        for sides, library in ((revision.before, before), (revision.after, after))
    )
    ref = revision.item or tongue.say("this_publication")
    if not revision.field:
        return (
            tongue.say("change_came", ref=ref, text=now)
            if revision.after
            else tongue.say("change_went", ref=ref, text=was)
        )
    if revision.text and code not in {**revision.before, **revision.after}:
        others = [tongue.say(f"in_language_{other}") for other in {**revision.before, **revision.after}]
        return tongue.say("change_elsewhere", ref=ref, languages=tongue.listing(others))
    if revision.text and revision.field != "target" and code in revision.after:
        return tongue.say("change_words", ref=ref, text=now)
    field = _within(label(revision.part, revision.field, code))
    return tongue.say("change_fact", ref=ref, field=field, before=was, after=now)


def _within(words: str) -> str:
    """Words of the interface as they stand within a sentence."""
    return words[:1].lower() + words[1:]


def _words(item: Item, name: str, code: str) -> str:
    value = getattr(item, name, None)
    return str(value[code] if isinstance(value, dict) else value or "")


def _choice(revision: Revision) -> str:
    """How the interface keys of the choices of a field begin."""
    if revision.field == "type":
        return {Measure: "type", InspectionFinding: "finding"}.get(revision.part, "contact")
    return "score" if revision.field in ("before", "after") else revision.field
