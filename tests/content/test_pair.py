"""Joining the files of both languages: facts are shared, texts set side by side, gaps and disagreements handed on."""

from __future__ import annotations

import pytest

from pawb.content.bind import bind
from pawb.content.model import ActionPlan, Risks, Standards
from pawb.content.model.parts import Publication
from pawb.content.pair import FactPair, Gap, Joined, join
from pawb.content.source import Mapping, read_text
from pawb.content.time import When
from pawb.findings import Place

WELSH_FACTS = """\
title: Risgiau
summary: Yr hyn a allai fynd o'i le.
period: 2026-04 to 2029-03
review: quarterly
risks:
  - id: R1
    title: Neb yn dod
    text: Efallai y bydd pobl yn aros gartref.
    after: low
    owner: clerk
    links: [S1]
    actions:
      - {id: R1.1, text: Cynnig te., responsible: [clerk, council]}
"""
ENGLISH_FACTS = """\
kind: risks
title: Risks
summary: What could go wrong.
owner: clerk
risks:
  - id: R1
    title: Nobody comes
    text: People may stay at home.
    before: high
    actions:
      - {id: R1.1, text: Offer tea.}
"""


def root(text: str, file: str) -> Mapping:
    source = read_text(text.encode(), file)
    assert source.root is not None
    return source.root


def joined(model: type[Publication], en: str, cy: str) -> Joined:
    return join(model, {"cy": root(cy, "cy.yml"), "en": root(en, "en.yml")})


def standards(en: str, cy: str) -> Joined:
    """Two files with the same head, and these lines at their ends."""
    head = "title: {}\nsummary: {}\n"
    return joined(Standards, head.format("Standards", "Ours.") + en, head.format("Safonau", "Ein rhai ni.") + cy)


def unequal(pair: Joined) -> list[FactPair]:
    return [fact for fact in pair.facts if len(set(fact.values.values())) > 1]


def test_facts_written_in_either_file_are_found_in_both() -> None:
    pair = joined(Risks, ENGLISH_FACTS, WELSH_FACTS)
    bound, findings = bind(Risks, pair.sides, files=2)
    assert (findings, pair.gaps, unequal(pair)) == ([], [], [])
    for code, title in {"cy": "Neb yn dod", "en": "Nobody comes"}.items():
        (risk,) = bound[code].risks
        assert (risk.title, risk.before, risk.after, risk.owner, risk.links) == (title, "high", "low", "clerk", ("S1",))
        assert risk.actions[0].responsible == ("clerk", "council")
        assert bound[code].owner == "clerk"
        assert bound[code].period == When.read("2026-04 to 2029-03")


def test_facts_know_the_place_where_they_were_written() -> None:
    pair = joined(Risks, ENGLISH_FACTS, WELSH_FACTS)
    assert pair.sides["en"]["review"].place == pair.sides["cy"]["review"].place == Place("cy.yml", 4, 9)
    assert pair.sides["en"].keys_at["review"] == Place("cy.yml", 4, 1)


def test_what_was_read_is_not_changed() -> None:
    sides = {"cy": root(WELSH_FACTS, "cy.yml"), "en": root(ENGLISH_FACTS, "en.yml")}
    join(Risks, sides)
    assert sides == {"cy": root(WELSH_FACTS, "cy.yml"), "en": root(ENGLISH_FACTS, "en.yml")}


def test_texts_are_set_side_by_side() -> None:
    pair = standards(
        "standards:\n  - {id: S1, title: Hello, text: Welcome., expect: [A seat, Tea]}",
        "standards:\n  - {id: S1, title: Helo, text: Croeso., expect: [Sedd, Te]}",
    )
    assert {text.path: dict(text.texts) for text in pair.texts} == {
        ("title",): {"cy": "Safonau", "en": "Standards"},
        ("summary",): {"cy": "Ein rhai ni.", "en": "Ours."},
        ("standards", "S1", "title"): {"cy": "Helo", "en": "Hello"},
        ("standards", "S1", "text"): {"cy": "Croeso.", "en": "Welcome."},
        ("standards", "S1", "expect", "1"): {"cy": "Sedd", "en": "A seat"},
        ("standards", "S1", "expect", "2"): {"cy": "Te", "en": "Tea"},
    }


