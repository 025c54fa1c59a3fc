"""Words that are there only with scripts."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="script-only-content",
    level="warning",
    finds={
        "en": "Words that are missing when scripts do not run.",
        "cy": "Geiriau sydd ar goll pan nad yw sgriptiau'n rhedeg.",
    },
    why={
        "en": "Scripts fail on old devices, weak lines and behind filters. Then these people learn nothing.",
        "cy": "Mae sgriptiau'n methu ar hen ddyfeisiau, ar gysylltiadau gwan ac y tu ôl i hidlyddion. Yna nid yw'r "
        "bobl hyn yn dysgu dim.",
    },
    message={
        "en": "Without scripts these words are missing: “{words}”.",
        "cy": "Heb sgriptiau mae'r geiriau hyn ar goll: “{words}”.",
    },
    mend={
        "en": "Write the words in the page itself, and let scripts only add to it.",
        "cy": "Ysgrifennwch y geiriau yn y dudalen ei hun, a pheidiwch â gadael i sgriptiau ond ychwanegu ati.",
    },
    basis="GOV.UK Service Manual: progressive enhancement",
)

PASSES = (
    "<p>Written in the page itself.</p>",
    '<label id="l"></label><script>l.textContent = "Use colours that are dark"</script>',
)
FAILS = ('<p id="p"></p><script>p.textContent = "Written by a script alone."</script>',)


def check(page: Browsed) -> Iterator[Finding]:
    """What is told with scripts is told without them; what only works with scripts, such as a button, may be left "
    "out. Told once."""
    for words in page.seen.get("vanished", ())[:1]:
        yield RULE.at(page.place, words=words)
