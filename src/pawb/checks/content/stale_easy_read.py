"""A section of easy read whose full version changed after somebody confirmed that it still tells the same."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.ledger import Unit, digest
from pawb.content.library import Library, Publication
from pawb.findings import Finding, Rule
from pawb.languages import codes, language

RULE = Rule(
    id="stale-easy-read",
    level="error",
    finds={
        "en": "A section of easy read whose full version changed, or that tells other facts, duties, choices or "
        "“not”s than before, and nobody has confirmed since that both tell the same.",
        "cy": "Adran hawdd ei deall y newidiodd ei fersiwn lawn, neu sy'n dweud ffeithiau, dyletswyddau, dewisiadau "
        "neu eiriau negyddol eraill nag o'r blaen, heb i neb gadarnhau wedyn fod y ddwy'n dweud yr un peth.",
    },
    why={
        "en": "People who read easy read would be told what is no longer so, and would not know it.",
        "cy": "Byddai pobl sy'n darllen y fersiwn hawdd ei deall yn cael gwybod rhywbeth nad yw'n wir bellach, heb "
        "wybod hynny.",
    },
    message={
        "en": 'The full version of the section "{section}", or the facts and rights that the section tells, changed '
        "{languages}.",
        "cy": "Mae fersiwn lawn yr adran \"{section}\", neu'r ffeithiau a'r hawliau y mae'r adran yn eu dweud, wedi "
        "newid {languages}.",
    },
    mend={
        "en": "Read the section beside the full version and change its rows where they are no longer so, or bring back "
        "what they no longer tell. Then run: "
        "pawb confirm {key} --who ROLE --how HOW (without a terminal: in its line of content/confirmed.yml write "
        "{line}).",
        "cy": "Darllenwch yr adran wrth ochr y fersiwn lawn a newidiwch y rhesi nad ydynt yn wir bellach, neu rhowch "
        "yn ôl yr hyn nad ydynt yn ei ddweud mwyach. Yna rhedwch: "
        "pawb confirm {key} --who RÔL --how SUT (heb derfynell: yn ei linell yn content/confirmed.yml ysgrifennwch "
        "{line}).",
    },
    basis="DIN SPEC 33429:2025; Equality Act 2010, section 20(6)",
)

_FULL = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\nstandards:\n"
    "  - {id: S1, title: Visits, text: We will visit you twice a year.}\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\nstandards:\n"
    "  - {id: S1, title: Ymweliadau, text: Byddwn yn ymweld â chi ddwywaith y flwyddyn.}\n",
}
_EASY = {
    "easy-en": "kind: easy-read\ntitle: Easy\nsections:\n  - id: visits\n    title: Visits\n    covers: [S1, summary]\n"
    "    rows:\n      - {id: visits.1, text: We will visit you 2 times a year.}\n",
    "easy-cy": "kind: easy-read\ntitle: Hawdd\nsections:\n  - id: visits\n    title: Ymweliadau\n"
    "    rows:\n      - {id: visits.1, text: Byddwn ni'n ymweld â chi 2 waith y flwyddyn.}\n",
}
_CONFIRMED = (
    "easy-read/example#sections/visits/covers: {en: fa50f7727b27, cy: 222dcb7d9628, who: clerk, when: 2026-11-22, "
    "how: written}\n"
)
PASSES = ({**_FULL, **_EASY, "confirmed": _CONFIRMED},)
FAILS = (
    {**_FULL, **_EASY, "en": _FULL["en"].replace("twice", "once"), "confirmed": _CONFIRMED},
    {**_FULL, **_EASY, "easy-cy": _EASY["easy-cy"].replace("2 waith", "3 gwaith"), "confirmed": _CONFIRMED},
    {**_FULL, **_EASY, "confirmed": "{}\n"},
)


def check(library: Library) -> Iterator[Finding]:
    """What every section covers and tells is, in each language, as it was when somebody confirmed the section."""
    for publication in library.publications:
        for section, unit in publication.retold.items():
            if unit.state == "changed" and not _lacks(publication, unit):
                line = ", ".join(f"{code}: {digest(unit.texts[code])}" for code in unit.changed)
                yield RULE.at(
                    unit.places[unit.changed[0]],
                    also=[unit.places[code] for code in unit.changed[1:]],
                    key=unit.key,
                    section=section,
                    languages={viewer: _in(unit.changed, viewer) for viewer in codes()},
                    line=line,
                )


def _lacks(publication: Publication, unit: Unit) -> bool:
    """Whether a language lacks something of what the section covers: that is told, and changes what is read here."""
    paths = ["/".join(gap.path) for gap in publication.full.joined.gaps]
    return any(f"{publication.id}#{path}" in text for path in paths for text in unit.texts.values())


def _in(of: tuple[str, ...], viewer: str) -> str:
    said = language(viewer)
    return said.listing([said.say(f"in_language_{code}") for code in of], names=False)
