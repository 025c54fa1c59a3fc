"""An item of the full version that easy read neither covers nor leaves out with a reason."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.library import Library
from pawb.findings import Finding, Rule
from pawb.languages import codes

RULE = Rule(
    id="uncovered-item",
    level="error",
    finds={
        "en": "An item of the full version that easy read neither tells nor says that it leaves out.",
        "cy": "Eitem yn y fersiwn lawn nad yw'r fersiwn hawdd ei deall yn ei dweud, nac yn dweud ei bod yn ei gadael "
        "allan.",
    },
    why={
        "en": "People who read easy read would not know that there is more, and could miss a right.",
        "cy": "Ni fyddai pobl sy'n darllen y fersiwn hawdd ei deall yn gwybod bod rhagor, a gallent golli hawl.",
    },
    message={
        "en": 'The easy read of "{publication}" neither covers nor leaves out: {items}.',
        "cy": 'Nid yw fersiwn hawdd ei deall "{publication}" yn cynnwys y rhain nac yn eu gadael allan: {items}.',
    },
    mend={
        "en": "Name each under covers: of the section that tells it, or under items: of a reason in left_out:.",
        "cy": "Enwch bob un o dan covers: yn yr adran sy'n ei ddweud, neu o dan items: mewn rheswm yn left_out:.",
    },
    basis="Easy Read Standard 1.0 (2026); Equality Act 2010, section 20(6)",
)

_FULL = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\nstandards:\n"
    "  - {id: S1, title: Time, text: You have time.}\n  - {id: S2, title: Money, text: We pay your bus.}\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\nstandards:\n"
    "  - {id: S1, title: Amser, text: Mae amser.}\n  - {id: S2, title: Arian, text: Rydym yn talu am eich bws.}\n",
}
_EASY = {
    "easy-en": "kind: easy-read\ntitle: Easy\nsections:\n  - id: time\n    title: Time\n    covers: [S1, summary]\n"
    "    rows:\n      - {id: time.1, text: You have time.}\n",
    "easy-cy": "kind: easy-read\ntitle: Hawdd\nsections:\n  - id: time\n    title: Amser\n"
    "    rows:\n      - {id: time.1, text: Mae gennych chi amser.}\n",
}
_LEFT_OUT = {
    "easy-en": "left_out:\n  - {id: money, text: How we pay. It has easy read of its own., items: [S2]}\n",
    "easy-cy": "left_out:\n  - {id: money, text: Sut rydym yn talu. Mae fersiwn hawdd ei deall iddo.}\n",
}
PASSES = (
    {**_FULL, **{name: text + _LEFT_OUT[name] for name, text in _EASY.items()}},
    {**_FULL, **{name: text.replace("[S1, summary]", "[S1, S2, summary]") for name, text in _EASY.items()}},
    {**_FULL, **{name: text.replace("    covers: [S1, summary]\n", "") for name, text in _EASY.items()}},
)
FAILS = ({**_FULL, **_EASY},)


def check(library: Library) -> Iterator[Finding]:
    """Where easy read says at all what it covers, it says so of everything."""
    for publication in library.publications:
        retelling = publication.retelling
        if not retelling or not publication.easy or not retelling.stated:
            continue
        said = next(iter(retelling.said.values()))[publication.id]
        items = dict.fromkeys(saying.within[0] for saying in said if not retelling.claim(saying))
        if items:
            yield RULE.at(
                publication.easy.place("sections"),
                also=[publication.easy.place("sections", code=code) for code in codes()[1:]],
                publication=publication.id,
                items=", ".join(items),
                key=publication.easy.id,
            )
