"""The accessibility statement: its status follows from what was run and found, and it answers what the law asks."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from pawb.checks import checks
from pawb.checks.law import CRITERIA, criteria
from pawb.content.criteria import Criterion
from pawb.content.load import load
from pawb.content.model.accessibility import asked
from pawb.findings import Finding, Place
from pawb.languages import codes
from pawb.site.by_hand import CHECKS
from pawb.site.compliance import Status, status, touched
from pawb.site.edition import Edition, prepare, read
from pawb.site.make import JUDGED_BY, make
from pawb.site.sample import sample
from pawb.site.statement import script, statement
from pawb.site.theme import FRAME
from projects import Project, lay_out_equal

STATEMENT = {"en": "en/accessibility-statement/", "cy": "cy/datganiad-hygyrchedd/"}
SCRIPT = {"en": "en/accessibility-statement/test-script/", "cy": "cy/datganiad-hygyrchedd/sgript-brofi/"}
SAID = "content/accessibility.yml"
STATUSES: dict[Status, dict[str, str]] = {
    "full": {"en": "This website is fully compliant", "cy": "Mae'r wefan hon yn cydymffurfio'n llawn"},
    "partial": {"en": "This website is partially compliant", "cy": "Mae'r wefan hon yn cydymffurfio'n rhannol"},
    "not": {"en": "This website is not compliant", "cy": "Nid yw'r wefan hon yn cydymffurfio"},
}
FAR_FROM = CRITERIA[: len(CRITERIA) // 2 + 1]
"""More than half of the criteria."""

PROBLEM = """problems:
  - id: P1
    criterion: 1.4.10
    what: {en: The table of dates is cut off., cy: Mae'r tabl dyddiadau wedi'i dorri.}
    since: 2026-10-01
    until: 2027-01-31
