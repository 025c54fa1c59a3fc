"""A link or a picture that the site does not have."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="broken-link",
    level="error",
    finds={
        "en": "A link within the site, or a picture, style or script of it, that leads nowhere.",
        "cy": "Dolen o fewn y wefan, neu lun, arddull neu sgript ohoni, nad yw'n arwain i unman.",
    },
    why={
        "en": "The reader comes to an error page, or to the wrong part of a long one, and has to find their own way.",
        "cy": "Mae'r darllenydd yn cyrraedd tudalen wall, neu'r rhan anghywir o dudalen hir, a rhaid iddo ddod o hyd "
        "i'w ffordd ei hun.",
    },
    message={"en": "“{address}” leads nowhere: {reason}.", "cy": "Nid yw “{address}” yn arwain i unman: {reason}."},
    mend={
        "en": "Correct the address, or put back what it leads to.",
        "cy": "Cywirwch y cyfeiriad, neu rhowch yn ôl yr hyn y mae'n arwain ato.",
    },
    basis="WCAG 2.2: 2.4.1 Bypass Blocks (A) and 2.4.4 Link Purpose (In Context) (A)",
)

NO_FILE = {"en": "the site has no such file", "cy": "nid oes ffeil o'r fath ar y wefan"}
NO_PART = {"en": "that page has no part of that name", "cy": "nid oes rhan o'r enw hwnnw ar y dudalen honno"}

ADDRESSES = {"href": "a[href],area[href],link[href]", "src": "[src]", "poster": "video[poster]"}

PASSES = (
    {
        "en/index.html": '<a href="strategy/#s1">S1</a> <a href="/en/strategy/index.html">All</a> <a href="#">Top</a>',
        "en/strategy/index.html": '<h2 id="s1">S1</h2><a href="..">Home</a> <a href="?print#s1">S1</a>',
    },
    {"en/index.html": '<a href="cyfarfod%20ŵyl.pdf#page=2">Gŵyl</a>', "en/cyfarfod ŵyl.pdf": "%PDF"},
    '<a href="https://example.org/x">Elsewhere</a> <a href="mailto:a@example.org">Write</a> <img src="data:,">',
    '<link rel="canonical" href="https://example.org/base/en/"><a href="/base/en/">Below a folder of the host</a>',
)
FAILS = (
    '<a href="strategy/">Strategy</a>',
    '<h2 id="s1">S1</h2><a href="#s9">S9</a> <a href="#s9">S9 again</a>',
    {"en/index.html": '<a href="a/#s9">S9</a>', "en/a/index.html": '<h2 id="s1">S1</h2>'},
    '<img src="../pictures/group.jpg" alt="">',
    '<a href="../../../etc/">Out of the site</a>',
    '<link rel="canonical" href="https://example.org/base/en/"><a href="https://example.org/base/cy/">Cymraeg</a>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each address within the site leads to a file, and each anchor to a part of its page; each is told once."""
    told = set()
    for attribute, selector in ADDRESSES.items():
        for node in page.tree.css(selector):
            address = (node.attributes.get(attribute) or "").strip()
            target = page.leads_to(address)
            if target is None or address in told:
                continue
            told.add(address)
            if target.route not in page.site.files:
                if page.site.ours:
                    yield RULE.at(page.place(node), address=address, reason=NO_FILE)
            elif not page.site.has_part(target):
                yield RULE.at(page.place(node), address=address, reason=NO_PART)
