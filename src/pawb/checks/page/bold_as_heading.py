"""A paragraph in bold that does the work of a heading."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.checks.fields import ancestor
from pawb.checks.page_words import INLINE
from pawb.findings import Finding, Rule

RULE = Rule(
    id="bold-as-heading",
    level="error",
    finds={
        "en": "A short paragraph that is all bold, before other text: it looks like a heading and is none.",
        "cy": "Paragraff byr sydd i gyd mewn print trwm, cyn testun arall: mae'n edrych fel pennawd ond nid pennawd "
        "ydyw.",
    },
    why={
        "en": "People who listen go from heading to heading. They pass by what only looks like one.",
        "cy": "Mae pobl sy'n gwrando yn mynd o bennawd i bennawd. Maent yn mynd heibio i'r hyn nad yw ond yn edrych "
        "fel un.",
    },
    message={
        "en": "“{text}” looks like a heading and is none.",
        "cy": "Mae “{text}” yn edrych fel pennawd, ond nid pennawd ydyw.",
    },
    mend={
        "en": "Make it a heading (h2, h3 …) of the right level.",
        "cy": "Gwnewch ef yn bennawd (h2, h3 …) o'r lefel gywir.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F2",
)

BOLD = ("b", "strong", "big")
LONGEST = 80  # a heading is shorter; what is longer is a sentence that matters
AROUND = ("body", "main", "section", "article")
LISTED = ("li", "td", "th", "figure", "address", "footer", "nav")
AFTER = ("p", "ul", "ol", "dl", "table", "div")

PASSES = (
    "<p><strong>Call 999 now.</strong></p><p>Then wait.</p>",
    "<p><b>Note:</b> read this.</p><p>Then that.</p>",
    "<p><b>Wrexham</b></p>",
    "<main>Call <b>Wrexham</b><p>Now</p></main>",
    "<h2><b>Values</b></h2><p>Ours.</p>",
    "<ul><li><p><b>Time</b></p><p>6</p></li></ul>",
)
FAILS = (
    "<p><b>Our values</b></p><p>We listen.</p>",
    "<p><strong>Our values</strong></p><ul><li>We listen.</li></ul>",
    "<div><b>Our values</b></div><p>We listen.</p>",
    "<p><font size='5'><b>Our values</b></font></p><p>We listen.</p>",
    '<p style="font-weight: bold; font-size: 2em">Our values</p><p>We listen.</p>',
    "<main><h1>Us</h1><b>Our values</b><p>We listen.</p></main>",
)


def check(page: Page) -> Iterator[Finding]:
    """Nothing that stands before a paragraph is short, without an end mark, and bold from beginning to end."""
    for node in page.visible("p,div,b,strong,big"):
        text = " ".join(node.text().split())
        if (
            0 < len(text) <= LONGEST
            and text[-1] not in ".!?:;,"
            and (_alone(node) if node.tag in BOLD else _bold(node, text))
            and _next(node) in AFTER
            and not ancestor(node, *LISTED)
        ):
            yield RULE.at(page.place(node), text=text)


def _bold(node: LexborNode, text: str) -> bool:
    """Whether all the words of an element are bold by its markup, and there is nothing else in it."""
    style = (node.attributes.get("style") or "").replace(" ", "").lower()
    if node.tag == "p" and ("font-weight:bold" in style or "font-weight:700" in style):
        return True
    inner = [child for child in node.iter(include_text=True) if not child.is_text_node or child.text().strip()]
    if len(inner) != 1 or not inner[0].is_element_node:
        return False
    return inner[0].tag in BOLD or (inner[0].tag in ("font", "span") and _bold(inner[0], text))


def _alone(node: LexborNode) -> bool:
    """Whether a bold element stands between blocks, as they do, and not among words."""
    before = node.prev
    while before is not None and before.is_text_node and not before.text().strip():
        before = before.prev
    beside_words = before is not None and (before.is_text_node or before.tag in INLINE)
    return node.parent is not None and node.parent.tag in AROUND and not beside_words


def _next(node: LexborNode) -> str:
    after = node.next
    while after is not None and not after.is_element_node:
        if after.is_text_node and after.text().strip():
            return ""
        after = after.next
    return (after.tag or "") if after is not None else ""
