"""What became of each item between two versions of the village, and the notes that are drafted of it."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from pathlib import Path

import pytest

from pawb.content.comparison import Comparison, Revision, compare
from pawb.content.edit import replace
from pawb.content.load import load
from pawb.content.noting import Noted, note
from pawb.document.revised import draft, label, said
from projects import EXAMPLE, Project, lay_out

PLAN, CYNLLUN = "content/en/action-plan.yml", "content/cy/action-plan.yml"
STANDARDS, SAFONAU = "content/en/standards.yml", "content/cy/standards.yml"


@pytest.fixture
def village(tmp_path: Path) -> Project:
    return lay_out(EXAMPLE, tmp_path)


def changed(project: Project) -> Comparison:
    return compare(load(EXAMPLE), load(project.root))


def only(comparison: Comparison) -> Revision:
    (revision,) = comparison.revisions
    return revision


def drafts(comparison: Comparison, code: str) -> list[str]:
    by_item = groupby(comparison.unnoted(), lambda revision: (revision.publication, revision.item))
    return [draft(found, comparison.before, comparison.after, code) for _, found in by_item]


def test_nothing_is_different_in_what_only_stands_otherwise(village: Project) -> None:
    village.change(
        STANDARDS, "text: You are welcome at every meeting.", "text: >\n      You are welcome at\n      every meeting."
    )
    village.change(PLAN, "kind: action-plan", "# A remark\nkind: action-plan")
    assert changed(village).revisions == ()


def test_a_date_that_moved_is_told_in_each_language_with_its_reason(village: Project) -> None:
    village.change(
        PLAN, "due: 2026-10\n            originally_due: 2026-06", "due: 2027-01\n            originally_due: 2026-10"
    )
    village.change(PLAN, "The electrician fell ill.", "The wire was stolen.")
    village.change(CYNLLUN, "Aeth y trydanwr yn sâl.", "Cafodd y wifren ei dwyn.")
    comparison = changed(village)
    assert [(r.item, r.field, r.place.line) for r in comparison.revisions] == [
        ("M1.2.1", "due", 45),
        ("M1.2.1", "originally_due", 46),
        ("M1.2.1", "moved_because", 31),
    ]
    assert drafts(comparison, "en") == ["M1.2.1: due October 2026, now January 2027. The wire was stolen."]
    assert drafts(comparison, "cy") == ["M1.2.1, erbyn: Hydref 2026, bellach Ionawr 2027. Cafodd y wifren ei dwyn."]


@pytest.mark.parametrize(
    ("file", "old", "new", "english", "welsh"),
    [
        (PLAN, "status: on-track", "status: late", "status on track, now late", "ar y trywydd iawn, bellach yn hwyr"),
        (PLAN, "[council]", "[clerk]", "Full council, now Clerk", "cyfrifol: Y cyngor llawn, bellach Clerc"),
        (
            PLAN,
            "12 papers",
            "10 papers",
            "target 12 papers a year, now 10 papers a year",
            "geiriau M1.1.1 wedi newid yn Saesneg",
        ),
        (SAFONAU, "text: Mae croeso", "text: Nid oes croeso", "S1 have changed in Welsh", "S1 bellach: Nid oes croeso"),
        (PLAN, "2026-04 to 2029-03", "from 2026-04", "now April 2026 onwards", "bellach o Ebrill 2026 ymlaen"),
    ],
)
def test_what_people_rely_on_asks_for_a_note(
    file: str, old: str, new: str, english: str, welsh: str, village: Project
) -> None:
    village.change(file, old, new)
    comparison = changed(village)
    (in_english,), (in_welsh,) = drafts(comparison, "en"), drafts(comparison, "cy")
    assert english in in_english
    assert welsh in in_welsh


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (PLAN, "The loop is in its box", "The loop is in a box"),
        (PLAN, "links: [S1, R3]", "links: [S1]"),
        (STANDARDS, "People chose these standards at", "People picked these standards at"),
        ("content/cy/easy-read/strategy.yml", "text: ", "text: Nid "),
        ("content/site.yml", "value: clerk@", "value: office@"),
    ],
)
def test_what_nobody_relies_on_asks_for_none(file: str, old: str, new: str, village: Project) -> None:
    village.change(file, old, new)
    comparison = changed(village)
    assert only(comparison)
    assert list(comparison.unnoted()) == []


def test_words_that_bind_ask_for_a_note_wherever_they_stand(village: Project) -> None:
    village.change(STANDARDS, "What you can expect of", "What you must not expect of")
    assert only(changed(village)).of_substance
    village.change(STANDARDS, "What you must not expect of", "What to expect by 2027 of")
    assert only(changed(village)).of_substance


def test_items_that_come_and_go_are_told_once_with_all_that_is_in_them(village: Project) -> None:
    for file in (PLAN, CYNLLUN):
        text = (village.root / file).read_text(encoding="utf-8")
        start, end = text.index("      - id: A1.2"), text.index("  - id: O2")
        (village.root / file).write_text(text[:start] + text[end:], encoding="utf-8")
    gone = only(changed(village))
    assert (gone.within, gone.field, gone.after) == (("O1", "A1.2"), "", {})
    assert drafts(changed(village), "en") == ["A1.2 was withdrawn: Make the hall easy to use."]
    assert drafts(changed(village), "cy") == ["A1.2, tynnwyd yn ôl: Gwneud y neuadd yn hawdd ei defnyddio."]
    back = compare(load(village.root), load(EXAMPLE))
    assert drafts(back, "en") == ["A1.2 is new: Make the hall easy to use."]


def test_publications_come_go_and_may_be_unreadable(village: Project) -> None:
    for code in ("cy", "en"):
        (village.root / f"content/{code}/risks.yml").unlink()
        (village.root / f"content/{code}/easy-read/strategy.yml").unlink()
        village.write(f"content/{code}/news.yml", (EXAMPLE / f"content/{code}/risks.yml").read_text(encoding="utf-8"))
        village.write(f"content/{code}/standards.yml", 'kind: standards\ntitle: "x\n')
    comparison = changed(village)
    assert (comparison.came, comparison.went) == (("news",), ("easy-read/strategy", "risks"))
    assert comparison.unread == ("standards",)


def test_a_note_about_an_item_or_what_it_stands_in_is_enough(village: Project) -> None:
    village.change(PLAN, "status: on-track", "status: late")
    comparison = changed(village)
    for what, left in (("M1.1.1", 0), ("A1.1", 0), ("", 0), ("M1.1.2", 1)):
        project = village.copy(village.root.parent / f"noted-{what}")
        publication = next(p for p in comparison.after.publications if p.id == "action-plan")
        told = Noted(what, {"en": "It is late.", "cy": "Mae'n hwyr."})
        replace(note(project.root, publication, [told], date(2026, 11, 22), "cy"))
        assert len(list(changed(project).unnoted())) == left, what


def test_a_note_is_written_into_both_files_and_nothing_else_is_touched(village: Project) -> None:
    library = load(village.root)
    before = {file: (village.root / file).read_text(encoding="utf-8") for file in (STANDARDS, SAFONAU, PLAN, CYNLLUN)}
    told = [Noted("S1", {"en": 'It is so: "now".', "cy": "Mae # hi."}), Noted("", {"en": "Two", "cy": "Dau"})]
    for id_ in ("standards", "action-plan"):
        publication = next(p for p in library.publications if p.id == id_)
        replace(note(village.root, publication, told if id_ == "standards" else told[1:], date(2026, 11, 22), "cy"))
    for file, text in before.items():
        assert (village.root / file).read_text(encoding="utf-8").startswith(text.rstrip("\n")), file
    after = load(village.root)
    assert [f for f in after.findings if f.rule.level == "error"] == []
    for code in ("cy", "en"):
        said_ = {p.id: p.in_language(code).changes for p in after.publications}
        assert [(c.id, c.what, c.text) for c in said_["standards"]] == [
            ("C1", "S1", told[0].texts[code]),
            ("C2", None, told[1].texts[code]),
        ]
        assert [c.id for c in said_["action-plan"]] == ["C1", "C2", "C3"]
    # Facts go where those of earlier notes are, or else where the writer writes.
    dated = [file for file in before if "2026-11-22" in (village.root / file).read_text(encoding="utf-8")]
    assert dated == [SAFONAU, PLAN]


def test_values_are_told_in_words(village: Project) -> None:
    village.change(PLAN, "            status: on-track\n", "")
    village.change(PLAN, "period: 2026-04 to 2029-03\n", "")
    comparison = changed(village)
    told = {
        r.field: [said(r, r.after[code], comparison.after, code) for code in ("cy", "en")] for r in comparison.revisions
    }
    assert told == {"period": ["ni nodwyd", "not stated"], "status": ["dim adroddiad", "not reported"]}
    assert label(comparison.revisions[0].part, "period", "cy") == "Cyfnod"
