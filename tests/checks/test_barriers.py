"""Pages of others with one barrier each: it is found, and nothing is found on pages that have none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from pawb.commands.pages import Opened, judge

PAGES = yaml.safe_load(Path(__file__).with_name("barriers.yml").read_text(encoding="utf-8"))
SOUND = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Opening times of the park</title>{head}</head>'
    '<body><header><a href="#main">Skip to the content</a></header><main id="main"><h1>Visit the park</h1>{body}</main>'
    "</body></html>"
)


def told(pages: Mapping[str, Mapping[str, str]], folder: Path, opened: Opened | None) -> Mapping[str, set[str]]:
    """What is found on each page, by its name: the id of a rule, and that with its level before it."""
    for name, page in pages.items():
        html = page.get("page") or SOUND.replace("{head}", page.get("head", "")).replace("{body}", page.get("body", ""))
        (folder / f"{name}.html").write_text(html, encoding="utf-8")
    found: dict[str, set[str]] = defaultdict(set)
    for finding in judge(folder, opened).findings:
        found[Path(finding.place.file).stem] |= {finding.rule.id, f"{finding.rule.level} {finding.rule.id}"}
    return found


def test_barriers_in_the_page_itself_are_found_without_a_browser(tmp_path: Path) -> None:
    found = told(PAGES["read"], tmp_path, None)
    assert len(PAGES["read"]) >= 60
    assert {name: page["expects"] for name, page in PAGES["read"].items() if page["expects"] not in found[name]} == {}


def test_nothing_is_found_in_sound_pages_without_a_browser(tmp_path: Path) -> None:
    assert told(PAGES["clean"], tmp_path, None) == {}


@pytest.mark.slow
def test_barriers_that_show_only_in_use_are_found_in_a_browser(tmp_path: Path) -> None:
    found = told(PAGES["opened"], tmp_path, Opened("en"))
    assert len(PAGES["opened"]) >= 30
    assert {name: page["expects"] for name, page in PAGES["opened"].items() if page["expects"] not in found[name]} == {}


@pytest.mark.slow
def test_nothing_is_found_on_sound_pages_in_a_browser(tmp_path: Path) -> None:
    assert told(PAGES["clean"], tmp_path, Opened("en")) == {}
