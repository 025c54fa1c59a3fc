"""The menu of a body with many publications: short on every page, and the way to them all."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pawb.languages import codes, language
from pawb.site.view import MOST_PLACES
from projects import Project

MANY = 30
WORDS = {
    "en": "title: Rules {n}\nsummary: Invented rules.\nproofreading: awaiting\n",
    "cy": "title: Rheolau {n}\nsummary: Rheolau dychmygol.\nproofreading: awaiting\n",
}
RULE = {"en": "text: You are welcome.", "cy": "text: Mae croeso i chi."}


def menu(project: Project, address: str) -> list[tuple[str, bool]]:
    """What the menu of a page names, and whether the page belongs there."""
    links = project.page(address).css("#_menu a")
    return [(link.text(), "aria-current" in link.attributes) for link in links]


def add_publications(village: Project, count: int) -> None:
    for code in codes():
        for n in range(count):
            rule = f"standards:\n  - id: X{n}\n    title: X{n}\n    {RULE[code]}\n"
            village.write(
                f"content/{code}/rules-{n}.yml",
                f"kind: standards\nslug: rules-{n}\n" + WORDS[code].format(n=n) + rule,
            )


def build_without_pdfs(project: Project) -> None:
    project.change("mkdocs.yml", "  - pawb\n", "  - pawb:\n      pdfs: false\n")
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=project.root, check=True)


@pytest.mark.slow
@pytest.mark.parametrize("code", codes())
def test_with_many_publications_it_names_the_way_to_them_and_the_one_being_read(village: Project, code: str) -> None:
    add_publications(village, MANY)
    build_without_pdfs(village)
    words = language(code)
    home, contact = words.say("home"), words.say("contact_us")
    site_map = f"{code}/{words.say('slug_site_map')}/"
    every = words.say("publications")
    assert menu(village, f"{code}/") == [(home, True), (every, False), (contact, False)]
    assert menu(village, site_map) == [(home, False), (every, True), (contact, False)]
    title = {"en": "Rules 7", "cy": "Rheolau 7"}[code]
    assert menu(village, f"{code}/rules-7/") == [(home, False), (every, False), (title, True), (contact, False)]
    listed = village.page(site_map).css_first(".map section").text()
    assert all(title.replace("7", str(n)) in listed for n in range(MANY))


def test_the_village_has_few_enough_to_name_them_all(built_village: Project) -> None:
    named = menu(built_village, "cy/safonau/")
    assert 5 < len(named) <= MOST_PLACES + 2
    assert [belongs for _, belongs in named].count(True) == 1
