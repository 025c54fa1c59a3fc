"""What `pawb check` says of pages that it opens, and of those that it cannot open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from pawb.checks import browsers
from pawb.commands import pages
from pawb.commands.check import command
from projects import Project


def test_what_is_not_here_to_judge_with_is_told_all_of_it_and_nothing_counts_as_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "index.html").write_text("<!DOCTYPE html><title>Ask us</title>", encoding="utf-8")
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setattr(browsers, "files", lacking)
    done = CliRunner().invoke(command("cy"), ["pages", str(tmp_path), "--json"])
    told = json.loads(done.stdout)
    by_id = {finding["id"]: finding for finding in told["findings"]}
    assert {"no-browser", "no-html-checker"} <= set(by_id)
    assert "pawb[browser]" in by_id["no-browser"]["mend"]["cy"]
    assert "pawb[html]" in by_id["no-html-checker"]["mend"]["cy"]
    assert {count for family in ("browser", "html") for count in told["inspected"][family].values()} == {0}
    assert told["failed"]
    alone = CliRunner().invoke(command("cy"), ["pages", str(tmp_path), "--json", "--static"])
    assert not {"no-browser", "no-html-checker"} & {found["id"] for found in json.loads(alone.stdout)["findings"]}


def lacking(package: str) -> None:
    raise ImportError(package)


@pytest.mark.slow
def test_a_rule_of_the_engine_can_be_run_alone(tmp_path: Path) -> None:
    html = '<!DOCTYPE html><html lang="en"><title>Ask us</title><main><h1>Ask us</h1><input><p style="color: #ccc">Now'
    (tmp_path / "index.html").write_text(html, encoding="utf-8")
    done = CliRunner().invoke(command("en"), ["pages", str(tmp_path), "--only", "axe-color-contrast"])
    assert "[axe-color-contrast]\n" in done.stdout
    assert "WCAG 2.2: 1.4.3; EN 301 549: 9.1.4.3" in done.stdout
    assert "Looked at: pages in a browser 1 (checks: 1)" in done.stdout
    assert "axe-label" not in done.stdout
    assert "Opened in a browser: 1, of which 1 with keys. As they were when last opened: 0." in done.stderr


@pytest.mark.slow
def test_of_anybody_s_folder_too_only_what_changed_is_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    site = tmp_path / "site"
    site.mkdir()
    for name in ("ask", "plan"):
        html = f'<!DOCTYPE html><html lang="en"><title>Our {name}</title><h1>Our {name}</h1><p>Now<img src="a.svg">'
        (site / f"{name}.html").write_text(html, encoding="utf-8")

    (site / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")

    def check() -> tuple[str, str]:
        done = CliRunner().invoke(command("en"), ["pages", str(site)])
        assert done.stdout.count("2  missing-image-alt\n") == 1, done.stdout
        return done.stderr.splitlines()[-1], done.stdout

    assert check()[0] == "Opened in a browser: 2, of which 2 with keys. As they were when last opened: 0."
    (site / "ask.html").write_text((site / "ask.html").read_text().replace("Now", "Soon"), encoding="utf-8")
    assert check()[0] == "Opened in a browser: 1, of which 0 with keys. As they were when last opened: 1."
    (tmp_path / "caches" / "pawb" / "folders").chmod(0o500)
    last, told = check()
    assert last == "Opened in a browser: 0, of which 0 with keys. As they were when last opened: 2."
    assert told == check()[1]
    assert sorted(path.name for path in site.iterdir()) == ["a.svg", "ask.html", "plan.html"], (
        "nobody's folder is written to"
    )


def test_what_was_seen_of_many_folders_is_not_kept_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    monkeypatch.setattr(pages, "FOLDERS", 2)
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "ask.html").write_text("<!DOCTYPE html><title>Ask us</title>", encoding="utf-8")
        pages.judge(tmp_path / name, None)
    assert len(list((tmp_path / "caches" / "pawb" / "folders").iterdir())) == 2
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/nowhere")
    assert pages.judge(tmp_path / "a", None).findings


def test_after_an_edit_pages_are_checked_without_making_pdfs(village: Project) -> None:
    prints = sorted((village.root / ".pawb" / "cache").iterdir())
    village.change("content/en/strategy.yml", "The village has", "This village of ours has")
    done = village.run("check", "pages", "--static", "--json", LANG="en_GB.UTF-8")
    assert not json.loads(done.stdout)["failed"], done.stdout
    assert sorted((village.root / ".pawb" / "cache").iterdir()) == prints
    checked = village.root / ".pawb" / "check"
    assert sum("This village of ours" in page.read_text(encoding="utf-8") for page in checked.rglob("*.html"))
    assert {path.name for path in checked.rglob("*.pdf")} == {path.name for path in village.site.rglob("*.pdf")}
    assert json.loads(village.run("check", "pdf", "--static", "--json").stdout)["inspected"]["pdf"]
    assert len(list((village.root / ".pawb" / "cache").iterdir())) > len(prints)
