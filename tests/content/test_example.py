"""The invented village shows everything that can be written: a new field, choice or shape of time needs a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, get_args, get_origin

import pytest

from pawb.checks import run
from pawb.checks.exceptions import excuse
from pawb.content.library import Library
from pawb.content.load import load
from pawb.content.model import KINDS, EasyRead, Site
from pawb.content.model.accessibility import Accessibility
from pawb.content.model.exceptions import Excepted
from pawb.content.model.parts import Part
from pawb.content.model.pictures import Pictures
from pawb.content.model.profiles import Profiles
from pawb.content.model.shape import shapes
from pawb.content.source import Mapping, Sequence, Value, read
from pawb.content.time import EXAMPLES, RHYTHMS, When
from pawb.languages import codes
from projects import EXAMPLE

INVENTED = {"en": "invented", "cy": "ddychmygol"}


@cache
def example() -> Library:
    return load(EXAMPLE)


PUBLISHED = (Site, Excepted, EasyRead, *KINDS.values())


def models(*whole: type[Part]) -> set[type[Part]]:
    """Every model that these are made of."""
    found: set[type[Part]] = set()
    waiting: list[type[Part]] = [*whole]
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.add(model)
            waiting += [shape.part for shape in shapes(model).values() if shape.part]
    return found


def parts(value: object) -> Iterator[Part]:
    """Every part of a bound value, itself included."""
    if isinstance(value, Part):
        yield value
        value = tuple(vars(value).values())
    if isinstance(value, tuple):
        for inner in value:
            yield from parts(inner)


@cache
def written() -> tuple[Part, ...]:
    """Every part of the village's content, in both languages."""
    bound = [*(part for pair in example().pairs() for part in pair.bound.values()), example().site]
    bound += [*example().exceptions.exceptions, example().accessibility, example().printing, example().depicted]
    return tuple(part for whole in bound for part in parts(whole))


def stated(model: type[Part], name: str) -> str:
    """A field by the model that states it: a strategy's title is any publication's title."""
    owner = next(base for base in reversed(model.__mro__) if name in getattr(base, "model_fields", ()))
    return f"{owner.__name__}.{name}"


def choices(annotation: Any) -> Iterator[str]:
    """What may be chosen for a field."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    elif get_origin(annotation) is not dict:
        for argument in get_args(annotation):
            yield from choices(argument)


def facts(model: type[Part], root: Value, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Where one file states its facts, by names and ids."""
    assert isinstance(root, Mapping)
    for name, shape in shapes(model).items():
        value = root.get(name)
        if shape.is_ == "fact" and value is not None and name not in ("id", "kind"):
            yield (*path, name)
        elif shape.part and isinstance(value, Sequence):
            for item in value:
                assert isinstance(item, Mapping)
                yield from facts(shape.part, item, (*path, name, str(item["id"])))


def test_has_no_finding() -> None:
    assert example().findings == []
    assert excuse(run("pair", example().pairs()), example()).findings == ()


def test_holds_every_kind_and_easy_read() -> None:
    assert {publication.kind for publication in example().publications} == set(KINDS)
    assert any(publication.easy for publication in example().publications)


def test_uses_every_field() -> None:
    used = {stated(type(part), name) for part in written() for name in part.model_fields_set}
    assert {
        stated(model, name) for model in models(*PUBLISHED, Accessibility, Pictures, Profiles) for name in shapes(model)
    } - used == set()


def test_makes_every_choice() -> None:
    may = {
        model: {name: set(choices(field.annotation)) for name, field in model.model_fields.items()}
        for model in models(*PUBLISHED)
    }
    made: dict[frozenset[str], set[str]] = {}
    for part in (part for part in written() if type(part) in may):
        for name in part.model_fields_set:
            if options := may[type(part)][name]:
                chosen = getattr(part, name)
                made.setdefault(frozenset(options), set()).update(chosen if isinstance(chosen, tuple) else (chosen,))
    assert made.keys() == {frozenset(options) for fields in may.values() for options in fields.values() if options}
    assert {options: options - chosen for options, chosen in made.items() if options != chosen} == {}


def test_states_time_in_every_shape() -> None:
    times = {value for part in written() for value in vars(part).values() if isinstance(value, When)}

    def shape(time: object) -> str:
        return re.sub(r"\d+", "0", str(time))

    assert {shape(When.read(text)) for text in EXAMPLES} - {shape(time) for time in times} == set()
    assert set(RHYTHMS) - {time.often for time in times} == set()


def test_says_everywhere_that_it_is_invented() -> None:
    site = example().site
    assert site is not None
    for code in codes():
        assert INVENTED[code] in site.about[code]  # type: ignore[index]
        for publication in example().publications:
            assert INVENTED[code] in publication.in_language(code).summary, publication.id
            easy = publication.easy_in_language(code)
            assert easy is None or INVENTED[code] in easy.sections[0].rows[0].text, publication.id


def test_states_facts_in_either_language() -> None:
    alone: dict[str, int] = dict.fromkeys(codes(), 0)
    for pair in (pair for pair in example().pairs() if pair.bound):
        model = type(pair.bound["cy"])
        places = {
            code: set(facts(model, read(EXAMPLE / file, EXAMPLE).root or Mapping()))
            for code, file in pair.files.items()
        }
        shared = set.intersection(*places.values())
        for code in codes():
            alone[code] += len(places[code] - shared)
    assert all(count > 20 for count in alone.values()), alone


@pytest.mark.parametrize("code", codes())
def test_both_languages_know_the_facts_of_both(code: str) -> None:
    plan, risks, outcomes = (
        next(p.in_language(code) for p in example().publications if p.id == id_)
        for id_ in ("community/allotments", "risks", "outcomes")
    )
    assert (plan.state, str(plan.period)) == ("draft", "2027 to 2028")  # only in the Welsh file
    assert {(risk.before, risk.after) for risk in risks.risks} >= {("high", "low"), ("high", "high")}  # type: ignore[attr-defined]
    assert [str(item.on) for item in outcomes.feedback] == ["2026-02-20", "2026-05", "2026"]  # type: ignore[attr-defined]
    assert [str(item.when) for item in outcomes.inspections] == ["2024-05-14", "2025-05"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("code", codes())
def test_holds_what_pages_have_to_show_differently(code: str) -> None:
    """What a choice alone does not tell: reviews held and missed, dates that moved, findings that come back."""
    site = example().site
    assert site is not None
    assert {contact.retired is None for contact in site.contacts} == {True, False}
    assert {format_.days is None for format_ in site.formats if format_.state == "on-request"} == {True, False}
    bound = {p.id: p.in_language(code) for p in example().publications}
    items = [part for publication in bound.values() for part in parts(publication)]
    assert {review.held is None for review in bound["action-plan"].reviews} == {True, False}  # type: ignore[attr-defined]
    assert any(getattr(item, "originally_due", None) and getattr(item, "moved_because", None) for item in items)
    assert any(getattr(item, "repeats", None) for item in items)
    assert any(publication.count("/") > 1 for publication in bound)
    texts = " ".join(str(text) for pair in example().pairs() for text in pair.joined.texts)
    assert all(f"]{{{code}}}" in texts for code in codes())
    assert "](https://" in texts
