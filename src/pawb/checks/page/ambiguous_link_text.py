"""Links that have the same words and lead to different places."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Link, Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="ambiguous-link-text",
    level="look",
    finds={
        "en": "Links in the main part of a page that have the same words but lead to different places.",
        "cy": "Dolenni ym mhrif ran tudalen sydd â'r un geiriau ond sy'n arwain i leoedd gwahanol.",
    },
    why={
        "en": "In a list of links, which is how many people who use a screen reader look for one, the two are the "
        "same.",
        "cy": "Mewn rhestr o ddolenni, sef y ffordd y mae llawer o bobl sy'n defnyddio darllenydd sgrin yn chwilio "
        "am un, nid oes gwahaniaeth rhyngddynt.",
    },
    message={
        "en": "Two links called “{text}” lead to different places: {first}, {second}",
        "cy": "Mae dwy ddolen o'r enw “{text}” yn arwain i leoedd gwahanol: {first}, {second}",
    },
    mend={
        "en": "Ask whether someone who hears only the links can tell them apart. If not, change the words.",
        "cy": "Gofynnwch a all rhywun sy'n clywed y dolenni yn unig ddweud y gwahaniaeth. Os na, newidiwch y geiriau.",
    },
    basis="WCAG 2.2: 2.4.9 Link Purpose (Link Only) (AAA)",
)

PASSES = (
    '<main><a href="a/">Strategy, PDF</a> <a href="b/">Standards, PDF</a></main>',
    {
        "en/index.html": '<main><a href="a/">Strategy</a> <a href="./a/index.html">Strategy</a></main>',
        "en/a/index.html": "<h1>Strategy</h1>",
    },
    '<nav><a href="a/">Overview</a></nav><main><nav><a href="b/">Overview</a></nav><a href="c/">Overview</a></main>',
)
FAILS = ('<main><a href="a">Large print</a> <a href="b">large print</a> <a href="b">Large print</a></main>',)


def check(page: Page) -> Iterator[Finding]:
    """In the main part, or a page without one, each name leads to one place, menus left out; each is told once."""
    menus = {node.mem_id for node in page.tree.css("nav a[href]")}
    parts = page.tree.css("main,[role=main]") or page.tree.css("body")
    main = {node.mem_id for part in parts for node in part.css("a[href]")}
    first: dict[str, Link] = {}
    told = set()
    for link in page.links:
        name = link.name.casefold()
        if name in told or link.node.mem_id not in main or link.node.mem_id in menus:
            continue
        if not any(letter.isalnum() for letter in name):
            continue  # a sign alone is another check's fault
        before = first.setdefault(name, link)
        if _leads(page, before) != _leads(page, link):
            told.add(name)
            yield RULE.at(
                page.place(link.node),
                also=[page.place(before.node)],
                text=link.name,
                first=before.address,
                second=link.address,
            )


def _leads(page: Page, link: Link) -> object:
    return page.leads_to(link.address) or link.address
