"""Every page in a real browser: narrow, by keyboard, without scripts, in the dark, and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from pawb.languages import language
from projects import Project

pytestmark = pytest.mark.slow

PATIENCE = 10_000
NARROW = {"width": 320, "height": 800}
PAGES = [
    "cy/",
    "en/",
    "cy/safonau/",
    "en/action-plan/",
    "cy/risgiau/",
    "en/strategy/easy-read/",
    "index.html",
    "404.html",
]
"""One of each look."""
CONTRAST = """() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [ink, page] = [document.body, document.documentElement].map((e) => getComputedStyle(e));
  const [a, b] = [light(ink.color), light(page.backgroundColor)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}"""
"""The contrast of a page's words with the page (WCAG 2.2, 1.4.3)."""


@dataclass
class Walk:
    """What was seen on a walk through the whole site at 320 px."""

    sideways: dict[str, str] = field(default_factory=dict)
    hosts: set[str] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    pages: int = 0


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    with chromium.new_context(viewport={"width": 1280, "height": 900}) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


@pytest.fixture(scope="module")
def walk(chromium: Browser, address: str, real: Project) -> Walk:
    seen = Walk()
    with chromium.new_context(viewport=NARROW) as context:
        page = context.new_page()
        page.on("request", lambda request: seen.hosts.add(urlsplit(request.url).netloc))
        page.on("response", lambda response: seen.failed.extend([response.url] * (response.status >= 400)))
        page.on("console", lambda message: seen.said.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: seen.said.append(f"{page.url}: {error}"))
        for place in [*real.pages, "index.html"]:
            page.goto(address + place)
            width, widest = page.evaluate(
                """() => [document.documentElement.scrollWidth, [...document.querySelectorAll("body *")]
                  .filter((e) => e.getBoundingClientRect().right > innerWidth && !e.closest(".scroller, .skip"))
                  .map((e) => e.outerHTML.slice(0, 80))[0] ?? ""]"""
            )
            if width > NARROW["width"]:
                seen.sideways[place] = widest
            seen.pages += 1
    return seen


def test_no_page_scrolls_sideways_at_320_px(walk: Walk) -> None:
    """WCAG 2.2, 1.4.10 Reflow."""
    assert walk.pages > 75
    assert walk.sideways == {}


def test_nothing_is_asked_of_any_other_host(walk: Walk, address: str) -> None:
    assert walk.hosts == {urlsplit(address).netloc}


def test_the_browser_finds_nothing_to_complain_of(walk: Walk) -> None:
    assert (walk.said, walk.failed) == ([], [])


@pytest.mark.parametrize(
    ("here", "there"), [("cy/safonau/", "en/standards/"), ("en/risks/easy-read/", "cy/risgiau/hawdd-ei-ddeall/")]
)
def test_the_language_link_leads_to_the_twin_and_back(here: str, there: str, page: Page, address: str) -> None:
    page.goto(address + here)
    for place in (there, here):
        with page.expect_navigation():
            page.click("a.switch")
        assert page.url.partition("#")[0].removesuffix("index.html") == address + place
        assert page.get_attribute("html", "lang") == place[:2]


@pytest.mark.parametrize("place", PAGES[:-2])
def test_tab_reaches_the_skip_link_first_and_it_leads_to_the_words(place: str, page: Page, address: str) -> None:
    """WCAG 2.2, 2.4.1 Bypass Blocks."""
    page.goto(address + place)
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == language(place[:2]).say("skip_to_content")
    box = skip.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("place", PAGES)
def test_what_has_the_focus_can_be_seen(place: str, colours: str, page: Page, address: str) -> None:
    """WCAG 2.2, 2.4.7 Focus Visible: pixels change where the focus is."""
    page.emulate_media(color_scheme=colours)  # type: ignore[arg-type]
    page.goto(address + place)
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        box = page.locator(":focus").bounding_box()
        assert box is not None
        clip = {
            "x": max(0, box["x"] - 8),
            "y": max(0, box["y"] - 8),
            "width": box["width"] + 16,
            "height": box["height"] + 16,
        }
        focused = page.screenshot(clip=clip)  # type: ignore[arg-type]
        held = page.evaluate_handle("document.activeElement")
        page.evaluate("document.activeElement.blur()")
        plain = page.screenshot(clip=clip)  # type: ignore[arg-type]
        assert focused != plain, held.evaluate("e => e.outerHTML")
        held.evaluate("e => e.focus({ focusVisible: true })")


def test_it_all_works_without_scripts(chromium: Browser, address: str) -> None:
    with chromium.new_context(java_script_enabled=False) as context:
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(address)
        page.click("a[hreflang=cy]")
        page.click("header nav a[href^='safonau/']")
        assert page.locator("#S10").is_visible()
        page.click("a.switch")
        assert page.url.removesuffix("index.html") == f"{address}en/standards/"
        assert page.locator("#S10").is_visible()
        page.click("header nav li:nth-child(2) a")
        assert page.locator("h1").is_visible()


@pytest.mark.parametrize("place", PAGES)
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_the_words_stand_out_by_day_and_by_night(place: str, colours: str, page: Page, address: str) -> None:
    page.emulate_media(color_scheme=colours)  # type: ignore[arg-type]
    page.goto(address + place)
    assert page.evaluate(CONTRAST) >= 7
    dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/)[0] < 100")
    assert dark == (colours == "dark")


@pytest.mark.parametrize("place", PAGES)
def test_the_reader_s_own_colours_are_taken(place: str, page: Page, address: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(address + place)
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    own = page.evaluate(
        """() => {
          const link = document.body.appendChild(document.createElement("a"));
          link.href = "#"; link.style = "all: revert";
          const colour = getComputedStyle(link).color;
          link.remove();
          return colour;
        }"""
    )
    links = page.locator("main a:visible")
    assert links.count() > 0
    assert {links.nth(n).evaluate("e => getComputedStyle(e).color") for n in range(min(5, links.count()))} == {own}
    page.keyboard.press("Tab")
    assert page.locator(":focus").evaluate("e => getComputedStyle(e).outlineStyle") == "solid"


@pytest.mark.parametrize("place", PAGES[:-2])
def test_on_paper_only_the_words_are_left(place: str, page: Page, address: str) -> None:
    page.goto(address + place)
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    for gone in ("header nav", "a.switch", ".skip", "footer ul"):
        assert not page.locator(gone).first.is_visible(), gone
