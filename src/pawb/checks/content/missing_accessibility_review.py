"""A site whose accessibility statement nobody has reviewed."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.library import Library
from pawb.findings import Finding, Place, Rule

RULE = Rule(
    id="missing-accessibility-review",
    level="warning",
    finds={
        "en": "A site whose accessibility statement nobody has prepared or reviewed.",
        "cy": "Gwefan nad oes neb wedi paratoi nac adolygu ei datganiad hygyrchedd.",
    },
    why={
        "en": "The law asks for a statement that people stand behind. Checks alone cannot tell whether people can use "
        "the site.",
        "cy": "Mae'r gyfraith yn gofyn am ddatganiad y mae pobl yn atebol amdano. Ni all gwiriadau ar eu pen eu hunain "
        "ddweud a all pobl ddefnyddio'r wefan.",
    },
    message={
        "en": "Nobody has prepared or reviewed the accessibility statement.",
        "cy": "Nid oes neb wedi paratoi nac adolygu'r datganiad hygyrchedd.",
    },
    mend={
        "en": "Read the statement on the site, do the test script under it, and write the day of it as prepared: in "
        "content/accessibility.yml.",
        "cy": "Darllenwch y datganiad ar y wefan, dilynwch y sgript brofi sydd odano, ac ysgrifennwch y diwrnod fel "
        "prepared: yn content/accessibility.yml.",
    },
    basis="Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018: 8",
)

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}
PASSES = ({**_TEXTS, "accessibility": "prepared: 2026-11-22\n"},)
FAILS = (_TEXTS,)


def check(library: Library) -> Iterator[Finding]:
    """There is a file of what people say. What is wrong within it is told where it is read."""
    if library.statement is None:
        yield RULE.at(Place("content/accessibility.yml"))
