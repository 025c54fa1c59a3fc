"""Words that run the wrong way for their language."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="wrong-direction",
    level="warning",
    finds={
        "en": "Arabic, Hebrew, Persian or Urdu that is not set from right to left, or another language that is.",
        "cy": "Arabeg, Hebraeg, Perseg neu Wrdw nad yw wedi'i osod o'r dde i'r chwith, neu iaith arall sydd.",
    },
    why={
        "en": "Signs and numbers land at the wrong end of the line, and the cursor moves the wrong way.",
        "cy": "Mae arwyddion a rhifau'n glanio ar ben anghywir y llinell, ac mae'r cyrchwr yn symud y ffordd anghywir.",
    },
    message={
        "en": "This text is in “{code}” and runs the wrong way.",
        "cy": "Mae'r testun hwn mewn “{code}” ac yn rhedeg y ffordd anghywir.",
    },
    mend={
        "en": 'Write dir="{wanted}" beside lang.',
        "cy": 'Ysgrifennwch dir="{wanted}" wrth ymyl lang.',
    },
    basis="WCAG 2.2: 1.3.2 Meaningful Sequence (A), techniques H34 and H56",
)

LEFTWARDS = frozenset(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"])
"""Languages that are written from right to left."""

PASSES = (
    '<p lang="ar" dir="rtl">مرحبا</p>',
    '<p lang="ar" dir="auto">مرحبا</p>',
    '<p lang="cy">Croeso</p>',
)
FAILS = (
    '<p lang="ar">مرحبا بكم</p>',
    '<p lang="en" dir="rtl">Welcome</p>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each language runs the way it is written, told where the language is."""
    for node in page.visible("[lang]"):
        code = (node.attributes.get("lang") or "").partition("-")[0].lower()
        wanted = "rtl" if code in LEFTWARDS else "ltr"
        around = node
        while around.parent is not None and "dir" not in around.attributes:
            around = around.parent
        direction = (around.attributes.get("dir") or "ltr").lower()
        if code and direction != "auto" and direction != wanted and node.text().strip():
            yield RULE.at(page.place(node), code=code, wanted=wanted)
