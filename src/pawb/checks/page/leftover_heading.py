"""A heading that a template, an editor or a program left behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="leftover-heading",
    level="error",
    finds={
        "en": "A heading that nobody wrote: “Lorem ipsum”, “[Insert heading here]”, a bare date and time, a program's "
        "error.",
        "cy": "Pennawd nad ysgrifennodd neb: “Lorem ipsum”, “[Rhowch bennawd yma]”, dyddiad ac amser moel, gwall "
        "rhaglen.",
    },
    why={
        "en": "Many people who listen go from heading to heading, and this one tells them nothing.",
        "cy": "Mae llawer o bobl sy'n gwrando yn mynd o bennawd i bennawd, ac nid yw hwn yn dweud dim wrthynt.",
    },
    message={
        "en": "This heading was left behind by a template or a program: “{words}”.",
        "cy": "Gadawyd y pennawd hwn ar ôl gan dempled neu raglen: “{words}”.",
    },
    mend={
        "en": "Say in the heading what its part is about.",
        "cy": "Dywedwch yn y pennawd beth yw testun ei ran.",
    },
    basis="WCAG 2.2: 2.4.6 Headings and Labels (AA), technique G130; ACT rule b49b2e",
)

_PLACE = r"(?:text|heading|title|name|pennawd|bennawd|teitl|testun|destun)"
_LEFTOVER = re.compile(
    rf"lorem ipsum.*|(?:your )?{_PLACE} (?:goes )?here|{_PLACE} yma"
    rf"|[\[<{{(](?:replace|insert|enter|add|rhowch|ychwanegwch) .*{_PLACE}.*[\]>}})]"
    rf"|(?:insert|enter|add) .*{_PLACE} here"
    r"|(?:tb[cd]|todo|untitled|undefined|null|nan|x{3,}|asdf\w*|\[object \w+\])"
    r"|\{\{.*\}\}|\$\{.*\}|%\w+%"
    r"|\d{4}-\d\d-\d\d[t ]\d\d:\d\d.*"
    r"|(?:uncaught|unhandled|fatal|php) .*(?:error|exception|warning)\b.*|(?:\w+error|\w+exception): .*|traceback \(.*",
    re.IGNORECASE,
)

PASSES = (
    "<h2>Opening times</h2>",
    "<h2>2026-06-30</h2>",
    "<h2>How to enter a name</h2>",
    "<h2>Error: the form was not sent</h2>",
    "<h2>Add your name (optional)</h2>",
)
FAILS = (
    "<h2>Lorem ipsum dolor</h2>",
    "<h1>[Insert the heading of this page]</h1>",
    "<h2>Teitl yma</h2>",
    "<h2>2026-06-30 13:46 UTC</h2>",
    "<h1>{{ page.title }}</h1>",
    "<h1>Uncaught Error: no such function in profile.php on line 4</h1>",
)


def check(page: Page) -> Iterator[Finding]:
    """No heading is one that templates, editors and programs put in."""
    for heading in page.headings:
        if _LEFTOVER.fullmatch(heading.name.strip()):
            yield RULE.at(page.place(heading.node), words=heading.name)
