"""Finding things in a real browser: from the gateway to a standard, in the other language, and by search."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect
from selectolax.lexbor import LexborHTMLParser

from pawb.languages import codes, language
from pawb.site.search import SHOWN, wordkey
from projects import ROOT, Project

WAIT = 10_000
RESTED = 1_500
FIRST_VIEW = 60 * 1024


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    """A page of a reader who has never been here; nothing may go wrong in it, and nobody else may be asked."""
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    wrong: list[str] = []

    def asked(request: Request) -> None:
        if not request.url.startswith(address):
            wrong.append(request.url)

    page.on("request", asked)
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("response", lambda response: wrong.append(response.url) if response.status >= 400 else None)
    yield page
    context.close()
    assert wrong == []


def search(page: Page, words: str) -> list[str]:
    """What is found for `words` in the page's language: the text of each result, best first."""
    status = page.locator(".found [role=status]").first
    page.get_by_role("searchbox").fill("")
    expect(status).to_be_empty(timeout=WAIT)
    page.get_by_role("searchbox").fill(words)
    expect(status).not_to_be_empty(timeout=WAIT)
    return page.locator(".bar .found ul:first-of-type a").all_text_contents()


def at_top(page: Page) -> str:
    """The text of the item that the address names, which has to be in view."""
    target = page.locator(":target")
    expect(target).to_be_in_viewport(timeout=WAIT)
    return target.locator(".tag").first.inner_text().strip()