def test_the_languages_own_is_not_compared() -> None:
    pair = standards("slug: standards\nproofreading: done", "slug: safonau")
    assert pair.gaps == pair.facts == []
    assert "proofreading" not in pair.sides["cy"]
    assert (pair.sides["cy"]["slug"], pair.sides["en"]["slug"]) == ("safonau", "standards")


def test_facts_that_disagree_are_one_pair_with_both_places() -> None:
    pair = standards("period: 2026-04 to 2029-03", "period: 2026-04 to 2029-04")
    assert pair.facts == [
        FactPair(
            ("period",),
            {"cy": "2026-04 to 2029-04", "en": "2026-04 to 2029-03"},
            {"cy": Place("cy.yml", 3, 9), "en": Place("en.yml", 3, 9)},
        )
    ]


@pytest.mark.parametrize(
    ("en", "cy", "values"),
    [
        ("links: [S2, S3]", "links: [S2]", {"cy": "S2", "en": "S2, S3"}),
        ("links: [S2, S3]", "links: [S3, S2]", {"cy": "S3, S2", "en": "S2, S3"}),
        ("links: [S2, S3]", "links:\n      - S2\n      - S3", None),
    ],
)
def test_lists_of_facts_are_compared_whole(en: str, cy: str, values: dict[str, str] | None) -> None:
    item = "standards:\n  - id: S1\n    title: {0}\n    text: {0}\n    {1}"
    pair = standards(item.format("Hello", en), item.format("Helo", cy))
    assert [dict(fact.values) for fact in unequal(pair)] == ([values] if values else [])


def test_items_in_another_order_disagree() -> None:
    pair = standards(
        "notes: [{id: N1, text: One}, {id: N2, text: Two}]", "notes: [{id: N2, text: Dau}, {id: N1, text: Un}]"
    )
    (fact,) = unequal(pair)
    assert (fact.path, dict(fact.values)) == (("notes",), {"cy": "N2, N1", "en": "N1, N2"})
    assert (fact.places["cy"].line, fact.places["en"].line) == (3, 3)
    texts = {text.path: dict(text.texts) for text in pair.texts}
    assert texts["notes", "N1", "text"] == {"cy": "Un", "en": "One"}


@pytest.mark.parametrize(
    ("en", "cy", "gap"),
    [
        pytest.param(
            "audience: Everyone",
            "",
            Gap(("audience",), {"en": Place("en.yml", 3, 11)}, {"cy": Place("cy.yml", 1, 1)}),
            id="a-text",
        ),
        pytest.param(
            "audience: Everyone",
            "audience:",
            Gap(("audience",), {"en": Place("en.yml", 3, 11)}, {"cy": Place("cy.yml", 1, 1)}),
            id="a-text-left-empty",
        ),
        pytest.param(
            "notes:\n  - {id: N1, text: One}",
            "",
            Gap(("notes",), {"en": Place("en.yml", 4, 3)}, {"cy": Place("cy.yml", 1, 1)}),
            id="a-list-of-items",
        ),
        pytest.param(
            "notes:\n  - {id: N1, text: One}",
            "notes:\n  - {id: N1, text: Un}\n  - {id: N2, text: Dau}",
            Gap(("notes", "N2"), {"cy": Place("cy.yml", 5, 5)}, {"en": Place("en.yml", 4, 3)}),
            id="an-item",
        ),
        pytest.param(
            "notes:\n  - {id: N1, text: One}",
            "notes:\n  - {id: N1}",
            Gap(("notes", "N1", "text"), {"en": Place("en.yml", 4, 20)}, {"cy": Place("cy.yml", 4, 5)}),
            id="a-text-of-an-item",
        ),
        pytest.param(
            "standards:\n  - {id: S1, title: Hello, text: Welcome., expect: [A seat]}",
            "standards:\n  - {id: S1, title: Helo, text: Croeso., expect: [Sedd, Te]}",
            Gap(("standards", "S1", "expect", "2"), {"cy": Place("cy.yml", 4, 57)}, {"en": Place("en.yml", 4, 52)}),
            id="an-element-of-a-list-of-texts",
        ),
    ],
)
def test_what_one_language_lacks_is_a_gap_with_places_in_both(en: str, cy: str, gap: Gap) -> None:
    assert standards(en, cy).gaps == [gap]


