"""An accessibility statement that nobody has reviewed for a year."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.library import Library
from pawb.findings import Finding, Rule
from pawb.languages import codes, language

RULE = Rule(
    id="old-accessibility-review",
    level="error",
    finds={
        "en": "An accessibility statement that nobody has reviewed for a year.",
        "cy": "Datganiad hygyrchedd nad oes neb wedi ei adolygu ers blwyddyn.",
    },
    why={
        "en": "The law asks that a statement is kept under review. An old one sends people to barriers that it does "
        "not name.",
        "cy": "Mae'r gyfraith yn gofyn bod datganiad yn cael ei adolygu'n rheolaidd. Mae hen ddatganiad yn arwain pobl "
        "at rwystrau nad yw'n eu henwi.",
    },
    message={
        "en": "The accessibility statement was last reviewed on {when}, a year ago or more.",
        "cy": "Adolygwyd y datganiad hygyrchedd ddiwethaf ar {when}, flwyddyn yn ôl neu fwy.",
    },
    mend={
        "en": "Hold the statement against the site, and add the day and your role under reviews: here.",
        "cy": "Cymharwch y datganiad â'r wefan, ac ychwanegwch y diwrnod a'ch rôl o dan reviews: yma.",
    },
    basis="Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018: 8",
)

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}
_REVIEWED = "prepared: 2024-02-29\nreviews:\n  - {id: V1, when: 2026-03-01, by: clerk}\n"
PASSES = (
    {**_TEXTS, "accessibility": "prepared: 2026-03-01\n", "as-at": "2027-02-28"},
    {**_TEXTS, "accessibility": _REVIEWED, "as-at": "2027-02-28"},
    {**_TEXTS, "accessibility": "prepared: 2024-02-29\n", "as-at": "2025-02-27"},
)
FAILS = (
    {**_TEXTS, "accessibility": "prepared: 2026-03-01\n", "as-at": "2027-03-01"},
    {**_TEXTS, "accessibility": _REVIEWED, "as-at": "2027-03-01"},
    {**_TEXTS, "accessibility": "prepared: 2024-02-29\n", "as-at": "2025-02-28"},
)


def check(library: Library) -> Iterator[Finding]:
    """Somebody prepared or reviewed the statement within the year before the day that the library is read as at."""
    said, as_at = library.accessibility, library.as_at
    if said is None or library.statement is None or as_at is None:
        return
    last = said.as_of
    # A year after the last day of February is the last day of February.
    due = last.replace(year=last.year + 1, day=28 if (last.month, last.day) == (2, 29) else last.day)
    if as_at >= due:
        when = {code: language(code).date(last) for code in codes()}
        newest = [number for number, review in enumerate(said.reviews) if review.when == last]
        place = library.statement.place(*(("reviews", newest[0], "when") if newest else ("prepared",)))
        yield RULE.at(place, when=when)
