"""The checker of HTML: what it says comes to its place, and where it is missing the report says so."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from pawb.checks import nu, run
from pawb.checks.html import invalid_html
from pawb.checks.kept import Kept
from pawb.checks.nu import Fault, Markup, gather
from pawb.findings import Finding


def lacking(folder: Path) -> Finding:
    """The one finding of a run without a checker."""
    (found,) = gather(folder, "site")
    assert isinstance(found, Finding)
    assert (found.rule, found.rule.level, str(found.place)) == (nu.NO_HTML_CHECKER, "warning", "site")
    return found


def test_without_java_the_report_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nu.shutil, "which", lambda name: None)
    assert "Java cannot be started" in lacking(tmp_path).message("en")


def test_without_its_part_the_report_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(nu.shutil, "which", lambda name: None if name == "vnu" else name)
    monkeypatch.setattr(nu, "distribution", missing)
    assert "nid yw ei ran HTML wedi'i gosod" in lacking(tmp_path).message("cy")


def test_a_checker_of_the_machine_s_own_is_asked_and_what_html_has_been_given_since_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    for name in ("a/ŵyl y ddôl.html", "b.html"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text("<p>", encoding="utf-8")
    url = (site / "a" / "ŵyl y ddôl.html").as_uri()
    said = [
        {
            "type": "error",
            "url": url,
            "lastLine": 3,
            "firstColumn": 7,
            "lastColumn": 9,
            "message": "Stray end tag “p”.",
        },
        {
            "type": "error",
            "url": url,
            "firstLine": 2,
            "lastLine": 4,
            "lastColumn": 9,
            "message": "Unclosed element “p”.",
        },
        {
            "type": "error",
            "url": url,
            "lastLine": 1,
            "message": "Attribute “popover” not allowed on element “ul” here.",
        },
        {"type": "info", "url": url, "lastLine": 1, "message": "Section lacks heading."},
    ]
    own = tmp_path / "vnu"
    own.write_text(f"#!/bin/sh\ncat <<'END'\n{json.dumps({'messages': said})}\nEND\n", encoding="utf-8")
    own.chmod(0o755)
    monkeypatch.setattr(nu.shutil, "which", lambda name: str(own) if name == "vnu" else None)
    faulty, sound = gather(site, "site")
    assert isinstance(faulty, Markup)
    assert faulty.faults == (Fault(2, 9, "Unclosed element “p”."), Fault(3, 7, "Stray end tag “p”."))
    assert sound == Markup("site/b.html", ())
    places = [str(found.place) for found in invalid_html.check(faulty)]
    assert places == ["site/a/ŵyl y ddôl.html:2:9", "site/a/ŵyl y ddôl.html:3:7"]


@pytest.mark.parametrize(
    ("after", "again"),
    [
        ("<title>Ask them all</title><p>Come on 4 May, or call.</p><time>2026-05-04</time>", False),
        ("<title>Ask us</title><p> </p><time>2026-05-04</time>", True),
        ("<title></title><p>Come today.</p><time>2026-05-04</time>", True),
        ("<title>Ask us</title><p>Come &amp today.</p><time>2026-05-04</time>", True),
        ("<title>Ask us</title><p>Come <b>today</b>.</p><time>2026-05-04</time>", True),
        ("<title>Ask us</title><p>Come today.</p><time>4 May</time>", True),
        ("<title>Ask us</title><style>p > b { colour: red }</style><p>Come today.</p><time>2026-05-04</time>", True),
    ],
    ids=["words", "no words", "no title", "an entity", "an element", "a time", "a style"],
)
def test_a_page_in_which_only_words_have_changed_is_not_judged_again(
    after: str, again: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nu, "_command", lambda: (("vnu",), {}))
    monkeypatch.setattr(nu, "_said", lambda command, where: [])
    page = tmp_path / "site" / "ask.html"
    page.parent.mkdir()

    def judged(html: str) -> bool:
        page.write_text(html, encoding="utf-8")
        known = Kept(tmp_path / "html.json")
        subjects = list(gather(page.parent, "site", known))
        known.keep(run("html", subjects))
        return isinstance(subjects[0], Markup)

    assert judged("<title>Ask us</title><p>Come today.</p><time>2026-05-04</time>")
    assert judged(after) is again
    assert not judged(after)
