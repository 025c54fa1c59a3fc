"""A title that only repeats the words it stands on."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="needless-title",
    level="warning",
    finds={
        "en": "A “title” that says again what its element says, or speaks for a picture that says nothing.",
        "cy": "“title” sy'n ailadrodd yr hyn y mae ei elfen yn ei ddweud, neu sy'n siarad dros lun nad yw'n dweud dim.",
    },
    why={
        "en": "Some screen readers say it as well: people hear the same words twice, or hear of a picture that is "
        "there for show.",
        "cy": "Mae rhai darllenwyr sgrin yn ei ddweud hefyd: mae pobl yn clywed yr un geiriau ddwywaith, neu'n "
        "clywed am lun sydd yno i addurno yn unig.",
    },
    message={
        "en": "This “title” is needless: {title}",
        "cy": "Nid oes angen y “title” hwn: {title}",
    },
    mend={
        "en": "Delete the “title”. If a picture tells something, say it in its alt text.",
        "cy": "Dilëwch y “title”. Os yw llun yn dweud rhywbeth, dywedwch hynny yn ei destun amgen.",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), failure F39, and 2.4.4 Link Purpose (In Context) (A), technique H33",
)

PASSES = (
    '<a href="a/" title="Opens the map of the park">Map</a>',
    '<img src="a.jpg" alt="The lake" title="Taken in May 2008">',
    '<img src="a.jpg" alt="">',
    '<a href="a/" title="Map"><img src="a.jpg" alt=""></a>',
)
FAILS = (
    '<a href="a/" title="map">Map</a>',
    '<img src="a.jpg" alt="The lake" title="The lake">',
    '<img src="a.jpg" alt="The lake" title="The lake: open the map">',
    '<img src="line.png" alt="" title="The lake">',
)


def check(page: Page) -> Iterator[Finding]:
    """The title of a link or picture adds something, and a picture that decorates has none."""
    for node in page.visible("a[href][title],button[title],img[alt][title]"):
        title = " ".join((node.attributes.get("title") or "").split())
        words = " ".join(((node.attributes.get("alt") or "") if node.tag == "img" else node.text()).split())
        again = words.casefold() in title.casefold() if node.tag == "img" else words.casefold() == title.casefold()
        if title and again:
            yield RULE.at(page.place(node), title=title)
