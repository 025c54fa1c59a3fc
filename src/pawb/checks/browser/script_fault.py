"""A script that fails."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="script-fault",
    level="error",
    finds={
        "en": "A page on which a script fails.",
        "cy": "Tudalen y mae sgript yn methu arni.",
    },
    why={
        "en": "What the script should do does not happen, and nobody is told.",
        "cy": "Nid yw'r hyn y dylai'r sgript ei wneud yn digwydd, ac ni ddywedir wrth neb.",
    },
    message={
        "en": "The browser complains: {words}",
        "cy": "Mae'r porwr yn cwyno: {words}",
    },
    mend={
        "en": "Mend the script, or leave it out.",
        "cy": "Trwsiwch y sgript, neu gadewch hi allan.",
    },
    basis="HTML Living Standard, 8.1.4.6",
)

PASSES = ("<script>document.title = 'Wrexham'</script>",)
FAILS = ("<script>nothing.here()</script>",)


def check(page: Browsed) -> Iterator[Finding]:
    """No script fails, and none writes an error."""
    for words in page.seen.get("complaints", ()):
        yield RULE.at(page.place, words=words)
