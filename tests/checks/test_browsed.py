"""Pages are walked once, served on this computer alone, and walked again only when they change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from pawb.checks import browsed, walk
from pawb.checks.browsed import Browsed, gather
from pawb.checks.browsers import Browsers
from pawb.checks.skeleton import shape
from pawb.findings import Finding

PAGE = '<!DOCTYPE html><html lang="en"><title>Ask</title><link rel="stylesheet" href="a.css"><h1>Ask us</h1>'


def walked(folder: Path, kept: Path, deep: frozenset[str] | None = None) -> list[str]:
    """The pages that were really walked."""
    pages = [page for page in gather(folder, "site", kept, deep=deep) if isinstance(page, Browsed)]
    assert len(pages) == 2
    return [page.file.rpartition("/")[2] for page in pages if not page.kept]


def write(folder: Path, pages: Mapping[str, str]) -> None:
    """Each page under its name."""
    for name, html in pages.items():
        (folder / f"{name}.html").write_text(html, encoding="utf-8")


def edited(html: str, changes: Mapping[str, tuple[str, str, bool]]) -> dict[str, str]:
    """The page under the name of each change, with that change made."""
    return {name: html.replace(old, new) for name, (old, new, _) in changes.items()}


@pytest.mark.slow
def test_a_page_is_walked_again_only_when_it_or_what_it_asks_for_changes(tmp_path: Path) -> None:
    site, kept = tmp_path / "site", tmp_path / "kept"
    site.mkdir()
    (site / "a.html").write_text(PAGE, encoding="utf-8")
    (site / "b.html").write_text(PAGE.replace("a.css", "b.css"), encoding="utf-8")
    (site / "a.css").write_text("p { color: black }", encoding="utf-8")
    assert walked(site, kept, frozenset(["a.html"])) == ["a.html", "b.html"]
    assert walked(site, kept, frozenset(["a.html"])) == []
    assert walked(site, kept) == ["b.html"], "its walk was not deep"
    (site / "b.html").write_text(f"{PAGE}<p>Now</p>", encoding="utf-8")
    assert walked(site, kept) == ["b.html"]
    (site / "a.css").write_text("p { color: red }", encoding="utf-8")
    assert walked(site, kept, frozenset()) == ["a.html", "b.html"]
    assert len(list(kept.iterdir())) == 2
    next(kept.iterdir()).write_text("damaged", encoding="utf-8")
    assert len(walked(site, kept, frozenset())) == 1


CONTROLS = '<a href="#ask">Ask</a><style>.faint { color: #aaa }</style><table><tr><th>Day<td>1</table><p id=ask>'
CHANGES = {
    "words": ("Ask us", "Ask them", False),
    "row": ("<td>1", "<td>1<tr><th>Day<td>2", False),
    "colour": ("<td>1", "<td>1 <b class=faint>faint</b>", False),
    "control": ("<td>1", "<td>1 <a href='#ask'>Ask</a>", True),
    "style": ("#aaa", "#bbb", True),
}


@pytest.mark.slow
def test_keys_are_pressed_again_only_where_controls_change(tmp_path: Path) -> None:
    site, kept = tmp_path / "site", tmp_path / "kept"
    site.mkdir()

    def walk() -> dict[str, Browsed]:
        pages = gather(site, "site", kept, is_sound=lambda page: "unsound" not in page.file)
        return {Path(page.file).stem: page for page in pages if isinstance(page, Browsed)}

    write(site, dict.fromkeys((*CHANGES, "unsound"), PAGE + CONTROLS))
    first = walk()
    write(site, edited(PAGE + CONTROLS, {**CHANGES, "unsound": CHANGES["words"]}))
    again = walk()
    assert not any(page.kept for page in again.values())
    assert {name: page.deep for name, page in again.items()} == {
        **{name: pressed for name, (_, _, pressed) in CHANGES.items()}, "unsound": True,
    }  # fmt: skip
    assert again["words"].seen["stops"] == first["words"].seen["stops"]
    assert len(again["control"].seen["stops"]) == 2
    faint = {name for name, page in again.items() if "color-contrast" in {at["rule"] for at in page.seen["engine"]}}
    assert faint == {"colour"}
    assert not any(page.deep and not page.kept for page in walk().values())


FIGURES = """<p>18 people, 1 room
<div role="region" aria-label="Days" tabindex="0"><table><tr><td id="a1">Day 8</table></div>
<button>Page 3</button><i tabindex="0" role="button">Year 5</i><style>p { top: 0 }</style>"""
OTHERS = {
    "figures": ("18 people", "19 people", True),
    "cell": ("Day 8", "Day 7", True),
    "more": ("1 room", "10 rooms", False),
    "control": ("Page 3", "Page 4", False),
    "role": ("Year 5", "Year 6", False),
    "attribute": ("a1", "a2", False),
    "style": ("top: 0", "top: 9", False),
    "unsound": ("18 people", "19 people", False),
}


@pytest.mark.slow
@pytest.mark.parametrize("even", [True, False])
def test_where_all_figures_are_as_wide_one_for_another_changes_nothing_that_is_seen(even: bool, tmp_path: Path) -> None:
    site, kept = tmp_path / "site", tmp_path / "kept"
    site.mkdir()

    def walk() -> dict[str, bool]:
        sound = {"is_sound": lambda page: "unsound" not in page.file, "even_figures": even}
        pages = gather(site, "site", kept, deep=frozenset(), **sound)
        return {Path(page.file).stem: page.kept for page in pages if isinstance(page, Browsed)}

    write(site, dict.fromkeys(OTHERS, PAGE + FIGURES))
    assert not any(walk().values())
    write(site, edited(PAGE + FIGURES, OTHERS))
    assert walk() == {name: even and same for name, (_, _, same) in OTHERS.items()}


SEARCH = """<button onclick="fetch('found.json')">Find</button><script>fetch('shown.json')</script>"""


@pytest.mark.slow
def test_data_that_keys_ask_for_may_hold_other_words_and_data_that_are_shown_may_not(tmp_path: Path) -> None:
    site, kept = tmp_path / "site", tmp_path / "kept"
    site.mkdir()
    for name in ("a.html", "b.html"):
        (site / name).write_text(PAGE + SEARCH, encoding="utf-8")
    for name in ("found.json", "shown.json"):
        (site / name).write_text('{"words": {"ask": [1, 2]}, "most": 5}', encoding="utf-8")
    assert walked(site, kept) == ["a.html", "b.html"]
    (site / "found.json").write_text('{"words": {"ask": [1, 2, 3, 4]}, "most": 8}', encoding="utf-8")
    assert walked(site, kept) == []
    (site / "found.json").write_text('{"words": {"ask": [1, 2, "3"]}, "most": 8}', encoding="utf-8")
    assert walked(site, kept) == ["a.html", "b.html"], "its kind is another"
    (site / "shown.json").write_text('{"words": {"ask": [1, 2, 3, 4]}, "most": 8}', encoding="utf-8")
    assert walked(site, kept) == ["a.html", "b.html"], "it may be on the page"


def test_an_index_of_words_has_one_shape_whatever_the_words(tmp_path: Path) -> None:
    data = tmp_path / "index.json"

    def of(value: object) -> str:
        data.write_text(json.dumps(value), encoding="utf-8")
        return shape(data)

    words = {f"word{number}": [number] for number in range(30)}
    assert of({"words": words}) == of({"words": {f"other{word}": [9, 8] for word in words}})
    assert of({"words": words}) != of({"words": dict.fromkeys(words, "1")})
    assert of({"a": 1}) != of({"b": 1})
    data.write_text("[" * 100_000, encoding="utf-8")
    assert shape(data) == ""


@pytest.mark.slow
def test_only_a_deep_walk_presses_keys(tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text(f'{PAGE}<a href="#x">Ask</a>', encoding="utf-8")
    deep, quick = gather(tmp_path, "site", deep=frozenset(["a.html"]))
    assert isinstance(deep, Browsed)
    assert isinstance(quick, Browsed)
    assert [stop["at"] for stop in deep.seen["stops"]] == ["a"]
    assert "stops" not in quick.seen
    assert deep.seen.keys() - quick.seen.keys() == {*deep.seen["pressed"], "pressed"}
    assert quick.seen["engine"]


@pytest.mark.slow
def test_nothing_of_one_page_is_left_on_the_next(tmp_path: Path) -> None:
    leaves = "<script>localStorage.setItem('x', '1'); onbeforeunload = (e) => e.preventDefault(); window.open('a.css')"
    (tmp_path / "a.html").write_text(f"{PAGE}{leaves}</script>", encoding="utf-8")
    finds = "<script>if (localStorage.getItem('x')) console.error('left')</script>"
    for name in ("b.html", "c.html"):
        (tmp_path / name).write_text(PAGE + finds, encoding="utf-8")
    pages = [page for page in gather(tmp_path, "site") if isinstance(page, Browsed)]
    assert [page.seen["complaints"] for page in pages] == [[], [], []]


@pytest.mark.slow
def test_a_browser_that_was_tried_before_sees_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f'{PAGE}<p style="color: #bbb">Faint</p><a href="#x">Ask</a>', encoding="utf-8")
    seen = []

    def look(tabs: walk.Walk) -> None:
        seen.append(tabs.see("a.html"))
        tabs.warm()
        seen.append(tabs.see("a.html"))

    with Browsers(tmp_path) as browsers:
        browsers.open()
        browsers.walk(look, 1)
    assert seen[0] == seen[1]
    assert {found["rule"] for found in seen[0]["engine"]} >= {"color-contrast"}
    assert seen[0]["missing"] == ["a.css"]


@pytest.mark.slow
def test_a_sample_is_spread_over_all_pages(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.html").write_text(PAGE, encoding="utf-8")
    pages = [page for page in gather(tmp_path, "site", sample=3) if isinstance(page, Browsed)]
    assert [page.file for page in pages] == ["site/0.html", "site/3.html", "site/6.html"]


@pytest.mark.slow
def test_a_page_that_does_not_end_is_told_and_ends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "PATIENCE", 2000)
    (tmp_path / "a.html").write_text(f"{PAGE}<script>for (;;);</script>", encoding="utf-8")
    away = "<script>onload = () => { location = 'https://example.org/' }</script>"
    (tmp_path / "b.html").write_text(PAGE + away, encoding="utf-8")
    endless, there = gather(tmp_path, "site", tmp_path / "kept")
    assert isinstance(endless, Finding)
    assert endless.rule is browsed.UNOPENED_PAGE
    assert isinstance(there, Browsed)
    assert there.seen["engine"]
    assert len(list((tmp_path / "kept").iterdir())) == 1


def test_without_chromium_the_report_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr("shutil.which", lambda name: "/nowhere/chromium")
    (found,) = gather(tmp_path, "site")
    assert isinstance(found, Finding)
    assert found.rule is browsed.NO_BROWSER
    assert "nid oes modd cychwyn Chromium" in found.message("cy")
