"""The pictures of easy read in a real browser: left of the words, large, and loaded as they are reached."""

from __future__ import annotations

import gzip
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Locator, ViewportSize, expect

from projects import Project

pytestmark = pytest.mark.slow

FIRST_VIEW = 60 * 1024
LONGEST = "en/strategy/easy-read/"
"""The easy-read page with the most rows."""

PLACES = """() => [...document.querySelectorAll(".rows > li")].map((row) => {
  const place = (one) => one.getBoundingClientRect()
  const picture = place(row.querySelector("img")), words = place(row.querySelector("span")), whole = place(row)
  return { width: picture.width, height: picture.height, gap: words.left - picture.right,
           within: picture.top >= whole.top && picture.bottom <= whole.bottom && words.right <= innerWidth }
})"""


@pytest.mark.parametrize(("width", "size"), [(1280, 180), (320, 90)])
@pytest.mark.parametrize("address_of", ["cy/safonau/hawdd-ei-ddeall/", LONGEST])
def test_every_picture_is_left_of_its_words(
    chromium: Browser, address: str, address_of: str, width: int, size: int
) -> None:
    context = chromium.new_context(base_url=address, viewport=ViewportSize(width=width, height=900))
    page = context.new_page()
    page.goto(address_of)
    rows = page.evaluate(PLACES)
    context.close()
    assert len(rows) > 50
    assert {(row["width"], row["height"], row["within"]) for row in rows} == {(size, size, True)}
    assert all(row["gap"] > 0 for row in rows)


@pytest.mark.parametrize("width", [1280, 320])
def test_rows_are_shown_as_the_reader_chooses_without_any_script(chromium: Browser, address: str, width: int) -> None:
    context = chromium.new_context(
        base_url=address, viewport=ViewportSize(width=width, height=700), java_script_enabled=False
    )
    page = context.new_page()
    page.goto("cy/safonau/hawdd-ei-ddeall/")
    row, picture, words = (page.locator(part).first for part in (".rows li", ".rows img", ".rows li > span"))

    def box(part: Locator) -> dict[str, float]:
        found = part.bounding_box()
        assert found
        return dict(found)

    usual = box(picture)["width"]
    page.get_by_label("Geiriau yn unig").check()
    expect(picture).to_be_hidden()
    assert box(words)["width"] == box(row)["width"]
    page.get_by_label("Lluniau mawr").check()
    assert box(picture)["width"] == box(picture)["height"] > 1.5 * usual
    assert box(words)["x"] > box(picture)["x"] + box(picture)["width"]
    page.get_by_label("Un rhes ar y tro").check()
    assert box(row)["height"] >= 700
    page.get_by_label("Geiriau a lluniau").check()
    assert box(picture)["width"] == usual
    context.close()


def test_a_picture_is_the_same_by_night_and_in_forced_colours(chromium: Browser, address: str) -> None:
    """All but its round corners, behind which is the page."""
    seen = set()
    for scheme, forced in (("light", "none"), ("dark", "none"), ("light", "active"), ("dark", "active")):
        context = chromium.new_context(base_url=address, color_scheme=scheme, forced_colors=forced)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto("cy/safonau/hawdd-ei-ddeall/")
        with Image.open(BytesIO(page.locator(".rows img").first.screenshot())) as picture:
            seen.add(picture.crop((10, 10, picture.width - 10, picture.height - 10)).tobytes())
        context.close()
    assert len(seen) == 1


def test_the_first_view_of_the_longest_page_is_small(chromium: Browser, address: str, real: Project) -> None:
    context = chromium.new_context(base_url=address, viewport=ViewportSize(width=1280, height=900))
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(LONGEST, wait_until="networkidle")
    context.close()
    files = {real.site / (f"{url}index.html" if url.endswith("/") else url) for url in asked}
    assert sum(_compressed(file) for file in files if file.suffix != ".woff2") <= FIRST_VIEW
    assert 0 < sum(file.suffix == ".svg" for file in files) < 30


def _compressed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes()))