def test_from_the_gateway_to_a_standard_to_its_twin(page: Page) -> None:
    page.goto("")
    page.get_by_role("link", name="Ymlaen yn Gymraeg").click()
    page.get_by_role("navigation").get_by_role("link", name="Safonau").click()
    page.locator(".contents").get_by_role("link", name="S9").click()
    assert at_top(page) == "S9"
    page.locator(".switch", has_text="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert page.url.endswith("#S9")
    assert at_top(page) == "S9"
    page.locator(".switch", has_text="Cymraeg").click()
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    assert at_top(page) == "S9"


def test_the_other_language_opens_where_the_reader_has_come_to(page: Page) -> None:
    page.goto("en/standards/")
    page.locator("#S6").evaluate("section => section.scrollIntoView()")
    page.wait_for_timeout(RESTED)
    page.locator(".switch").click()
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    assert re.search(r"#S6(_p1)?$", page.url)
    page.goto("en/standards/")
    page.locator(".switch").click()
    assert page.url.endswith("/cy/safonau/index.html")


@pytest.mark.parametrize(
    ("start", "words", "first"),
    [
        ("cy/", "S9", "S9 Adborth llawn, mewn da bryd"),
        ("en/", "s9", "S9 Full feedback, in good time"),
        ("cy/risgiau/", "safon 9", "S9 Adborth llawn"),
        ("en/risks/", "standard 9", "S9 Full feedback"),
        ("en/", "a1.2", "A1.2 "),
        ("cy/", "m1.2.3", "M1.2.3 "),
        ("cy/", "R 3", "R3 "),
        ("cy/", "Grŵp Cydraddoldeb yr Adran", "B3 Grŵp Cydraddoldeb"),
        ("cy/", "grwp cydraddoldeb", "B3 Grŵp Cydraddoldeb"),
        ("cy/", "grŵp ffocws", "grŵp ffocws Geirfa"),
        ("cy/", "grwp ffocws", "grŵp ffocws Geirfa"),
        ("cy/", "geirfa", "Geirfa"),
        ("en/", "people's", ""),
        ("en/", "people’s", ""),
    ],
)
def test_what_a_reader_types_finds_it_first(page: Page, start: str, words: str, first: str) -> None:
    page.goto(start)
    assert search(page, words)[0].startswith(first)


def test_with_and_without_the_circumflex_the_same_is_found(page: Page) -> None:
    page.goto("cy/")
    for plain, marked in (("grwp", "grŵp"), ("TY", "tŷ"), ("sgor", "sgôr")):
        assert search(page, plain) == search(page, marked) != []


def test_a_result_leads_to_its_section(page: Page) -> None:
    page.goto("cy/strategaeth/")
    search(page, "S9")
    page.locator(".bar .found a").first.click()
    assert page.url.endswith("/cy/safonau/#S9")
    assert at_top(page) == "S9"


@pytest.mark.parametrize("code", codes())
def test_every_count_is_told_in_the_language(page: Page, code: str) -> None:
    page.goto(f"{code}/")
    words, told = language(code), set()
    for typed in ("S9", "safon 9", "standard 9", "9", "A1.2", "grwp", "xyzzy", "awtistiaeth", "autism", "rh", "ll"):
        shown = len(search(page, typed))
        said = page.locator(".found [role=status]").first.inner_text()
        too_many = words.say("too_many_results", count=words.count("result", 20))
        assert said in ([words.count("result", shown), too_many] if shown else [words.say("no_results")])
        told.add(said)
    assert len(told) > 4


def other_results(page: Page, code: str) -> list[str]:
    """What is found in the language `code` besides that of the page; each result is marked with its language."""
    results = page.locator(".bar .found ul").last
    assert results.locator("li").count() == results.locator(f"li[lang={code}] > a[hreflang={code}]").count()
    return results.get_by_role("link").all_text_contents()


@pytest.mark.parametrize(
    ("code", "other", "words"), [("cy", "en", "listening"), ("cy", "en", "training"), ("en", "cy", "gofalwyr")]
)
def test_what_one_language_lacks_is_looked_for_in_the_other(page: Page, code: str, other: str, words: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{code}/")
    assert search(page, "S9")
    assert not any(url.endswith(f"/{other}/search.json") for url in asked)
    assert search(page, words) == []
    said = language(code)
    status = page.locator(".found [role=status]")
    expect(status.first).to_have_text(said.say("no_results"))
    expect(status.last).not_to_be_empty(timeout=WAIT)
    found = other_results(page, other)
    assert found
    name, counted = said.say(f"language_{other}"), said.count("result", len(found))
    too_many = said.say("too_many_results", count=counted)
    assert status.last.inner_text() in (f"{name}: {counted}", f"{name}: {too_many}" if len(found) == SHOWN else "")
    assert search(page, "xyzzy") == []
    expect(status.last).to_have_text(f"{name}: {said.say('no_results')}", timeout=WAIT)
    search(page, words)
    page.locator(".bar .found a").first.click()
    expect(page.locator("html")).to_have_attribute("lang", other)


@pytest.mark.parametrize(("code", "other", "first"), [("cy", "en", "S9 Full feedback"), ("en", "cy", "S9 Adborth")])
def test_a_reader_may_ask_for_the_other_language_as_well(page: Page, code: str, other: str, first: str) -> None:
    page.goto(f"{code}/")
    offer = page.get_by_role("button", name=language(code).say(f"in_language_{other}"))
    expect(offer).to_have_count(0)
    assert search(page, "S9")
    assert other_results(page, other) == []
    offer.click()
    results = page.locator(".bar .found ul").last.get_by_role("link")
    expect(results.first).to_be_focused(timeout=WAIT)
    expect(offer).to_be_hidden()
    assert other_results(page, other)[0].startswith(first)
    page.keyboard.press("ArrowUp")
    expect(page.locator(".bar .found ul:first-of-type a").last).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".bar .found a")).to_have_count(0)
    expect(offer).to_be_hidden()


