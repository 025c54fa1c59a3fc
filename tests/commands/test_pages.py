"""What `pawb check` says of pages that it opens, and of those that it cannot open."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from pawb.commands import pages
from pawb.commands.check import command


@pytest.mark.parametrize(("code", "said"), [("en", "not opened in a browser here"), ("cy", "agor mewn porwr yma")])
def test_without_the_browsers_part_it_says_what_is_not_done(
    code: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(pages, "can_open", lambda: False)
    for what in ("all", "accessibility"):
        assert said in CliRunner().invoke(command(code), [what]).stderr
    assert said not in CliRunner().invoke(command(code), ["all", "--static"]).stderr
    assert said not in CliRunner().invoke(command(code), ["translations"]).stderr


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
