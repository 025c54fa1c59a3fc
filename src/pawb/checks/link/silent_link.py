"""A link to another website that did not answer as it should."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.links import Answer
from pawb.findings import Finding, Rule

RULE = Rule(
    id="silent-link",
    level="look",
    finds={
        "en": "A link to another website that did not answer, or only with an error.",
        "cy": "Dolen i wefan arall na wnaeth ateb, neu a atebodd â gwall yn unig.",
    },
    why={
        "en": "It may be a bad day, or a website that answers no programs; only a person can tell.",
        "cy": "Efallai mai diwrnod gwael ydoedd, neu wefan nad yw'n ateb rhaglenni; dim ond person all ddweud.",
    },
    message={
        "en": "“{address}” did not answer as it should: {reason}.",
        "cy": "Ni wnaeth “{address}” ateb fel y dylai: {reason}.",
    },
    mend={
        "en": "Open it in a browser. If it is gone, give the address that it has now, or take the link away.",
        "cy": "Agorwch hi mewn porwr. Os yw wedi mynd, rhowch y cyfeiriad sydd ganddi nawr, neu dilëwch y ddolen.",
    },
    basis="WCAG 2.2: 2.4.4 Link Purpose (In Context) (A)",
)

SILENT = {"en": "no answer", "cy": "dim ateb"}

PASSES = ("200 https://council.example/", "404 https://council.example/plan.pdf", "0 https://council-2009.example/")
FAILS = ("503 https://council.example/", "403 https://council.example/for-members", "busy https://council.example/")


def check(answer: Answer) -> Iterator[Finding]:
    """An error that is no final word, or no answer in time."""
    if answer.busy or (answer.status >= 400 and answer.status not in (404, 410)):
        number = dict.fromkeys(SILENT, f"{answer.status}")
        reason = number if answer.status else SILENT
        yield RULE.at(answer.places[0], also=answer.places[1:], address=answer.address, reason=reason)
