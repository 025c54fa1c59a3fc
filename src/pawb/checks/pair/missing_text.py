"""A text, an item or a whole file that one language has and another lacks."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.library import Pair
from pawb.findings import Finding, Rule
from pawb.languages import codes, language

RULE = Rule(
    id="missing-text",
    level="error",
    finds={"en": "A text that is there in one language only.", "cy": "Testun sydd ar gael mewn un iaith yn unig."},
    why={
        "en": "People who read the other language would get less.",
        "cy": "Byddai pobl sy'n darllen yr iaith arall yn cael llai.",
    },
    message={"en": "There is no {language} for {field}.", "cy": "Nid oes testun {language} ar gyfer {field}."},
    mend={"en": "Add the {language} here.", "cy": "Ychwanegwch y testun {language} yma."},
    basis="Welsh Language Standards 40 to 49, 52",
)

WHOLE = {"en": "the whole file", "cy": "y ffeil gyfan"}

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "What to expect.")
        + "standards:\n  - {id: S1, title: Be heard, text: You can speak.}\n",
        "cy": _HEAD.format("Safonau", "Beth i'w ddisgwyl.")
        + "standards:\n  - {id: S1, title: Eich llais, text: Cewch siarad.}\n",
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "What to expect.")
        + "standards:\n  - {id: S1, title: Be heard, text: You can speak.}\n",
        "cy": _HEAD.format("Safonau", "Beth i'w ddisgwyl.") + "standards:\n  - {id: S1, title: Eich llais}\n",
    },
    {
        "en": _HEAD.format("Standards", "What to expect.") + "standards: []\n",
        "cy": _HEAD.format("Safonau", "Beth i'w ddisgwyl.")
        + "standards:\n  - {id: S1, title: Eich llais, text: Cewch siarad.}\n",
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every text and item of one language stands in all of them."""
    for gap in pair.joined.gaps:
        field = {viewer: f'"{" > ".join(gap.path)}"' if gap.path else WHOLE[viewer] for viewer in codes()}
        # An exception names texts and items: a file without its twin cannot be excepted, and has no key.
        key = f"{pair.id}#{'/'.join(gap.path)}" if gap.path else ""
        for code, place in gap.lacking.items():
            named = {viewer: language(viewer).say(f"language_{code}") for viewer in codes()}
            yield RULE.at(place, also=gap.there.values(), field=field, language=named, key=key)
