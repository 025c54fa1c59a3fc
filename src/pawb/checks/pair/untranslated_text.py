"""A text that stands in one language's file in the words of another."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.prose import prose
from pawb.content.ledger import copied
from pawb.content.library import Pair
from pawb.findings import Finding, Rule
from pawb.languages import codes, language
from pawb.languages.identify import identify

RULE = Rule(
    id="untranslated-text",
    level="error",
    finds={"en": "A text that is in the wrong language.", "cy": "Testun sydd yn yr iaith anghywir."},
    why={
        "en": "It would be read aloud with the wrong sounds, and people who chose their language would not get it.",
        "cy": "Byddai'n cael ei ddarllen yn uchel â'r seiniau anghywir, ac ni fyddai pobl a ddewisodd eu "
        "hiaith yn ei chael.",
    },
    message={
        "en": "This should be in {language}, but it is in {other}: {words}",
        "cy": "Dylai hwn fod yn iaith y ffeil ({language}), ond mae mewn iaith arall ({other}): {words}",
    },
    mend={
        "en": "Write it in {language}. If it is a name or a quotation, mark it: [words]{{{code}}}",
        "cy": "Ysgrifennwch ef yn iaith y ffeil. Os enw neu ddyfyniad ydyw, marciwch ef: [geiriau]{{{code}}}",
    },
    basis="WCAG 2.2: 3.1.2 Language of Parts (AA); Welsh Language Standard 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "This is what you can expect from us."),
        "cy": _HEAD.format("Safonau", "Dyma'r hyn y gallwch ei ddisgwyl gennym ni."),
    },
    {
        "en": _HEAD.format("Betsi Cadwaladr", "The [Bwrdd Gwella ar gyfer y gwasanaethau]{cy} met."),
        "cy": _HEAD.format("Betsi Cadwaladr", "Cyfarfu'r Bwrdd Gwella, a elwid yn [the Board for the services]{en}."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "This is what you can expect from us."),
        "cy": _HEAD.format("Safonau", "This is what people can expect."),
    },
    {
        "en": _HEAD.format("Standards", "Dyma'r hyn y gallwch ei ddisgwyl gennym ni yn y gwasanaeth."),
        "cy": _HEAD.format("Safonau", "Dyma'r hyn y gallwch ei ddisgwyl gennym ni."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Each text is in its own language, by its words. The same words in both are told by `copied-text`."""
    for text in pair.joined.texts:
        if copied(text):
            continue
        for code, said in text.texts.items():
            found = identify(prose(said, code))
            if found not in ("", code):
                yield RULE.at(
                    text.places[code],
                    language={viewer: language(viewer).say(f"language_{code}") for viewer in codes()},
                    other={viewer: language(viewer).say(f"language_{found}") for viewer in codes()},
                    words=f"{said[:60].strip()}…" if len(said) > 60 else said,
                    code=found,
                )
