"""Each part of easy read leads to the full version of it, and back, in both languages alike."""

from __future__ import annotations

import posixpath

import pytest

from projects import Project

PAIRS = (("cy/strategaeth/", "cy/strategaeth/hawdd-ei-ddeall/"), ("en/strategy/", "en/strategy/easy-read/"))


def doors(project: Project, address: str) -> dict[str, str]:
    """From the id of each section of a page to where its door leads: an address below the site, with its place."""
    found = {}
    for link in project.page(address).css(".door a"):
        section = link.parent
        while section is not None and section.tag != "section":
            section = section.parent
        assert section is not None
        page, _, place = (link.attributes["href"] or "").partition("#")
        there = posixpath.normpath(posixpath.join(address, page)).removesuffix("index.html")
        found[section.attributes["id"] or ""] = f"{there}#{place}"
    return found


@pytest.mark.parametrize(("full", "easy"), PAIRS)
def test_each_part_leads_to_the_other_reading_and_back(built_village: Project, full: str, easy: str) -> None:
    there, back = doors(built_village, easy), doors(built_village, full)
    assert there
    assert back
    for section, target in back.items():
        assert target.startswith(f"{easy}#")
        part = target.partition("#")[2]
        assert there[part].startswith(full)
        assert built_village.page(full).css_first(f'[id="{section}"]')
        assert built_village.page(easy).css_first(f'[id="{part}"]')


def test_both_languages_have_the_same_doors(built_village: Project) -> None:
    (cy, easy_cy), (en, easy_en) = PAIRS
    assert list(doors(built_village, cy)) == list(doors(built_village, en))
    assert list(doors(built_village, easy_cy)) == list(doors(built_village, easy_en))
