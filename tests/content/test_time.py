"""Every shape of time: read, written, said, sorted, and when it is due."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from golden import rows
from pawb.content.time import EXAMPLES, RHYTHMS, When
from pawb.languages import codes

GOLDEN = rows(Path(__file__).parent / "golden_times.txt")
PLAN = When.read("2008-04 to 2009-03")


class Measure(BaseModel):
    due: When | None = None


@pytest.mark.parametrize(("text", "english", "welsh"), GOLDEN, ids=lambda cell: cell)
def test_a_time_in_words(text: str, english: str, welsh: str) -> None:
    when = When.read(text)
    assert (str(when), when.say("en"), when.say("cy")) == (text, english, welsh)


def test_the_examples_are_all_in_the_golden_table() -> None:
    assert {text for text, *_ in GOLDEN} >= set(EXAMPLES)
    assert {text for text, *_ in GOLDEN} >= set(RHYTHMS)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2008-7", "2008-07"),
        ("2008-7-5", "2008-07-05"),
        ("  2008-04   to 2011-03 ", "2008-04 to 2011-03"),
        ("from 2008-04 to 2011-03", "2008-04 to 2011-03"),
        ("2008-07 – 2008-08", "2008-07 to 2008-08"),
        ("2008-07–2008-08", "2008-07 to 2008-08"),
        ("2008-07 — 2008-08", "2008-07 to 2008-08"),
        ("2008-07 - 2008-08", "2008-07 to 2008-08"),
        ("2008-2011", "2008 to 2011"),
        ("2008–2011", "2008 to 2011"),
        ("2008-05, 2008-04", "2008-04 and 2008-05"),
        ("2008-05 and 2008-05", "2008-05"),
        ("Quarterly", "quarterly"),
        ("quarterly 2008-04 to 2011-03", "quarterly from 2008-04 to 2011-03"),
        ("Ongoing From 2008-04", "ongoing from 2008-04"),
    ],
)
def test_what_can_mean_only_one_thing_is_read(written: str, meant: str) -> None:
    assert str(When.read(written)) == meant


@pytest.mark.parametrize(
    ("text", "rule", "details"),
    [
        ("", "not-a-time", {}),
        ("July 2008", "not-a-time", {}),
        ("15/07/2008", "not-a-time", {}),
        ("2008–09", "not-a-time", {}),  # September 2008, or 2008 to 2009
        ("2008-07-2008-08", "not-a-time", {}),
        ("? to ?", "not-a-time", {}),
        ("quarterly ? to ?", "not-a-time", {}),
        ("from ?", "not-a-time", {}),
        ("08-07", "not-a-time", {}),
        ("2008-07-15-01", "not-a-time", {}),
        ("quarterly 2008-07", "not-a-time", {}),
        ("2008-07 and", "not-a-time", {}),
        ("٢٠٠٨", "not-a-time", {}),
        ("2008-13", "no-such-month", {"month": 13}),
        ("2008-00", "no-such-month", {"month": 0}),
        ("2008-04 to 2008-13-01", "no-such-month", {"month": 13}),
        ("2008-06-31", "no-such-day", {"day": 31, "last": 30}),
        ("2009-02-29", "no-such-day", {"day": 29, "last": 28}),
        ("2008-07-00", "no-such-day", {"day": 0, "last": 31}),
        ("2011-03 to 2008-04", "backwards-time", {"start": "2011-03", "end": "2008-04"}),
        ("yearly from 2009 to 2008", "backwards-time", {"start": "2009", "end": "2008"}),
    ],
)
def test_a_fault_says_what_is_wrong_in_every_language(text: str, rule: str, details: dict[str, object]) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        When.read(text)
    context = dict(caught.value.context or {})
    broken = context.pop("rule")
    assert (caught.value.type, broken.id, context) == (rule, rule, {"value": text, **details})
    for code in codes():
        assert text in broken.message[code].format(**context)
        assert "{" not in broken.mend[code].format(**context)


def test_a_fault_does_not_repeat_a_text_without_end() -> None:
    with pytest.raises(PydanticCustomError) as caught:
        When.read("y" * 10_000)
    assert len(str(caught.value)) < 120


points = st.dates(date(1900, 1, 1), date(2199, 12, 31)).flatmap(
    lambda day: st.sampled_from([f"{day:%Y}", f"{day:%Y-%m}", f"{day:%Y-%m-%d}"])
)
spans = st.builds("{} to {}".format, points | st.just("?"), points | st.just("?")) | points.map("from {}".format)
times = st.one_of(
    st.lists(points, min_size=1, max_size=4).map(", ".join),
    spans,
    st.sampled_from([*RHYTHMS, "ongoing"]),
    st.builds("{} {}".format, st.sampled_from([*RHYTHMS, "ongoing"]), spans),
)


@given(times | st.text(alphabet="0123456789-–? ,andtofrmqueylgi", max_size=30) | st.text())
def test_a_time_is_refused_or_read_back_as_it_was_written(text: str) -> None:
    try:
        when = When.read(text)
    except PydanticCustomError:
        return
    assert When.read(str(when)) == when
    assert re.fullmatch(Measure.model_json_schema()["properties"]["due"]["anyOf"][0]["pattern"], str(when))
    assert when.due_dates(PLAN) == tuple(sorted(set(when.due_dates(PLAN))))
    assert all(when.say(code) for code in codes())


def test_dates_that_are_due_once() -> None:
    due = {text: [str(day) for day in When.read(text).due_dates(PLAN)] for text, *_ in GOLDEN}
    assert due["2008"] == ["2008-12-31"]
    assert due["2008-07"] == ["2008-07-31"]
    assert due["2008-07-15"] == ["2008-07-15"]
    assert due["2009-04 and 2011-03"] == ["2009-04-30", "2011-03-31"]
    assert due["2008-07 to 2008-08"] == ["2008-08-31"]
    assert due["? to 2011-03"] == ["2011-03-31"]
    assert due["2008-04 to ?"] == []
    assert due["from 2009-04"] == ["2009-04-30"]
    assert due["ongoing"] == due["ongoing from 2008-04 to 2011-03"] == []


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("quarterly", "2008-06-30 2008-09-30 2008-12-31 2009-03-31"),
        ("quarterly from 2008-07", "2008-09-30 2008-12-31 2009-03-31"),
        ("quarterly ? to 2008-11", "2008-06-30 2008-09-30"),
        ("six-monthly", "2008-09-30 2009-03-31"),
        ("yearly", "2009-03-31"),
        ("yearly from 2009-11 to 2011-12", "2010-10-31 2011-10-31"),
        ("monthly from 2008-01 to 2008-03", "2008-01-31 2008-02-29 2008-03-31"),
        ("monthly from 2008-01-31 to 2008-04-30", "2008-02-28 2008-03-30 2008-04-29"),
    ],
)
def test_a_rhythm_is_due_at_the_end_of_each_whole_period(text: str, due: str) -> None:
    assert " ".join(map(str, When.read(text).due_dates(PLAN))) == due


def test_a_rhythm_takes_its_span_from_the_publication_or_has_no_dates() -> None:
    quarterly = When.read("quarterly")
    assert quarterly.due_dates() == ()
    assert quarterly.due_dates(When.read("from 2008-04")) == ()
    assert quarterly.next_due(date(2030, 1, 1), When.read("from 2008-04")) == date(2030, 3, 31)
    assert quarterly.due_dates(When.read("2008")) == quarterly.due_dates(When.read("2008-01 to 2008-12"))


def test_next_due_is_never_past_and_may_be_today() -> None:
    both = When.read("2009-04 and 2011-03")
    assert both.next_due(date(2009, 4, 30)) == date(2009, 4, 30)
    assert both.next_due(date(2009, 5, 1)) == date(2011, 3, 31)
    assert both.next_due(date(2011, 4, 1)) is None
    assert When.read("monthly from 2999-11").next_due(date(9999, 12, 31)) is None


def test_times_are_sorted_by_first_due_date_and_the_undated_come_last() -> None:
    order = [
        "2008-07-15",
        "2008-07",
        "2008-07 to 2008-08",
        "2008-10 to ?",
        "quarterly from 2008-10",
        "from 2009-04",
        "ongoing",
        "quarterly",
    ]
    times = [When.read(text) for text in reversed(order)]
    assert [str(when) for when in sorted(times)] == order
    assert max(times) == When.read("quarterly") >= min(times)


def test_a_model_takes_a_time_as_text_and_gives_it_back() -> None:
    measure = Measure.model_validate({"due": "2008-7"})
    assert measure.due == When.read("2008-07")
    assert Measure(due=measure.due) == measure
    assert json.loads(measure.model_dump_json()) == {"due": "2008-07"}
    assert Measure.model_validate_json('{"due": "2008-07"}') == measure


@pytest.mark.parametrize(("value", "kind"), [("2008-13", "no-such-month"), (2008, "string_type"), ([], "string_type")])
def test_a_model_reports_one_fault(value: object, kind: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Measure.model_validate({"due": value})
    (error,) = caught.value.errors()
    assert (error["type"], error["loc"]) == (kind, ("due",))


def test_the_schema_for_editors_knows_every_shape() -> None:
    schema = Measure.model_json_schema()["properties"]["due"]["anyOf"][0]
    assert schema["examples"] == list(EXAMPLES)
    for text, *_ in GOLDEN:
        assert re.search(schema["pattern"], text)
    for text in ("July 2008", "2008-07 onwards", "x 2008", "quarterly2008"):
        assert not re.search(schema["pattern"], text)
