"""What people read at a terminal, letter by letter."""

from __future__ import annotations

from pawb.checks import Report
from pawb.checks.page import ambiguous_link_text, duplicate_id, missing_title
from pawb.checks.pdf import small_print
from pawb.content.faults.writing import DUPLICATE_KEY
from pawb.findings import Finding, Place
from pawb.report.terminal import report

INSPECTED = {"page": {"duplicate-id": 24, "missing-title": 24}, "pdf": {"small-print": 8}}

YAML = Place("content/cy/action-plan.yml", 41, 13)
KEY = DUPLICATE_KEY.at(YAML, also=[Place(YAML.file, 4, 1)], name="lead", line=4)


def on_pages(*pages: str) -> list[Finding]:
    return [duplicate_id.RULE.at(Place(f"site/{page}", selector="#top"), id="top") for page in pages]


SMALL = small_print.RULE.at(
    Place("site/en/plan.pdf", page=2),
    also=[Place("site/en/plan.pdf", page=page) for page in (3, 4, 5, 6)],
    sample="Page 2",
    size="12",
    promised="18",
)


def test_english() -> None:
    found = Report((*on_pages("en/b.html", "en/a.html", "en/c.html", "en/d.html", "en/e.html"), SMALL), INSPECTED)
    assert report(found, "en") == (
        "site/en/a.html  error  The id “top” is on this page more than once.\n"
        "    Give each part an id of its own.  [duplicate-id]\n"
        "    In the page: #top\n"
        "    WCAG 2.2: 1.3.1, 4.1.2; EN 301 549: 9.1.3.1, 9.4.1.2\n"
        "    The same in other files (4): site/en/b.html, site/en/c.html, site/en/d.html …\n"
        "\n"
        "site/en/plan.pdf:p2  error  “Page 2” is set in 12 point. Nothing here may be smaller than 18 point.\n"
        "    In the style sheet for print, give this text at least the size of the body text.  [small-print]\n"
        "    See also: site/en/plan.pdf:p3, site/en/plan.pdf:p4, site/en/plan.pdf:p5 …\n"
        "\n"
        "Problems by kind:\n"
        "     5  duplicate-id\n"
        "     1  small-print\n"
        "\n"
        "Errors: 6\n"
        "Looked at: web pages 24 (checks: 2), PDFs 8 (checks: 1).\n"
    )


def test_welsh() -> None:
    look = ambiguous_link_text.RULE.at(Place("site/cy/a.html"), text="Print bras", first="a.pdf", second="b.pdf")
    assert report(Report((look,), {"page": {"ambiguous-link-text": 1}}), "cy") == (
        "site/cy/a.html  edrychwch  Mae dwy ddolen o'r enw “Print bras” yn arwain i leoedd gwahanol: a.pdf, b.pdf\n"
        "    Gofynnwch a all rhywun sy'n clywed y dolenni yn unig ddweud y gwahaniaeth. Os na, newidiwch y geiriau."
        "  [ambiguous-link-text]\n"
        "\n"
        "Problemau yn ôl math:\n"
        "     1  ambiguous-link-text\n"
        "\n"
        "I berson edrych arnynt: 1\n"
        "Edrychwyd ar: tudalennau gwe 1 (gwiriadau: 1).\n"
    )


def test_nothing_found_still_says_what_was_looked_at() -> None:
    assert report(Report((), INSPECTED), "en") == (
        "No problems found.\nLooked at: web pages 24 (checks: 2), PDFs 8 (checks: 1).\n"
    )
    assert report(Report((), INSPECTED), "cy").startswith(
        "Ni chafwyd unrhyw broblemau.\nEdrychwyd ar: tudalennau gwe 24"
    )


def test_faults_of_a_source_file_are_never_taken_for_one() -> None:
    other = DUPLICATE_KEY.at(Place(YAML.file, 60, 1), name="lead", line=4)
    told = report(Report((KEY, other)), "en")
    assert "content/cy/action-plan.yml:41:13  error" in told
    assert "content/cy/action-plan.yml:60:1  error" in told
    assert "See also: content/cy/action-plan.yml:4:1" in told


def test_two_faults_at_one_place_are_both_told() -> None:
    title = missing_title.RULE.at(Place("site/en/a.html"))
    identity = duplicate_id.RULE.at(Place("site/en/a.html"), id="x")
    told = report(Report((title, identity)), "en")
    assert "This page has no title." in told
    assert "“x”" in told


def test_colour_only_when_asked_for() -> None:
    found = Report(tuple(on_pages("en/a.html")))
    assert "\x1b[31;1merror\x1b[0m" in report(found, "en", colour=True)
    assert "\x1b" not in report(found, "en")


def test_text_from_a_file_cannot_steer_the_terminal() -> None:
    unseen = "\x1b\x07\u202e\u200b\xad\udcff"
    told = report(Report((duplicate_id.RULE.at(Place("site/a\x1b[2J.html"), id=f"{unseen}]0;x\n"),)), "en")
    assert "site/a\ufffd[2J.html" in told
    assert "\ufffd" * len(unseen) + "]0;x\ufffd" in told
    assert not set(unseen) & set(told)