"""


@pytest.fixture
def village(tmp_path: Path) -> Project:
    """The village with a header of its own, where nothing is known to fail and nobody has tested anything."""
    project = lay_out_equal(tmp_path)
    project.write("overrides/partials/header.html", "<header>")
    say(project, "")
    return project


def say(project: Project, more: str) -> None:
    """What people say, besides when the statement was prepared."""
    project.write(SAID, f"prepared: 2026-11-22\n{more}")


def edition(project: Project) -> Edition:
    """The project as a build judges it, without its PDFs."""
    library = load(project.root)
    assert not [finding for finding in library.findings if finding.rule.level == "error"]
    made = prepare(library, project.root / "docs", None)
    made.sample = sample(made, [project.root / "overrides", FRAME])
    made.judged_by = JUDGED_BY
    return made


def people_found(project: Project, **others: str) -> str:
    """Every test on every page as it is now: it passed but for `others`, by check."""
    lines = ["tests:"]
    for kind, page in edition(project).sample.items():
        for name in asked(kind):
            which = others.get(name.replace("-", "_"), "pass")
            lines.append(f"  - {{id: {kind}.{name}, page: {kind}, mark: '{page.mark}', checks: [{name}], ")
            lines[-1] += f"result: {which}, when: 2026-11-20, by: clerk}}"
    return "\n".join(lines) + "\n"


def words(of: Edition, code: str = "en") -> str:
    return " ".join(LexborHTMLParser(statement(of, code)).text(separator=" ").split())


def status_of(made: Edition) -> Status:
    """The status that the statement gives, the same in every language."""
    (found,) = {is_ for is_, said in STATUSES.items() for code in codes() if said[code] in words(made, code)}
    for code in codes():
        assert words(made, code).count(STATUSES[found][code]) == 1
    return found


@pytest.mark.parametrize(
    ("run", "failing", "exempted", "untested", "expected"),
    [
        (True, (), False, False, "full"),
        (True, (), False, True, "partial"),
        (True, (), True, False, "partial"),
        (True, ("1.4.10",), False, False, "partial"),
        (True, FAR_FROM[1:], False, True, "partial"),
        (True, (*FAR_FROM[1:], FAR_FROM[1]), False, True, "partial"),
        (True, FAR_FROM, False, False, "not"),
        (False, (), False, False, "not"),
    ],
)
def test_each_status(
    run: bool, failing: tuple[Criterion, ...], exempted: bool, untested: bool, expected: Status
) -> None:
    assert status(run=run, failing=failing, exempted=exempted, untested=untested) == expected


def test_what_nobody_has_tested_is_not_said_to_comply(village: Project) -> None:
    made = edition(village)
    assert status_of(made) == "partial"
    assert "due to the parts that nobody has tested yet listed below" in words(made)
    assert "No person has tested this website with a screen reader yet." in words(made)
    assert "Nid oes neb wedi profi'r wefan hon gyda darllenydd sgrin eto." in words(made, "cy")


def test_a_site_that_people_tested_through_and_through_complies(village: Project) -> None:
    say(village, people_found(village))
    made = edition(village)
    assert status_of(made) == "full"
    assert "We know of no content on this website that is non-accessible." in words(made)
    assert "No person has tested" not in words(made)


def test_a_page_that_has_nothing_of_the_kind_passes(village: Project) -> None:
    say(village, people_found(village, captions="none"))
    assert status_of(edition(village)) == "full"


def test_a_test_that_failed_is_told_with_its_criterion(village: Project) -> None:
    say(village, people_found(village, reflow="fail"))
    told = words(edition(village))
    assert status_of(edition(village)) == "partial"
    assert "400% and a phone (Risks) failed when a person tested it." in told
    assert "WCAG 2.2 success criterion 1.3.4, 1.4.10" in told
    assert "No date has been set yet" in told


def test_a_newer_test_of_the_same_page_counts(village: Project) -> None:
    contact = edition(village).sample["contact"].mark
    newer = f"  - {{id: N1, page: contact, mark: '{contact}', checks: [reflow], result: %s, when: %s, by: clerk}}\n"
    say(village, people_found(village) + newer % ("fail", "2026-11-19"))
    assert status_of(edition(village)) == "full"
    say(village, people_found(village) + newer % ("fail", "2026-11-21"))
    assert status_of(edition(village)) == "partial"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("content/en/risks.yml", "title: ", "title: All the "),
        ("content/cy/risks.yml", "title: ", "title: Yr holl "),
        ("overrides/partials/header.html", "<header", "<header data-new"),
    ],
)
def test_tests_go_stale_with_their_page_and_its_surroundings(file: str, old: str, new: str, village: Project) -> None:
    say(village, people_found(village))
    village.change(file, old, new)
    made = edition(village)
    assert status_of(made) == "partial"
    assert "No person has tested" not in words(made)
    stale = [row for row in rows(made, "_non-accessible")[1:] if row[3] != "0"]
    assert len(stale) == len(asked("home"))


def test_a_failed_test_of_a_page_that_changed_since_is_told_no_more(village: Project) -> None:
    say(village, people_found(village, reflow="fail"))
    village.write("overrides/assets/pawb.css", "h1 { margin: 0 }")
    assert "failed when a person tested it" not in words(edition(village))


def test_a_known_problem_is_told_with_its_criterion_and_date(village: Project) -> None:
    say(village, people_found(village) + PROBLEM)
    told = words(edition(village))
    assert status_of(edition(village)) == "partial"
    assert "due to the non-compliances listed below" in told
    assert "The table of dates is cut off. WCAG 2.2 success criterion 1.4.10 Known since 1 October 2026" in told
    assert "To be put right by 31 January 2027" in told
    assert "I'w gywiro erbyn 31 Ionawr 2027" in words(edition(village), "cy")


def test_most_criteria_failing_is_not_compliant(village: Project) -> None:
    problem = PROBLEM.partition("\n")[2]
    listed = [problem.replace("P1", f"P{n}").replace("1.4.10", of) for n, of in enumerate(FAR_FROM)]
    say(village, "problems:\n" + "".join(listed[1:]))
    assert status_of(edition(village)) == "partial"
    say(village, "problems:\n" + "".join(listed))
    assert status_of(edition(village)) == "not"


def test_burdens_and_what_is_out_of_scope_are_exemptions(village: Project) -> None:
    outside = "outside:\n  - {id: X1, what: {en: Old maps., cy: Hen fapiau.}}\n"
    say(village, people_found(village) + outside)
    assert "due to the exemptions listed below" in words(edition(village))
    assert "Disproportionate burden" not in words(edition(village))
    say(
        village,
        people_found(village)
        + "burdens:\n  - id: B1\n    criterion: 1.2.5\n    what: {en: Films., cy: Ffilmiau.}\n    since: 2026-10-01\n"
        "    assessment: {en: It costs too much., cy: Mae'n costio gormod.}\n",
    )
    told = words(edition(village))
    assert "due to the exemptions listed below" in told
    assert "Disproportionate burden What does not work Films. WCAG 2.2 success criterion 1.2.5" in told
    assert "What the assessment found It costs too much." in told
    assert status_of(edition(village)) == "partial"


def test_what_checks_found_that_stops_nothing_is_told(village: Project) -> None:
    say(village, people_found(village))
    made = edition(village)
    (location,) = [check.rule for check in checks("page") if check.rule.id == "location-words"]
    (capitals,) = [check.rule for check in checks("page") if check.rule.id == "all-capitals"]
    place = Place("en/risks/index.html")
    made.found = (Finding(location, place), Finding(location, place), Finding(capitals, place))
    assert status_of(made) == "partial"
    assert "(places where this was found: 2) WCAG 2.2 success criterion 1.3.3" in words(made)
    assert next(row for row in rows(made, "_preparation") if row[0] == "Web pages")[2] == "3"
    made.found = (Finding(capitals, place),)  # of level AAA: no failure of AA
    assert status_of(made) == "full"


def test_a_preview_claims_nothing(village: Project) -> None:
    say(village, people_found(village))
    made = edition(village)
    made.judged_by = ()
    assert status_of(made) == "not"
    assert "No check has run on this website." in words(made)
    assert "Every page and every PDF was checked" not in words(made)


def test_only_what_ran_is_counted(village: Project) -> None:
    made = edition(village)
    counted = [row[1] for row in rows(made, "_preparation")[1:]]
    assert counted == [str(len(checks(family))) for family in JUDGED_BY]
    asked_about = len(touched(JUDGED_BY))
    assert 0 < asked_about < len(CRITERIA) == 55
    assert f"touch {asked_about} of the 55 success criteria" in words(made)
    assert f"Checks that were not run: pages in a browser ({len(checks('browser'))}), HTML of pages (1)." in words(made)
    assert "Gwiriadau nas rhedwyd: tudalennau mewn porwr" in words(made, "cy")
    made.judged_by = (*JUDGED_BY, "browser", "html")
    assert "not run" not in words(made)


def test_the_families_that_are_counted_are_those_that_a_build_runs(village: Project, tmp_path: Path) -> None:
    site = make(village.root, tmp_path / "built")
    assert not site.report.failed
    assert set(JUDGED_BY) <= site.report.inspected.keys()
    assert "browser" not in site.report.inspected


def test_what_a_build_finds_stands_in_its_statement(village: Project, tmp_path: Path) -> None:
    village.change("content/en/risks.yml", "summary: ", "summary: Press the button on the right. ")
    village.change("content/cy/risks.yml", "summary: ", "summary: Pwyswch y botwm ar y dde. ")
    site = make(village.root, tmp_path / "built")
    found = [finding for finding in site.report.findings if finding.rule.id == "location-words"]
    assert found
    page = LexborHTMLParser((tmp_path / "built" / STATEMENT["en"] / "index.html").read_bytes())
    assert f"(places where this was found: {len(found)})" in page.text()


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        ("WCAG 2.2: 1.3.1 Info and Relationships (A), failure F2; EN 301 549: 9.1.3.1", {"1.3.1"}),
        ("WCAG 2.2: 2.4.4 Link Purpose (A) and 4.1.2 Name, Role, Value (A)", {"2.4.4", "4.1.2"}),
        ("WCAG 2.2: 1.4.6 Contrast, Enhanced (AAA); 1.4.11 Non-text Contrast (AA)", {"1.4.11"}),
        ("HTML Living Standard, 8.1.4.6", set()),
        ("PDF/UA-1 (ISO 14289-1): 7.1 to 7.6", set()),
    ],
)
def test_criteria_of_a_basis(basis: str, expected: set[str]) -> None:
    assert criteria(basis) == expected


def test_without_the_file_it_says_that_nobody_has_reviewed_it(village: Project) -> None:
    (village.root / SAID).unlink()
    assert "Nobody has prepared or reviewed this statement yet." in words(edition(village))
    assert "Nid oes neb wedi paratoi nac adolygu'r datganiad hwn eto." in words(edition(village), "cy")
    assert faults(village, None) == {"missing-accessibility-review": "warning"}


def test_a_review_a_year_old_and_a_passed_date_stop_publishing(village: Project) -> None:
    say(village, PROBLEM)
    assert faults(village, "2027-01-31") == {}
    assert faults(village, "2027-02-01") == {"passed-mending-date": "error"}
    say(village, "")
    assert faults(village, "2027-11-21") == {}
    assert faults(village, "2027-11-22") == {"old-accessibility-review": "error"}
    say(village, "reviews:\n  - {id: V1, when: 2027-06-01, by: clerk}\n")
    assert faults(village, "2027-11-22") == {}
    assert "It was last reviewed on 1 June 2027 by this role: Clerk." in words(edition(village))


def faults(project: Project, as_at: str | None) -> dict[str, str]:
    """What the checks of the content say about accessibility, as at a day."""
    _, report = read(project.root, date.fromisoformat(as_at) if as_at else None)
    found = {finding.rule.id: finding.rule.level for finding in report.findings}
    return {id_: level for id_, level in found.items() if re.search("accessibility|mending", id_)}


@pytest.mark.parametrize(
    ("file", "where"),
    [
        ("prepared: yesterday\n", "1:11"),
        ("prepared: 2026-11-22\nreviews:\n  - {id: V1, when: 2026-11-22, by: nobody}\n", "3:36"),
        (f"prepared: 2026-11-22\n{PROBLEM.replace('1.4.10', '1.4.6')}", "4:16"),
        (f"prepared: 2026-11-22\n{PROBLEM}{PROBLEM.partition(chr(10))[2]}", "8:9"),
        ("prepared: 2026-11-22\nstatus: full\n", "2:1"),
    ],
)
def test_what_does_not_fit_is_told_at_its_place(file: str, where: str, village: Project) -> None:
    village.write(SAID, file)
    (finding,) = [finding for finding in load(village.root).findings if finding.place.file == SAID]
    assert (finding.rule.level, str(finding.place)) == ("error", f"{SAID}:{where}")


def rows(made: Edition, section: str) -> list[list[str]]:
    """The rows of the first table in a section, its heads first."""
    table = LexborHTMLParser(statement(made, "en")).css_first(f"[aria-labelledby={section}] table")
    return [[" ".join(cell.text().split()) for cell in row.css("th, td")] for row in table.css("tr")]


def test_the_script_has_each_kind_of_page_and_each_check_in_both_languages(village: Project) -> None:
    made = edition(village)
    for code in codes():
        tree = LexborHTMLParser(script(made, code))
        for kind, page in made.sample.items():
            (row,) = [
                row for row in tree.css("[aria-labelledby=_pages] tbody tr") if row.css_first("code").text() == kind
            ]
            assert page.mark in row.text()
        told = tree.text()
        for name in asked("home"):
            assert CHECKS[name].do[code] in told
    assert len(asked("home")) == 16
    assert len(asked("pdf")) == 6
    assert CHECKS.keys() == {*asked("home"), *asked("pdf")}


@pytest.mark.parametrize("code", codes())
def test_the_script_of_a_built_site_asks_for_its_pdfs_too(code: str, built_village: Project) -> None:
    page = built_village.pages[SCRIPT[code]]
    links = {row.css_first("code").text(): row.css_first("a") for row in page.css("[aria-labelledby=_pages] tbody tr")}
    for kind, link in links.items():
        target = built_village.follow(SCRIPT[code], link.attributes["href"] or "")
        assert (built_village.site / target).exists()
        assert (kind == "pdf") == target.endswith(".pdf")
    assert "pdf" in links
    assert len(page.css("[aria-labelledby=_pdf-checks] tbody tr")) == len(asked("pdf"))


@pytest.mark.parametrize("as_at", [None, "2026-11-23"])
def test_what_was_done_on_a_day_to_come_stops_publishing(as_at: str | None, village: Project) -> None:
    say(village, "reviews:\n  - {id: V1, when: 2999-01-01, by: clerk}\n")
    assert told(village, as_at) == {"content/accessibility.yml:3:20": "future-day"}
    say(village, "reviews:\n  - {id: V1, when: 2026-11-22, by: clerk}\n")
    assert told(village, as_at) == {}


def test_a_past_day_to_tell_from_makes_no_review_a_future_one(village: Project) -> None:
    say(village, "reviews:\n  - {id: V1, when: 2026-11-22, by: clerk}\n")
    assert told(village, "2010-03-31") == {}


def test_a_test_that_cannot_be_counted_is_told(village: Project) -> None:
    test = "  - {{id: {}, page: {}, mark: '12345678', checks: [{}], result: pass, when: 2026-11-20, by: clerk}}\n"
    say(village, "tests:\n" + test.format("T1", "home", "reflow") + test.format("T2", "pdf", "pdf-tables, reflow"))
    assert told(village, None) == {"content/accessibility.yml:4:64": "astray-test"}


def told(project: Project, as_at: str | None) -> dict[str, str]:
    """The errors in what people say for the statement, by place, as at a day."""
    _, report = read(project.root, date.fromisoformat(as_at) if as_at else None)
    errors = (finding for finding in report.findings if finding.rule.level == "error")
    return {str(finding.place): finding.rule.id for finding in errors if finding.place.file == SAID}