def test_the_keyboard_alone_finds_and_closes(page: Page) -> None:
    page.goto("en/")
    field, results = page.get_by_role("searchbox"), page.locator(".bar .found a")
    field.focus()
    page.keyboard.type("feedback")
    expect(results.first).to_be_visible(timeout=WAIT)
    page.keyboard.press("ArrowDown")
    expect(results.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(results.nth(1)).to_be_focused()
    page.keyboard.press("Tab")
    expect(results.nth(2)).to_be_focused()
    for at in (1, 0):
        page.keyboard.press("ArrowUp")
        expect(results.nth(at)).to_be_focused()
    page.keyboard.press("Escape")
    expect(field).to_be_focused()
    expect(results).to_have_count(0)
    page.keyboard.type("S9")
    page.keyboard.press("Enter")
    expect(results.first).to_be_focused(timeout=WAIT)
    page.keyboard.press("Enter")
    assert at_top(page) == "S9"


def test_the_search_field_and_its_results_fit_a_narrow_screen(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("cy/")
    assert search(page, "cyfranogiad")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    for control in page.locator(".search input, .search button, .bar .found a, .choices label").all():
        box = control.bounding_box()
        assert box
        assert box["height"] >= 44


def test_an_address_with_words_searches_for_them(page: Page) -> None:
    page.goto("cy/map-or-safle/?q=S9")
    expect(page.locator(".bar .found a").first).to_have_text(re.compile("^S9 "), timeout=WAIT)


@pytest.mark.parametrize(("code", "typed"), [("cy", "grwp"), ("en", "feedback")])
def test_without_scripts_the_search_leads_to_the_site_map(
    chromium: Browser, address: str, code: str, typed: str
) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{code}/")
    expect(page.locator(".colours")).to_be_hidden()
    page.get_by_role("searchbox").fill(typed)
    page.get_by_role("button", name=language(code).say("search")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(language(code).say("site_map"))
    expect(page.get_by_role("heading", name=language(code).say("a_to_z"))).to_be_visible()
    page.locator(".switch").click()
    expect(page.locator("html")).not_to_have_attribute("lang", code)
    context.close()


def test_opened_from_a_disk_the_search_leads_to_the_site_map(chromium: Browser, real: Project) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto((real.site / "cy/index.html").as_uri())
    page.get_by_role("searchbox").fill("S9")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Map o'r safle")
    context.close()


def test_colours_are_those_of_the_device_until_the_reader_chooses(page: Page) -> None:
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    page.emulate_media(color_scheme="dark")
    page.goto("en/")
    dark = page.evaluate(ground)
    page.emulate_media(color_scheme="light")
    light = page.evaluate(ground)
    assert dark != light
    assert page.evaluate("localStorage.length + document.cookie.length") == 0
    page.get_by_label("Use dark colours").check()
    assert page.evaluate(ground) == dark
    page.goto("cy/safonau/")
    assert page.evaluate(ground) == dark
    expect(page.get_by_label("Defnyddio lliwiau tywyll")).to_be_checked()
    page.goto("")
    assert page.evaluate(ground) == dark
    page.goto("cy/safonau/")
    page.emulate_media(color_scheme="dark")
    page.get_by_label("Defnyddio lliwiau golau").check()
    assert page.evaluate(ground) == light
    page.get_by_label("Defnyddio lliwiau fy nyfais").check()
    assert page.evaluate(ground) == dark
    assert page.evaluate("localStorage.length") == 0


def test_the_script_and_the_index_key_every_word_alike(page: Page, real: Project) -> None:
    page.goto("cy/")
    for code in codes():
        index = json.loads((real.site / code / "search.json").read_text(encoding="utf-8"))
        said = " ".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "content" / code).rglob("*.yml")))
        words = sorted(
            {*re.findall(r"[^\W\d_][\w'’.-]*", said), "ﬁnance", "cafe\u0301", "Ŵy", "ÏÄ", "Straße", "i", "'n"}
        )
        keys = page.evaluate(
            "([words, clitics]) => words.map((word) => wordkey(word, clitics))", [words, index["clitics"]]
        )
        assert len(words) > 2000
        assert keys == [wordkey(word, language(code)) for word in words]


def test_the_first_view_of_every_page_is_small(real: Project) -> None:
    heaviest = max((_first_view(real, address, tree), address) for address, tree in real.pages.items())
    assert heaviest[0] <= FIRST_VIEW, heaviest


def _first_view(real: Project, address: str, tree: LexborHTMLParser) -> int:
    """The bytes of a page, its styles and its scripts as they come over the wire, without the font, nor the pictures
    further down that are asked for as they are reached (`test_row_pictures.py` counts those that are not)."""
    page = real.site / address / "index.html"
    parts = [page]
    for node in tree.css("link[rel=stylesheet], link[rel=icon], script[src], img[src]:not([loading=lazy])"):
        parts.append(page.parent / (node.attributes.get("href") or node.attributes.get("src") or ""))
    return sum(_compressed(part.resolve()) for part in parts)


def _compressed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes()))
