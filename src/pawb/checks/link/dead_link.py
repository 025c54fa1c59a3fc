"""A link to another website that leads nowhere any more."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.links import Answer
from pawb.findings import Finding, Rule

RULE = Rule(
    id="dead-link",
    level="error",
    finds={
        "en": "A link to another website where there is nothing any more.",
        "cy": "Dolen i wefan arall lle nad oes dim bellach.",
    },
    why={
        "en": "The reader comes to an error page of somebody else, and cannot tell who made the mistake.",
        "cy": "Mae'r darllenydd yn cyrraedd tudalen wall rhywun arall, ac ni all ddweud pwy a wnaeth y camgymeriad.",
    },
    message={
        "en": "“{address}” leads nowhere: {reason}.",
        "cy": "Nid yw “{address}” yn arwain i unman: {reason}.",
    },
    mend={
        "en": "Give the address that it has now, or take the link away.",
        "cy": "Rhowch y cyfeiriad sydd ganddo nawr, neu dilëwch y ddolen.",
    },
    basis="WCAG 2.2: 2.4.4 Link Purpose (In Context) (A)",
)

GONE = {404: ("not found", "heb ei ganfod"), 410: ("gone", "wedi mynd")}
UNKNOWN_HOST = {"en": "there is no such website", "cy": "nid oes gwefan o'r fath"}

PASSES = ("200 https://council.example/", "301 http://council.example/old", "403 https://council.example/for-members")
FAILS = ("404 https://council.example/plan.pdf", "410 https://council.example/2009", "0 https://council-2009.example/")


def check(answer: Answer) -> Iterator[Finding]:
    """What says that there is nothing, and a host that nobody knows. Any other answer may be better tomorrow."""
    if answer.status in GONE:
        english, welsh = GONE[answer.status]
        reason = {"en": f"{english} ({answer.status})", "cy": f"{welsh} ({answer.status})"}
    elif not answer.status and not answer.busy:
        reason = UNKNOWN_HOST
    else:
        return
    yield RULE.at(answer.places[0], also=answer.places[1:], address=answer.address, reason=reason)
