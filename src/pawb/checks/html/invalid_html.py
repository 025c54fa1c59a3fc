"""HTML that its standard does not allow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.nu import Markup
from pawb.findings import Finding, Rule

RULE = Rule(
    id="invalid-html",
    level="warning",
    finds={
        "en": "HTML that its standard does not allow: elements in the wrong place, not closed, or unknown.",
        "cy": "HTML nad yw ei safon yn ei ganiatáu: elfennau yn y lle anghywir, heb eu cau, neu anhysbys.",
    },
    why={
        "en": "A browser guesses what was meant, and a screen reader may be told something else than what is seen.",
        "cy": "Mae porwr yn dyfalu beth a fwriadwyd, ac efallai y dywedir wrth ddarllenydd sgrin rywbeth gwahanol i'r "
        "hyn a welir.",
    },
    message={
        "en": "This is not valid HTML. The checker says: “{words}”",
        "cy": "Nid yw hwn yn HTML dilys. Meddai'r gwiriwr, yn Saesneg: “{words}”",
    },
    mend={
        "en": "Mend it in the template that the page was made from.",
        "cy": "Cywirwch ef yn y templed y gwnaed y dudalen ohono.",
    },
    basis="HTML Living Standard; WCAG 2.2, technique G134",
)

OTHERS = re.compile(
    r"^CSS: |^Duplicate ID|^An “img” element |^The “\w+” element is obsolete|without seeing a doctype"
    r"|child element “title”"
    r"|^Element “title” must not be empty|^Element “input” is missing required attribute “alt”"
    r"|^Element “style” not allowed as child|“(?:autocomplete|content|data|href|lang|role|src|xml:lang)”"
    r"|^Element “option” without|“role=|^Attribute “aria-"
    r"|(?:not allowed|^Bad value .*|required attribute|following attributes:?).* “aria-\w+”"
)
"""What checks of the other families say, axe-core of ARIA among them, and what does no harm in any browser."""

_PAGE = '<!DOCTYPE html><html lang="en"><head><title>Ask us</title></head><body>{}</body></html>'
PASSES = (
    _PAGE.format('<h1>Ask us</h1><button popovertarget="why">Why?</button><div popover id="why">Because</div>'),
    _PAGE.format('<h1>Ask us</h1><img src="a.png"><p style="colour: red">Old</p><center>Now</center>'),
    # What HTML has been given since 2020.
    _PAGE.format(
        '<h1>Ask us</h1><search><form action="ask"><label>Words <input enterkeyhint="search"></label></form></search>'
        '<hgroup><p>Plan</p><h2>Our plan</h2></hgroup><p hidden="until-found">Old</p><div inert>Later</div>'
        '<details name="why"><summary>Why?</summary>Because</details><div part="foot" role="comment">Well said</div>'
        '<button commandfor="more" command="show-modal">More</button><dialog id="more" closedby="any">More</dialog>'
        '<label>Place <select><option>Bala<hr><option>Mold</select></label><p contenteditable="plaintext-only">Now</p>'
        '<template shadowrootmode="open"><p>New</p></template><iframe src="map.html" title="Map" loading="lazy">'
        '</iframe><picture><source srcset="a.avif" width="9"><img src="a.png" alt="" fetchpriority="high"></picture>'
        '<button aria-braillelabel="b" aria-description="Opens a map">Bala</button><svg><rect/></svg>'
        '<p><span role="mark">Now</span></p><script type="importmap">{{"imports": {{}}}}</script>'
    ),
)
FAILS = (
    _PAGE.format("<h1>Ask us</h1><ul><p>Not an item</p></ul>"),
    _PAGE.format('<h1>Ask us</h1><p>Call <a href="a">us <button>now</button></a>.</p>'),
)


def check(page: Markup) -> Iterator[Finding]:
    """Nothing in the page is invalid; one finding for each thing that is said of it, at the first place."""
    told = set()
    for fault in page.faults:
        if fault.words not in told and not OTHERS.search(fault.words):
            told.add(fault.words)
            yield RULE.at(page.at(fault), words=fault.words)