def test_a_gap_is_filled_so_that_the_rest_can_be_bound() -> None:
    pair = standards(
        "standards: [{id: S1, title: Hello, text: Welcome.}]", "kind: standards\nstandards: [{id: S1, title: Helo}]"
    )
    bound, findings = bind(Standards, pair.sides, files=2)
    assert findings == []
    assert [bound["cy"].standards[0].title, bound["cy"].standards[0].text] == ["Helo", "[Welcome.]{en}"]


def test_names_that_do_not_belong_are_told_and_read_as_what_was_meant() -> None:
    pair = standards(
        "notse:\n  - {id: N1, txt: One, colour: red}\ntitel: Again\nwhat:", "notes:\n  - {id: N1, text: Un}"
    )
    assert [(finding.place.line, finding.message("en")) for finding in pair.findings] == [
        (3, '"notse" is not a name that belongs here. Did you mean "notes"?'),
        (4, '"txt" is not a name that belongs here. Did you mean "text"?'),
        (4, '"colour" is not a name that belongs here.'),
        (5, '"titel" is not a name that belongs here. Did you mean "title"?'),
        (6, '"what" is not a name that belongs here.'),
    ]
    assert pair.gaps == []
    assert pair.sides["en"] == {
        "title": "Standards",
        "summary": "Ours.",
        "notes": [{"id": "N1", "text": "One"}],
    }


@pytest.mark.parametrize(
    ("en", "cy"),
    [
        pytest.param("notes: none", "notes: [{id: N1, text: Un}]", id="a-text-for-a-list"),
        pytest.param("notes: {id: N1, text: One}", "notes: [{id: N1, text: Un}]", id="a-group-for-a-list"),
        pytest.param("notes: [One]", "notes: [{id: N1, text: Un}]", id="a-text-for-an-item"),
        pytest.param("notes: [{text: One}]", "notes: [{id: N1, text: Un}]", id="an-item-without-an-id"),
        pytest.param("audience: [You, They]", "audience: Chi", id="a-list-for-a-text"),
        pytest.param(
            "notes: [{id: N1, text: One}, {id: N1, text: Two}]",
            "notes: [{id: N1, text: Un}, {id: N2, text: Dau}]",
            id="an-id-used-twice",
        ),
    ],
)
def test_what_does_not_fit_its_place_is_neither_a_gap_nor_a_disagreement(en: str, cy: str) -> None:
    """It is told in its own right, by the binder or as a repeated reference."""
    pair = standards(en, cy)
    assert (pair.gaps, unequal(pair)) == ([], [])


def test_facts_are_shared_at_every_depth() -> None:
    facts = "{id: M1, due: ongoing, responsible: [clerk], progress: [{id: P1, on: 2026-06-30}]}"
    words = "{id: M1, text: Mesur, progress: [{id: P1, text: Cynnydd}]}"
    plan = "kind: action-plan\ntitle: {0}\nsummary: {0}\nobjectives:\n  - id: O1\n    text: {0}\n"
    plan += "    actions: [{{id: A1, text: {0}, measures: [{1}]}}]\n"
    pair = joined(ActionPlan, plan.format("Words", facts), plan.format("Geiriau", words))
    bound, findings = bind(ActionPlan, pair.sides, files=2)
    assert findings == []
    measure = bound["cy"].objectives[0].actions[0].measures[0]
    assert (str(measure.due), measure.responsible, str(measure.progress[0].on)) == ("ongoing", ("clerk",), "2026-06-30")
    assert [gap.path[-3:] for gap in pair.gaps] == [("measures", "M1", "text"), ("progress", "P1", "text")]
