"""How the site looks in a real browser: narrow, spaced out, with longer words, in the dark, on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Literal, get_args

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from pawb.content.model.action_plan import Status
from pawb.content.model.risks import Score
from projects import Project

pytestmark = pytest.mark.slow

WELSH = [
    "cy/",
    "cy/strategaeth/",
    "cy/strategaeth/datblygu-cyfranogiad/",
    "cy/safonau/",
    "cy/safonau/crynodeb/",
    "cy/safonau/hawdd-ei-ddeall/",
    "cy/cynllun-gweithredu/",
    "cy/risgiau/",
    "cy/canlyniadau/adborth/",
    "cy/canlyniadau/arolygiadau/",
    "cy/geirfa/",
    "cy/cysylltu/",
    "cy/map-or-safle/",
    "cy/am-y-wefan-hon/",
    "cy/datganiad-hygyrchedd/",
    "cy/datganiad-hygyrchedd/sgript-brofi/",
]
ENGLISH = [
    "en/",
    "en/strategy/",
    "en/strategy/developing-participation/",
    "en/standards/",
    "en/standards/summary/",
    "en/standards/easy-read/",
    "en/action-plan/",
    "en/risks/",
    "en/outcomes/feedback/",
    "en/outcomes/inspections/",
    "en/glossary/",
    "en/contact/",
    "en/site-map/",
    "en/about/",
    "en/accessibility-statement/",
    "en/accessibility-statement/test-script/",
]
SHARED = ["index.html", "404.html"]
EVERY = [*WELSH, *ENGLISH, *SHARED]
"""One page of each kind, in each language."""

WIDE = ViewportSize(width=1280, height=900)
NARROW = ViewportSize(width=320, height=640)
ZOOMED = ViewportSize(width=320, height=256)
"""A window of 1280 × 1024 at 400%."""
COLOURS: tuple[Literal["light", "dark"], ...] = ("light", "dark")
FORCED = ["active", "none"]

SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }"""
FOCUS = ["rgb(255, 201, 60)", "solid", "3px"]
"""The ground of what has the focus, and the line round it."""
PLAIN = ":focus-visible { outline: none !important; box-shadow: none !important; background: none !important }"

WIDTHS = """() => Object.fromEntries([...document.querySelectorAll("main :is(p, li, td, th, h1, h2, b, small, code)")]
  .filter((around) => around.checkVisibility()).map((around) => [around.tagName, [..."0123456789"].map((figure) => {
    const held = around.appendChild(document.createElement("span"));
    held.style.whiteSpace = "nowrap";
    held.textContent = figure.repeat(20);
    const { width } = held.getBoundingClientRect();
    held.remove();
    return Math.round(10 * width);
  })]))"""
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def page(chromium: Browser, address: str) -> Iterator[Page]:
    # Styles that a reader may set are put into the page, which its own policy would refuse.
    with chromium.new_context(base_url=address, bypass_csp=True) as context:
        context.add_init_script(path=Path(__file__).with_name("probes.js"))
        yield context.new_page()


@pytest.fixture(autouse=True)
def _as_anyone_sees_it(page: Page) -> None:
    page.set_viewport_size(WIDE)
    page.emulate_media(media="null", color_scheme="light", forced_colors="none")


@pytest.mark.parametrize("place", EVERY)
def test_nothing_runs_out_of_its_box_at_320_px_and_400_percent(place: str, page: Page) -> None:
    """WCAG 2.2, 1.4.10 Reflow."""
    page.goto(place)
    for window in (NARROW, ZOOMED, WIDE):
        page.set_viewport_size(window)
        assert page.evaluate("look.runsOut()") == []


@pytest.mark.parametrize("place", EVERY)
def test_words_spaced_out_stay_whole(place: str, page: Page) -> None:
    """WCAG 2.2, 1.4.12 Text Spacing."""
    page.goto(place)
    page.add_style_tag(content=SPACED)
    for window in (NARROW, WIDE):
        page.set_viewport_size(window)
        assert page.evaluate("look.runsOut()") == []


