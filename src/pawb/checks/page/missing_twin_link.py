"""A page that does not lead to the same page in the other language."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Link, Page
from pawb.findings import Finding, Rule, Words
from pawb.languages import language

RULE = Rule(
    id="missing-twin-link",
    level="error",
    finds={
        "en": "A page without a link to the same page in another language of the site.",
        "cy": "Tudalen heb ddolen i'r un dudalen yn un o ieithoedd eraill y wefan.",
    },
    why={
        "en": "People must be able to choose their language wherever they are, without looking for their place again.",
        "cy": "Rhaid i bobl allu dewis eu hiaith lle bynnag y maent, heb chwilio am eu lle eto.",
    },
    message={
        "en": "This page needs a link to the same page in another language ({language}): {problem}.",
        "cy": "Mae angen dolen ar y dudalen hon i'r un dudalen mewn iaith arall ({language}): {problem}.",
    },
    mend={
        "en": "Write the publication in both languages. If it is, mend the language link in the template: a visible "
        "link to the page's twin with hreflang and lang.",
        "cy": "Ysgrifennwch y cyhoeddiad yn y ddwy iaith. Os yw yno eisoes, trwsiwch y ddolen iaith yn y templed: "
        "dolen weladwy i efaill y dudalen, gyda hreflang a lang.",
    },
    basis="Welsh Language Standards (No. 1) Regulations 2015: 55; WCAG 2.2: 3.1.2 Language of Parts (AA)",
)

NONE = {"en": "there is none", "cy": "nid oes un"}
ASTRAY = {
    "en": "the one there does not lead to a page of the site in that language",
    "cy": "nid yw'r un sydd yno'n arwain i dudalen o'r wefan yn yr iaith honno",
}
UNMARKED = {
    "en": "the words of the one there are not marked with that language (lang)",
    "cy": "nid yw geiriau'r un sydd yno wedi'u marcio â'r iaith honno (lang)",
}
ONE_WAY = {
    "en": "the page that the one there leads to does not link back",
    "cy": "nid oes dolen yn ôl ar y dudalen y mae'r un sydd yno'n arwain iddi",
}

CYMRAEG = '<html lang="en"><a href="/cy/" hreflang="cy" lang="cy">Cymraeg</a></html>'
ENGLISH = '<html lang="cy"><a href="/en/" hreflang="en"><span lang="en">English</span></a></html>'

PASSES = (
    {"en/index.html": CYMRAEG, "cy/index.html": ENGLISH},
    {
        "404.html": '<html lang="cy"><a href="/cy/" hreflang="cy">C</a><p lang="en"><a href="/en/" hreflang="en">E</a>',
        "en/index.html": CYMRAEG,
        "cy/index.html": ENGLISH,
    },
)
FAILS = (
    {"en/index.html": '<html lang="en"><p>English only</p></html>'},
    {"en/index.html": CYMRAEG},
    {"en/index.html": '<a href="/cy/" hreflang="cy" lang="cy" hidden>Cymraeg</a>', "cy/index.html": ENGLISH},
    {"en/index.html": '<html lang="en"><a href="/cy/" hreflang="cy">Cymraeg</a>', "cy/index.html": ENGLISH},
    {"en/index.html": CYMRAEG, "en/a/index.html": CYMRAEG, "cy/index.html": ENGLISH},
)


def check(page: Page) -> Iterator[Finding]:
    """For each other language, a visible link leads to a page in it, which links back.

    A page that all languages share (the gateway, the 404 page) leads to each of them, and need not be linked back.
    """
    if page.passes_on:
        return
    for code in page.site.languages:
        if code == page.language:
            continue
        links = [link for link in page.links if link.node.attributes.get("hreflang") == code]
        problems = [_problem(page, link, code) for link in links] or [NONE]
        if None not in problems:
            yield RULE.at(page.place(), language=language(code).name, problem=problems[0])


def _problem(page: Page, link: Link, code: str) -> Words | None:
    target = page.leads_to(link.address)
    if target is None or target.route not in page.site.cards or page.site.language(target.route) != code:
        return ASTRAY
    if page.lang_of(link.node) != code and not link.node.css_first(f'[lang="{code}"]'):
        return UNMARKED
    if page.language and page.route not in page.site.cards[target.route].links_to:
        return ONE_WAY
    return None
