"""A good site gives no finding at all, and one planted fault gives exactly that one."""

from __future__ import annotations

from pathlib import Path

import pytest

from pawb.checks import built_site, run

PAGE = """<!doctype html>
<html lang="{code}">
<head>
<meta charset="utf-8">
<title>{title} – {site}</title>
<link rel="canonical" href="https://example.org/pawb/{code}/{slug}/">
<link rel="alternate" hreflang="{other}" href="https://example.org/pawb/{other}/{twin}/">
<link rel="stylesheet" href="../../pawb.css">
</head>
<body>
<a class="skip" href="#main">{skip}</a>
<header>
<a href="../../{code}/{slug}/" aria-label="{site}"><svg aria-hidden="true"><path d="M0 0h1"/></svg></a>
<a href="../../{other}/{twin}/" hreflang="{other}" lang="{other}">{switch}</a>
</header>
<nav aria-labelledby="contents"><h2 id="contents">{contents}</h2><ul><li><a href="#s1">{first}</a></li></ul></nav>
<main id="main">
<h1>{title}</h1>
<section id="s1" aria-labelledby="h1"><h2 id="h1">{first}</h2>
<figure><img src="../../group-photo.svg" alt="{picture}"></figure>
<table><caption>{table}</caption>
<thead><tr><th scope="col">{first}</th><td></td></tr></thead>
<tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>
<h3>{table}</h3>
<p><a href="https://example.com/">www.example.com</a> <a href="../../file.pdf#page=2">PDF, 18</a></p>
<h2>{picture}</h2>
</section>
</main>
<footer><h2>{site}</h2><a href="mailto:voice@example.org">voice@example.org</a></footer>
</body>
</html>
"""

ENGLISH = PAGE.format(
    code="en",
    other="cy",
    slug="standards",
    twin="safonau",
    site="Our voice",
    title="Standards",
    skip="Skip to content",
    switch="Cymraeg",
    contents="Contents",
    first="Respect",
    picture="People round a table",
    table="Risks by score",
)
WELSH = PAGE.format(
    code="cy",
    other="en",
    slug="safonau",
    twin="standards",
    site="Ein llais",
    title="Safonau",
    skip="Neidio i’r cynnwys",
    switch="English",
    contents="Cynnwys",
    first="Parch",
    picture="Pobl o gwmpas bwrdd",
    table="Risgiau yn ôl sgôr",
)
SHARED = """<!doctype html>
<html lang="cy"><head><title>{welsh} / {english}</title></head>
<body><main><h1>{welsh} / <span lang="en">{english}</span></h1>
<p><a href="{root}cy/safonau/" hreflang="cy">Cymraeg</a></p>
<section lang="en"><p><a href="{root}en/standards/" hreflang="en">English</a></p></section>
</main></body></html>
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    files = {
        "index.html": SHARED.format(welsh="Ein llais", english="Our voice", root=""),
        "404.html": SHARED.format(welsh="Heb ei chanfod", english="Not found", root="/pawb/"),
        "en/standards/index.html": ENGLISH,
        "cy/safonau/index.html": WELSH,
        "pawb.css": "",
        "file.pdf": "",
        "group-photo.svg": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def found(site: Path) -> list[str]:
    return [finding.rule.id for finding in run("page", built_site.gather(site, site, ("cy", "en"))).findings]


def test_a_good_site_gives_no_finding(site: Path) -> None:
    assert found(site) == []


FAULTS = [
    ('<html lang="cy">', '<html lang="en">', ["page-language"]),
    ("<title>Safonau – Ein llais</title>", "", ["missing-title"]),
    ("<h1>Safonau</h1>", "<p>Safonau</p>", ["missing-main-heading"]),
    ("<h1>Safonau</h1>", "<h1>Safonau</h1><h1>Eto</h1>", ["second-main-heading"]),
    ("<h3>Risgiau yn ôl sgôr</h3>", "<h4>Risgiau</h4>", ["skipped-heading-level"]),
    ("<h3>Risgiau yn ôl sgôr</h3>", "<h3></h3>", ["empty-heading"]),
    (">English</a>", "></a>", ["empty-link"]),
    ("PDF, 18", "Cliciwch yma!", ["unannounced-file", "vague-link-text"]),
    ("www.example.com", "https://example.com/", ["bare-address"]),
    ("www.example.com", "PDF, 18", ["ambiguous-link-text"]),
    (' alt="Pobl o gwmpas bwrdd"', "", ["missing-image-alt"]),
    ('alt="Pobl o gwmpas bwrdd"', 'alt="People round a table"', ["unmarked-page-language"]),
    ("<caption>Risgiau yn ôl sgôr</caption>", "<caption>Risks by score</caption>", ["unmarked-page-language"]),
    ('alt="Pobl o gwmpas bwrdd"', 'alt="group-photo"', ["file-name-as-alt"]),
    ('<th scope="col">Parch</th>', "<th>Parch</th>", ["missing-header-scope"]),
    ("<caption>Risgiau yn ôl sgôr</caption>", "", ["missing-table-caption"]),
    ('<th scope="row">1</th>', '<th scope="row" id="s1">1</th>', ["duplicate-id"]),
    ('href="#s1"', 'href="#s2"', ["broken-link"]),
    ("../../pawb.css", "../pawb.css", ["broken-link"]),
    ("../../group-photo.svg", "/group-photo.svg", ["broken-link"]),  # out of the folder that the site is in
    # The English page now leads to one that does not lead back, so both are told.
    ('hreflang="en" lang="en">English', ">English", ["missing-twin-link", "unmarked-page-language"]),
    (
        '<a href="../../en/standards/" hreflang="en" lang="en">English</a>',
        "",
        ["missing-twin-link", "missing-twin-link"],
    ),
]


@pytest.mark.parametrize(("right", "wrong", "expected"), FAULTS)
def test_a_planted_fault_gives_that_finding_alone(right: str, wrong: str, expected: list[str], site: Path) -> None:
    page = site / "cy/safonau/index.html"
    text = page.read_text(encoding="utf-8")
    assert right in text
    page.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert found(site) == expected


def test_a_page_without_its_twin(site: Path) -> None:
    (site / "cy/safonau/index.html").unlink()
    assert set(found(site)) == {"missing-twin-link", "broken-link"}


def test_two_pages_with_one_title(site: Path) -> None:
    (site / "404.html").write_text((site / "index.html").read_text(encoding="utf-8").replace('href="', 'href="/pawb/'))
    assert found(site) == ["repeated-title"]