@pytest.mark.parametrize("place", [*WELSH, *ENGLISH])
def test_figures_are_all_as_wide(place: str, page: Page) -> None:
    """So those of a table stand one below another, and one for another moves nothing: see `checks/skeleton.py`."""
    page.goto(place)
    widths = page.evaluate(WIDTHS)
    assert len(widths) > 1
    assert [kind for kind, found in widths.items() if len(set(found)) > 1] == []


@pytest.mark.parametrize("place", EVERY)
def test_labels_60_percent_longer_break_nothing(place: str, page: Page) -> None:
    page.goto(place)
    assert page.evaluate("look.lengthen()") or place in SHARED
    for window in (NARROW, WIDE):
        page.set_viewport_size(window)
        assert page.evaluate("look.runsOut()") == []
        assert page.evaluate("look.overlaps()") == []


@pytest.mark.parametrize("place", EVERY)
def test_every_target_is_large_enough(place: str, page: Page) -> None:
    """WCAG 2.2, 2.5.8 Target Size; and 2.5.5 (44 px) wherever a link or button leads round the site."""
    page.goto(place)
    for window in (NARROW, WIDE):
        page.set_viewport_size(window)
        assert page.evaluate("look.smallTargets()") == []


@pytest.mark.parametrize("place", [*WELSH, *ENGLISH])
@pytest.mark.parametrize("window", [NARROW, ZOOMED])
def test_the_head_is_low_and_the_title_in_view(place: str, window: ViewportSize, page: Page) -> None:
    page.goto(place)
    page.set_viewport_size(window)
    title = page.locator("h1").bounding_box()
    assert title
    assert title["y"] <= 200
    switch, name = page.locator(".switch").bounding_box(), page.locator(".name").bounding_box()
    assert switch
    assert name
    assert switch["y"] < name["y"] + name["height"]
    assert window["width"] - switch["x"] - switch["width"] < 30


@pytest.mark.parametrize("place", ["cy/safonau/", "en/standards/"])
@pytest.mark.parametrize("scripts", [True, False])
def test_a_narrow_window_keeps_the_menu_behind_its_word(
    place: str, scripts: bool, chromium: Browser, address: str
) -> None:
    with chromium.new_context(base_url=address, java_script_enabled=scripts, viewport=NARROW) as context:
        page = context.new_page()
        page.goto(place)
        word, menu = page.locator(".menu"), page.locator("#_menu")
        expect(menu).to_be_hidden()
        word.focus()
        page.keyboard.press("Enter")
        expect(menu.get_by_role("link")).to_have_count(8)
        page.keyboard.press("Tab")
        expect(menu.get_by_role("link").first).to_be_focused()
        for link in menu.get_by_role("link").all():
            box = link.bounding_box()
            assert box
            assert box["height"] >= 44
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= NARROW["width"]
        page.keyboard.press("Escape")
        expect(menu).to_be_hidden()
        expect(word).to_be_focused()
        page.set_viewport_size(WIDE)
        expect(menu).to_be_visible()
        expect(word).to_be_hidden()


@pytest.mark.parametrize("place", ["cy/safonau/", "en/standards/"])
def test_the_open_menu_stays_whole(place: str, page: Page) -> None:
    page.goto(place)
    page.add_style_tag(content=SPACED)
    page.evaluate("look.lengthen()")
    for window in (NARROW, ZOOMED):
        page.set_viewport_size(window)
        page.locator(".menu").click()
        assert page.evaluate("look.runsOut()") == []
        assert page.locator("#_menu a").last.evaluate(
            "e => { e.scrollIntoView(); const { x, y } = e.getBoundingClientRect();"
            " return e.contains(document.elementFromPoint(x + 5, y + 20)) }"
        )
        page.keyboard.press("Escape")


CHARTED = ["cy/risgiau/", "cy/canlyniadau/arolygiadau/", "en/risks/", "en/outcomes/inspections/"]


@pytest.mark.parametrize("place", CHARTED)
@pytest.mark.parametrize("window", [NARROW, WIDE])
def test_the_words_of_a_chart_fit_and_are_as_large_as_others(place: str, window: ViewportSize, page: Page) -> None:
    page.goto(place)
    page.set_viewport_size(window)
    for spaced in ("* {}", SPACED):
        page.add_style_tag(content=spaced)
        chart = page.locator(".chart").bounding_box()
        assert chart
        words = page.locator(".chart text")
        assert words.count() > 5
        for text in words.all():
            box = text.bounding_box()
            assert box
            assert box["x"] + box["width"] <= chart["x"] + chart["width"]
            assert box["y"] + box["height"] <= chart["y"] + chart["height"]
            assert text.evaluate("e => getComputedStyle(e).fontSize") == page.locator("body").evaluate(
                "e => getComputedStyle(e).fontSize"
            )


