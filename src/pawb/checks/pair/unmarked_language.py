"""A run of words of the other language inside a text, without the mark that says so."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.prose import prose
from pawb.content.library import Pair
from pawb.findings import Finding, Rule
from pawb.languages import codes, language
from pawb.languages.identify import foreign, identify

RULE = Rule(
    id="unmarked-language",
    level="error",
    finds={
        "en": "Words of the other language inside a text, not marked as that.",
        "cy": "Geiriau o'r iaith arall y tu mewn i destun, heb eu marcio felly.",
    },
    why={
        "en": "A screen reader would say them with the wrong sounds, and nobody would understand them.",
        "cy": "Byddai darllenydd sgrin yn eu dweud â'r seiniau anghywir, ac ni fyddai neb yn eu deall.",
    },
    message={
        "en": "These words look like {other}, in a text that is in {language}: {words}",
        "cy": "Mae'r geiriau hyn yn edrych fel {other}, mewn testun {language}: {words}",
    },
    mend={
        "en": "Translate them. If they are a name or a quotation, mark them: [{words}]{{{code}}}",
        "cy": "Cyfieithwch nhw. Os enw neu ddyfyniad ydynt, marciwch nhw: [{words}]{{{code}}}",
    },
    basis="WCAG 2.2: 3.1.2 Language of Parts (AA)",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "The board is called [Bwrdd Gwella ein gwasanaethau]{cy}."),
        "cy": _HEAD.format("Safonau", "Roedd gan y bwrdd enw Saesneg, [the Improvement Board]{en}."),
    },
    {
        "en": _HEAD.format("Standards", "Relay UK and Link Up can help, and so can Llais Llanffug."),
        "cy": _HEAD.format("Safonau", "Gall Relay UK a Link Up helpu, a Llais Llanffug hefyd."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "We help early."),
        "cy": _HEAD.format("Safonau", "Rydym yn rhoi help yn gynnar, sef early intervention, i deuluoedd."),
    },
    {
        "en": _HEAD.format("Standards", "People have hawl i gael eu clywed whenever we plan."),
        "cy": _HEAD.format("Safonau", "Mae gan bobl hawl i gael eu clywed."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Each run of another language is marked; a text that is wholly in it is `untranslated-text`."""
    for text in pair.joined.texts:
        for code, said in text.texts.items():
            own = prose(said, code)
            if identify(own) not in ("", code):
                continue
            for run in foreign(own, code):
                yield RULE.at(
                    text.places[code],
                    language={viewer: language(viewer).say(f"language_{code}") for viewer in codes()},
                    other={viewer: language(viewer).say(f"language_{run.code}") for viewer in codes()},
                    words=said[run.start : run.end],
                    code=run.code,
                )
