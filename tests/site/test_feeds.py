"""Feeds tell what changed, equally in each language, and are what programs that read feeds ask for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest

from pawb.content.load import load
from pawb.languages import codes
from pawb.site.edition import prepare
from pawb.site.extras import write_feeds
from pawb.site.feeds import MOST, feeds
from projects import EXAMPLE, Project, lay_out

ATOM = "{http://www.w3.org/2005/Atom}"
PLAN = {"en": "en/action-plan/changes.xml", "cy": "cy/cynllun-gweithredu/newidiadau.xml"}


def links(of: Element) -> dict[str, str]:
    return {f"{link.get('rel')} {link.get('type')}": str(link.get("href")) for link in of.findall(f"{ATOM}link")}


def entries(feed: Element) -> Iterator[tuple[str, str, str]]:
    for entry in feed.findall(f"{ATOM}entry"):
        yield (
            entry.findtext(f"{ATOM}id", ""),
            entry.findtext(f"{ATOM}updated", ""),
            entry.findtext(f"{ATOM}summary", ""),
        )


@pytest.mark.parametrize("code", codes())
def test_a_feed_has_all_that_atom_asks_for(code: str, built_village: Project) -> None:
    feed = fromstring((built_village.site / PLAN[code]).read_bytes())
    assert feed.tag == f"{ATOM}feed"
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == code
    address = f"https://llanffug.example/{PLAN[code]}"
    assert feed.findtext(f"{ATOM}id") == links(feed)["self application/atom+xml"] == address
    assert feed.findtext(f"{ATOM}updated") == "2026-09-30T00:00:00Z"
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    (entry,) = feed.findall(f"{ATOM}entry")
    assert [child.tag.removeprefix(ATOM) for child in entry] == ["title", "id", "updated", "link", "summary"]
    assert entry.findtext(f"{ATOM}id") == f"tag:llanffug.example,2026-09-30:{code}/action-plan/C1"
    page, _, place = links(entry)["alternate text/html"].removeprefix("https://llanffug.example/").partition("#")
    assert built_village.page(page).css_first(f"#{place}").text().strip().startswith("M1.2.1")


def test_pages_lead_to_feeds_that_are_there(built_village: Project) -> None:
    pages = {address: page for address, page in built_village.pages.items() if page.css("footer")}
    assert len(pages) > 20
    for address, page in pages.items():
        found = page.css("link[type='application/atom+xml']")
        assert found, address
        assert all(link.attributes["title"] for link in found)
        led = [built_village.follow(address, str(link.attributes["href"])) for link in found]
        (follow,) = page.css("footer a[type='application/atom+xml']")
        assert built_village.follow(address, str(follow.attributes["href"])) == led[0]
        assert all((built_village.site / to).is_file() for to in led), address
        assert all(to.startswith(address[:3]) for to in led)


def test_the_page_of_a_publication_tells_its_changes_newest_first(built_village: Project) -> None:
    for code, address, days in (
        ("en", "en/action-plan/", ["2 October 2026, a small change", "30 September 2026"]),
        ("cy", "cy/cynllun-gweithredu/", ["2 Hydref 2026, newid bach", "30 Medi 2026"]),
    ):
        told = built_village.page(address).css("#_changes dt")
        assert [day.text() for day in told] == days, code


def test_small_changes_are_in_no_feed_and_the_languages_are_equal(tmp_path: Path) -> None:
    project = lay_out(EXAMPLE, tmp_path)
    more = {"en": "A & <b>bold</b> \u2018change\u2019", "cy": "Newid & <b>beiddgar</b>"}
    for code, text in more.items():
        file = f"content/{code}/action-plan.yml"
        many = "".join(f"  - id: D{n}\n    on: 2026-10-03\n    text: {text} {n}\n" for n in range(MOST))
        project.write(file, (project.root / file).read_text(encoding="utf-8") + many)
    library = load(project.root)
    library.changed = {"content/en/risks.yml": date(2026, 1, 5)}
    edition = prepare(library, project.root / "docs", None)
    by_code = {code: feeds(edition, code) for code in codes()}
    assert list(by_code["cy"]) == list(by_code["en"]) == ["action-plan", "risks", ""]
    for code in codes():
        plan, risks, every = by_code[code].values()
        assert len(plan.entries) == len(every.entries) == MOST
        assert plan.entries[0].text.endswith(str(MOST - 1))
        assert not any("C2" in entry.id for entry in plan.entries)
        assert (risks.entries, risks.day) == ((), date(2026, 1, 5))
        write_feeds(edition, tmp_path / "site", "https://a.example/x/")
        feed = fromstring((tmp_path / "site" / every.address).read_bytes())
        told = list(entries(feed))
        assert len({id_ for id_, _, _ in told}) == len(told) == MOST
        assert all(child.tag != "b" for child in feed.iter())


def test_without_an_address_or_a_day_there_is_no_feed(tmp_path: Path) -> None:
    project = lay_out(EXAMPLE, tmp_path)
    for code in codes():
        file = project.root / f"content/{code}/action-plan.yml"
        text = file.read_text(encoding="utf-8")
        file.write_text(text[: text.index("changes:")], encoding="utf-8")
    edition = prepare(load(project.root), project.root / "docs", None)
    assert feeds(edition, "en") == {}
