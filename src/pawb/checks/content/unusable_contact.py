"""A way to reach the organisation that would reach nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.content.library import Library
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unusable-contact",
    level="error",
    finds={
        "en": "An e-mail address, a web address or a number that cannot be one.",
        "cy": "Cyfeiriad e-bost, cyfeiriad gwe neu rif na all fod yn un.",
    },
    why={
        "en": "It stands on every page and in every PDF, and somebody who needs help would reach nobody.",
        "cy": "Mae ar bob tudalen ac ym mhob PDF, ac ni fyddai rhywun y mae arno angen help yn cyrraedd neb.",
    },
    message={
        "en": "“{value}” cannot be {form}.",
        "cy": "Ni all “{value}” fod yn {form}.",
    },
    mend={
        "en": "Write it as people use it: name@council.example, www.council.example or 01632 960123. What else should "
        "be said goes under “note”.",
        "cy": "Ysgrifennwch ef fel y mae pobl yn ei ddefnyddio: enw@cyngor.example, www.cyngor.example neu "
        "01632 960123. Rhowch unrhyw beth arall o dan “note”.",
    },
    basis="WCAG 2.2: 3.2.6 Consistent Help (A)",
)

_NUMBER = r"\+?[0-9 ()/-]{3,30}"
FORMS = {
    "email": ({"en": "an e-mail address", "cy": "gyfeiriad e-bost"}, r"[\w.+'-]+@[\w-]+(\.[\w-]+)+"),
    "web": (
        {"en": "a web address", "cy": "gyfeiriad gwe"},
        r"(https?://)?[\w-]+(\.[\w-]+)+(:\d{1,5})?([/?#][^\s<>\"'`\\{}|^\[\]]*)?",
    ),
    "phone": ({"en": "a phone number", "cy": "rif ffôn"}, _NUMBER),
    "relay": ({"en": "a phone number", "cy": "rif ffôn"}, _NUMBER),
    "fax": ({"en": "a fax number", "cy": "rif ffacs"}, _NUMBER),
}
"""The form of each way, and what it is called. A postal address is free words."""

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}
_SITE = """name: {{en: Wards, cy: Wardiau}}
organisation: {{en: Council, cy: Cyngor}}
about: {{en: What we do., cy: Beth rydym yn ei wneud.}}
formats: [{{id: F1, title: {{en: braille, cy: braille}}, state: on-request}}]
roles: [{{id: clerk, title: {{en: Clerk, cy: Clerc}}}}]
contacts:
  - {{id: C1, type: {}, value: "{}"}}
"""
PASSES = tuple(
    {**_TEXTS, "site": _SITE.format(*given)}
    for given in (
        ("phone", "01632 960123"),
        ("phone", "+44 (0)1632 960123"),
        ("relay", "18001 01632 960123"),
        ("email", "llais.pobl@cyngor-tref.llyw.cymru"),
        ("web", "www.council.example/have-your-say?ask=1"),
        ("web", "https://council.example"),
        ("post", "Town Hall, Hill Street"),
    )
)
FAILS = tuple(
    {**_TEXTS, "site": _SITE.format(*given)}
    for given in (
        ("phone", "ask at reception"),
        ("fax", "12"),
        ("relay", "18"),
        ("email", "council.example"),
        ("email", "name@council"),
        ("email", "a@b.example?bcc=c@d.example"),
        ("web", "javascript:x()"),
        ("web", "council"),
        ("web", "https://council.example@elsewhere.example"),
        ("web", "file:///etc/hosts"),
    )
)


def check(library: Library) -> Iterator[Finding]:
    """Every live way to reach the organisation has the form of one."""
    if library.site is None or library.words is None:
        return
    for number, contact in enumerate(library.site.contacts):
        form, pattern = FORMS.get(contact.type, ({}, ""))
        if pattern and contact.retired is None and not re.fullmatch(pattern, contact.value):
            yield RULE.at(library.words.place("contacts", number, "value"), value=contact.value, form=form)