@pytest.mark.parametrize("place", CHARTED)
def test_a_chart_has_the_colours_that_a_reader_forces(place: str, page: Page) -> None:
    page.emulate_media(forced_colors="active", color_scheme="dark")
    page.goto(place)
    ink = page.locator("body").evaluate("e => getComputedStyle(e).color")
    drawn = page.locator(".chart :is(rect, path, text)").evaluate_all(
        "all => all.map((e) => getComputedStyle(e).color)"
    )
    assert set(drawn) == {ink}


@pytest.mark.parametrize("place", EVERY)
def test_every_word_stands_out_7_to_1_by_day_and_by_night(place: str, page: Page) -> None:
    """WCAG 2.2, 1.4.6 Contrast (Enhanced)."""
    page.goto(place)
    for colours in COLOURS:
        page.emulate_media(color_scheme=colours)
        seen, pale = page.evaluate("look.pale()")
        assert seen >= 4
        assert pale == []


@pytest.mark.parametrize("place", [*WELSH, *SHARED])
def test_focus_goes_everywhere_and_is_plain_to_see(place: str, page: Page) -> None:
    """WCAG 2.2, 2.1.2 No Keyboard Trap, 2.4.7 Focus Visible, 2.4.11 Focus Not Obscured: by night."""
    page.emulate_media(color_scheme="dark")
    page.goto(place)
    stops = page.locator(
        "a[href]:visible, button:not([tabindex]):visible, summary:visible, input:checked:visible, "
        "input[type=search]:visible"
    ).count()
    kinds: set[str] = set()
    first = None
    for stop in range(stops):
        page.keyboard.press("Tab")
        at = page.evaluate("look.focused()")
        assert at, f"the focus left the page after {stop} of {stops} stops"
        first = first or at
        assert at["clear"], at["html"]
        assert at["marked"] == FOCUS, at["html"]
        assert at["contrast"] >= 7, at["html"]
        if at["kind"] not in kinds:
            kinds.add(at["kind"])
            with_focus = page.screenshot()
            page.add_style_tag(content=PLAIN)
            assert page.screenshot() != with_focus, at["html"]
            page.evaluate("document.querySelector('style:last-of-type').remove()")
    page.keyboard.press("Tab")
    assert page.evaluate("look.focused()") in (None, first), "the focus is trapped, or a stop was not counted"


@pytest.mark.parametrize("place", ["cy/safonau/", "en/standards/"])
@pytest.mark.parametrize("scripts", [True, False])
def test_a_hard_word_tells_its_meaning_by_keyboard(place: str, scripts: bool, chromium: Browser, address: str) -> None:
    """WCAG 2.2, 1.4.13 Content on Hover or Focus."""
    with chromium.new_context(base_url=address, java_script_enabled=scripts, viewport=NARROW) as context:
        page = context.new_page()
        page.goto(place)
        word = page.locator(".word:not([tabindex])").nth(1)
        meaning = page.locator(f"[id='{word.get_attribute('popovertarget')}']")
        expect(meaning).to_be_hidden()
        word.focus()
        page.keyboard.press("Enter")
        expect(meaning).to_be_visible()
        box, own = meaning.bounding_box(), word.bounding_box()
        assert box
        assert own
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= NARROW["width"]
        assert box["y"] >= own["y"] + own["height"] or own["y"] >= box["y"] + box["height"]
        page.keyboard.press("Escape")
        expect(meaning).to_be_hidden()
        expect(word).to_be_focused()


@pytest.mark.parametrize("place", ["cy/strategaeth/datblygu-cyfranogiad/", "en/strategy/developing-participation/"])
@pytest.mark.parametrize("window", [NARROW, WIDE])
def test_hard_words_wrap_as_words_do(place: str, window: ViewportSize, page: Page) -> None:
    page.goto(place)
    page.set_viewport_size(window)
    lines = page.locator(".whole").evaluate_all("all => all.map((e) => e.getClientRects().length)")
    assert len(lines) > 10
    assert set(lines) == {1}
    tall = page.locator(".word").evaluate_all("all => all.map((e) => e.offsetHeight)")
    assert max(tall) < 2 * min(tall)


