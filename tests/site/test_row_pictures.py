"""Beside every row of easy read stands its picture, which repeats the words and so is silent."""

from __future__ import annotations

import yaml
from selectolax.lexbor import LexborHTMLParser

from pawb.languages import codes
from pawb.pictures import pictures
from projects import ROOT, Project


def rows(page: LexborHTMLParser) -> dict[str, str]:
    """The picture of each row of a page by the row's id; empty where it has none."""
    found = {}
    for row in page.css(".easy-read .rows > li"):
        images = [image.attributes for image in row.css("img")]
        assert len(images) <= 1
        assert all((image["alt"], image["loading"]) == ("", "lazy") for image in images)
        found[row.attributes["id"] or ""] = images[0]["src"] or "" if images else ""
    return found


def test_every_row_shows_the_picture_that_it_asks_for(real: Project) -> None:
    asked = [
        row["picture"]
        for file in ROOT.glob("content/*/easy-read/*.yml")
        for section in yaml.safe_load(file.read_text(encoding="utf-8"))["sections"]
        for row in section["rows"]
        if "picture" in row
    ]
    for code in codes():
        shown = [
            real.follow(address, picture)
            for address, page in real.pages.items()
            if address.startswith(f"{code}/")
            for picture in rows(page).values()
        ]
        assert sorted(shown) == sorted(f"assets/pictures/{name}.svg" for name in asked)


def test_the_files_are_the_pictures(real: Project) -> None:
    files = {path.stem: path.read_text(encoding="utf-8") for path in (real.site / "assets/pictures").iterdir()}
    assert files == {name: picture.svg for name, picture in pictures().items()}


def test_a_bodys_own_pictures_stand_among_ours_and_a_row_without_one_stays_in_place(village: Project) -> None:
    village.build()
    for address in ("en/community/allotments/easy-read/", "cy/community/rhandiroedd/hawdd-ei-ddeall/"):
        shown = [*rows(village.pages[address]).values()]
        assert shown[0] == ""
        assert village.follow(address, shown[2]) == "assets/pictures/allotment.jpg"
    kept = village.site / "assets/pictures"
    assert b"WEBP" not in (kept / "allotment.jpg").read_bytes()
    assert (kept / "village-hall.svg").read_text(encoding="utf-8").startswith("<svg xmlns=")
