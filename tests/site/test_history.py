"""The days that pages state are those on which their own words changed, told by git and by nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pawb.history import changed
from projects import Project, lay_out_equal
from repositories import commit, git

SPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


@pytest.fixture(scope="module")
def dated(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The village in a folder of a repository, each language changed on a day of its own, and a page in no commit."""
    repository = tmp_path_factory.mktemp("dated")
    project = lay_out_equal(repository / "pentref")
    git(repository, "init", "--initial-branch=main")
    commit(repository, "2026-01-05")
    project.change("content/cy/risks.yml", "title: ", "title: Y ")
    commit(repository, "2026-02-10")
    project.change("docs/en/about.md", "# ", "# All ")
    commit(repository, "2026-03-15")
    project.write("docs/en/new.md", "---\ntitle: New\n---\n# New\n")
    project.write("docs/cy/new.md", "---\ntitle: Newydd\n---\n# Newydd\n")
    project.build()
    return project


def days(project: Project) -> dict[str, str]:
    """The day that the site map states of each address; empty where it states none."""
    root = ElementTree.fromstring((project.site / "sitemap.xml").read_bytes())
    return {
        (url.findtext("s:loc", "", SPACE)).partition(".example/")[2]: url.findtext("s:lastmod", "", SPACE)
        for url in root.findall("s:url", SPACE)
    }


def test_each_file_has_the_day_of_its_newest_commit(dated: Project) -> None:
    told = changed(dated.root)
    assert told["content/cy/risks.yml"] == date(2026, 2, 10)
    assert told["content/en/risks.yml"] == date(2026, 1, 5)
    assert told["docs/en/about.md"] == date(2026, 3, 15)


def test_the_site_map_states_the_days_of_the_words_and_twins_each_their_own(dated: Project) -> None:
    told = days(dated)
    assert told["en/risks/"] == "2026-01-05"
    assert told["cy/risgiau/"] == "2026-02-10"
    assert told["en/about/"] == "2026-03-15"
    assert told["cy/am-yr-enghraifft-hon/"] == "2026-01-05"
    assert told["en/new/"] == ""
    assert told["cy/"] == told["cy/map-or-safle/"] == "2026-02-10"
    assert told["en/contact/"] == "2026-01-05"
    assert told[""] == ""


def test_the_home_page_tells_what_changed_lately_in_its_own_language(dated: Project) -> None:
    def told(address: str) -> list[str]:
        return [day.text() for day in dated.page(address).css("[aria-labelledby=_lately] dt")]

    assert told("en/") == ["30 September 2026", "5 January 2026"]
    assert told("cy/") == ["30 Medi 2026", "10 Chwefror 2026", "5 Ionawr 2026"]
    noted, newest, _ = dated.page("cy/").css("[aria-labelledby=_lately] dd")
    assert [link.attributes["href"] for link in newest.css("a")] == ["risgiau/index.html"]
    assert [link.attributes["href"] for link in noted.css("a")] == ["cynllun-gweithredu/index.html"]
    assert noted.text().strip().startswith("Cynllun gweithredu: M1.2.1, erbyn: Mehefin 2026, bellach Hydref 2026")


def test_nothing_is_stated_where_nothing_is_known(built_village: Project) -> None:
    assert changed(built_village.root) == {}
    assert set(days(built_village).values()) == {""}
    days_told = built_village.page("en/").css("[aria-labelledby=_lately] dt")
    assert [day.text() for day in days_told] == ["30 September 2026"], "only what the content says itself"


def test_a_shallow_clone_states_no_day(dated: Project, tmp_path: Path) -> None:
    origin = dated.root.parent
    git(tmp_path, "clone", "--depth=1", f"file://{origin}", "shallow")
    assert changed(tmp_path / "shallow" / "pentref") == {}
    git(tmp_path, "clone", f"file://{origin}", "whole")
    assert changed(tmp_path / "whole" / "pentref") == changed(dated.root)
