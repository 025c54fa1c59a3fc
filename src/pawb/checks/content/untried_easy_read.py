"""Easy read that no group of readers has checked as it now is."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.coverage import readers
from pawb.content.library import Library
from pawb.findings import Finding, Place, Rule
from pawb.languages import codes, language

RULE = Rule(
    id="untried-easy-read",
    level="look",
    finds={
        "en": "Easy read that no group of readers has checked, or whose words have changed since one did.",
        "cy": "Testun hawdd ei ddeall nad oes grŵp o ddarllenwyr wedi ei wirio, neu sydd wedi newid ers hynny.",
    },
    why={
        "en": "Rules make easy read likely to be easy. Only the people who need it can tell whether it is.",
        "cy": "Mae rheolau'n ei gwneud yn debygol bod testun yn hawdd ei ddeall. Dim ond y bobl y mae arnynt ei angen "
        "all ddweud a yw hynny'n wir.",
    },
    message={
        "en": "No group of readers has checked this easy read {language} as it now is. Pages and booklets say so.",
        "cy": "Nid oes grŵp o ddarllenwyr wedi gwirio'r testun hawdd ei ddeall hwn {language} fel y mae yn awr. Mae'r "
        "tudalennau a'r llyfrynnau'n dweud hynny.",
    },
    mend={
        "en": "Ask a group of readers to check it, then write under checked: who they are and the day, and run: pawb "
        "confirm",
        "cy": "Gofynnwch i grŵp o ddarllenwyr ei wirio, yna ysgrifennwch o dan checked: pwy ydyn nhw a'r diwrnod, a "
        "rhedwch: pawb confirm",
    },
    basis="Easy read ER28: DIN SPEC 33429 (2025)",
    number="ER28",
)

_FULL = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\nstandards:\n"
    "  - {id: S1, title: Talking, text: We will talk to you.}\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\nstandards:\n"
    "  - {id: S1, title: Siarad, text: Byddwn yn siarad â chi.}\n",
}
_ROWS = {
    "easy-en": "kind: easy-read\ntitle: Easy\nsections:\n  - id: about\n    title: About\n    covers: [summary]\n"
    "    rows: [{id: r1, text: You can talk to us.}]\n",
    "easy-cy": "kind: easy-read\ntitle: Hawdd\nsections:\n  - id: about\n    title: Am beth\n    covers: [summary]\n"
    "    rows: [{id: r1, text: Cewch chi siarad â ni.}]\n",
}

PASSES = (_FULL,)
FAILS = ({**_FULL, **_ROWS},)


def check(library: Library) -> Iterator[Finding]:
    """One finding for all easy read of one language, at the first that nobody has checked."""
    for code in codes():
        untried = [
            publication.easy.place(code=code)
            for publication in library.publications
            if publication.easy and publication.retelling
            if not all(readers(publication, section, code) for section in publication.retelling.covers)
        ]
        if untried:
            said = {viewer: language(viewer).say(f"in_language_{code}") for viewer in codes()}
            first, *others = (Place(place.file, 1, 1) for place in untried)
            yield RULE.at(first, also=others, language=said)