@pytest.mark.parametrize("forced", FORCED)
@pytest.mark.parametrize(("family", "names"), [("status", get_args(Status)), ("score", get_args(Score))])
def test_each_mark_has_a_shape_of_its_own(
    forced: Literal["active", "none"], family: str, names: tuple[str, ...], page: Page
) -> None:
    """WCAG 2.2, 1.4.1 Use of Colour: with neither word nor colour to tell them apart."""
    page.emulate_media(forced_colors=forced)
    page.goto("en/risks/")
    shapes = set()
    for kind in ["", *(f"mark {family}-{name}" for name in names)]:
        page.locator("main").evaluate(
            "(e, kind) => { e.innerHTML = `<p><span class='${kind}' style='color: inherit'>&nbsp;</span></p>`; }", kind
        )
        shapes.add(page.locator("main p").screenshot())
    assert len(shapes) == 1 + len(names)


@pytest.mark.parametrize("place", EVERY)
def test_links_are_told_from_words_without_colour(place: str, page: Page) -> None:
    """WCAG 2.2, 1.4.1 Use of Colour."""
    page.emulate_media(forced_colors="active")
    page.goto(place)
    lines = page.locator("main a:visible").evaluate_all("all => all.map((e) => getComputedStyle(e).textDecorationLine)")
    assert place == "cy/am-y-wefan-hon/" or place == "en/about/" or lines
    assert set(lines) <= {"underline"}


def printed(page: Page) -> list[str]:
    """The text of each printed sheet."""
    sheets = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    return [sheet.get_textpage().get_text_range() for sheet in sheets]


@pytest.mark.parametrize("place", ["cy/safonau/crynodeb/", "en/standards/summary/"])
def test_the_ten_standards_print_on_two_sides(place: str, page: Page) -> None:
    page.goto(place)
    sheets = printed(page)
    assert len(sheets) == 2
    assert all(f"S{n + 1}" in "".join(sheets) for n in range(10))


@pytest.mark.parametrize("place", [*WELSH, *ENGLISH])
def test_paper_has_references_and_addresses_and_nothing_to_press(place: str, page: Page) -> None:
    page.goto(place)
    page.locator("main h1").evaluate("e => { e.innerHTML += ' <a href=https://elsewhere.test/>x</a>' }")
    page.emulate_media(media="print")
    assert page.locator(":is(nav:not(.chapters), form, fieldset, input, .switch, .skip):visible").count() == 0
    told = "".join(printed(page))
    assert "(https://elsewhere.test/)" in told
    for tag in set(page.locator("main h1 .tag, main h2 .tag").all_inner_texts()):
        assert tag.strip() in told


@pytest.mark.parametrize("place", EVERY)
def test_axe_finds_nothing(place: str, page: Page) -> None:
    page.goto(place)
    assert wrong(page, RULES) == []


@pytest.mark.parametrize("place", [*WELSH, *SHARED])
def test_axe_finds_nothing_in_the_dark(place: str, page: Page) -> None:
    """Night changes colours and nothing else, and the same in both languages."""
    page.emulate_media(color_scheme="dark")
    page.goto(place)
    assert wrong(page, {"type": "rule", "values": ["color-contrast"]}) == []


def wrong(page: Page, rules: object) -> list[object]:
    """What axe-core finds against these rules; it has to have looked at something."""
    page.evaluate(AXE)
    found = page.evaluate("(rules) => axe.run(rules)", {"runOnly": rules, "resultTypes": ["violations"]})
    assert found["passes"]
    return [(one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]]


def test_nothing_moves(real: Project) -> None:
    """WCAG 2.2, 2.3.3 Animation from Interactions."""
    sheets = {name: text.decode() for name, text in real.files().items() if name.endswith((".css", ".svg"))}
    assert sheets
    for name, text in sheets.items():
        assert not re.search(r"transition|animat|@keyframes|smooth", text), name
