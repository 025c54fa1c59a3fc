"""The site copied to a disk and opened there, without a server and without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from projects import Project


@pytest.fixture
def disk(chromium: Browser) -> Iterator[Page]:
    """A page of a reader whose browser runs no script; whatever it cannot find goes wrong."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    wrong: list[str] = []
    page.on("request", lambda request: None if request.url.startswith("file:") else wrong.append(request.url))
    # A page that leads on at once does not wait for its own icon.
    page.on("requestfailed", lambda r: None if r.failure == "net::ERR_ABORTED" else wrong.append(r.url))
    yield page
    context.close()
    assert wrong == []


def file(page: Page) -> Path:
    """The file that the browser shows."""
    return Path(unquote(urlsplit(page.url).path))


def test_the_whole_way_from_the_gateway_to_a_pdf(disk: Page, real: Project) -> None:
    disk.goto((real.site / "index.html").as_uri())
    disk.get_by_role("link", name="Ymlaen yn Gymraeg").click()
    assert file(disk) == real.site / "cy/index.html"
    disk.get_by_role("navigation", name="Dewislen").get_by_role("link", name="Safonau").click()
    assert file(disk) == real.site / "cy/safonau/index.html"
    disk.get_by_role("link", name="English", exact=True).click()
    assert file(disk) == real.site / "en/standards/index.html"
    expect(disk.locator("h1")).to_have_text("Involvement standards")
    pdf = disk.locator("section.formats a[href$='-en.pdf']").get_attribute("href")
    assert pdf
    assert (file(disk).parent / pdf).read_bytes().startswith(b"%PDF")
    disk.get_by_role("link", name="Ask for another format").click()
    assert file(disk) == real.site / "en/contact/index.html"
    expect(disk.locator("#_formats")).to_be_in_viewport()
    assert disk.evaluate("getComputedStyle(document.querySelector('.skip')).position") == "absolute"


def test_chapters_and_a_page_written_by_hand(disk: Page, real: Project) -> None:
    disk.goto((real.site / "en/strategy/index.html").as_uri())
    disk.locator("nav.chapters a").first.click()
    assert file(disk) == real.site / "en/strategy/introduction/index.html"
    disk.locator(".neighbours a[rel=next]").click()
    assert file(disk) == real.site / "en/strategy/vision/index.html"
    disk.locator("footer").get_by_role("link", name="About this site").click()
    assert file(disk) == real.site / "en/about/index.html"
    disk.get_by_role("link", name="Cymraeg", exact=True).click()
    assert disk.locator("html").get_attribute("lang") == "cy"


def test_the_search_form_leads_to_the_site_map(disk: Page, real: Project) -> None:
    disk.goto((real.site / "en/index.html").as_uri())
    disk.get_by_role("searchbox").fill("S9")
    disk.get_by_role("button", name="Search").click()
    assert file(disk) == real.site / "en/site-map/index.html"


def test_a_former_address_leads_on(disk: Page, built_village: Project) -> None:
    disk.goto((built_village.site / "cy/strategaeth/ein-gweledigaeth/index.html").as_uri())
    disk.wait_for_url("**/cy/strategaeth/index.html#vision")
    expect(disk.locator("#vision")).to_be_in_viewport()


def test_the_page_for_lost_readers_opened_from_disk(chromium: Browser, real: Project) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((real.site / "404.html").as_uri())
    assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith("Pawb")
    [welsh, english] = [page.locator(f"section[lang={code}] a:visible") for code in ("cy", "en")]
    assert welsh.count() == english.count() == 3
    english.first.click()
    assert file(page) == real.site / "en/index.html"
    context.close()


@pytest.mark.parametrize("folder", ["", "pobl/llais/"])
def test_the_page_for_lost_readers_served_for_any_address(chromium: Browser, real: Project, folder: str) -> None:
    """At any depth, at the root of a host or in a folder of it: the links that show are the right ones."""
    text = (real.site / "404.html").read_text(encoding="utf-8").replace('"/', f'"/{folder}')
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    here = f"https://pawb.example/{folder}"

    def answer(route: object) -> None:
        path = real.site / unquote(urlsplit(route.request.url[len(here) :]).path)  # type: ignore[attr-defined]
        if path.is_file():
            route.fulfill(path=path)  # type: ignore[attr-defined]
        else:
            route.fulfill(status=404, body=text, content_type="text/html")  # type: ignore[attr-defined]

    page.route("**/*", answer)
    for lost in ("gone", "en/gone", "en/standards/gone/and/gone/"):
        page.goto(here + lost)
        assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith("Pawb")
        links = page.locator("section[lang=en] a:visible")
        assert links.count() == 3
        links.first.click()
        assert page.url == f"{here}en/index.html"
    context.close()
