"""A section that leaves out why."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet, reason
from pawb.findings import Finding, Rule

RULE = Rule(
    id="lost-reason",
    level="warning",
    finds={
        "en": "A section without a reason, of which the full version gives one.",
        "cy": "Adran heb reswm, lle mae'r fersiwn lawn yn rhoi un.",
    },
    why={
        "en": "Splitting long sentences easily drops the “because”, and rules without reasons are hard to accept.",
        "cy": "Mae rhannu brawddegau hir yn aml yn colli'r “oherwydd”, ac mae'n anodd derbyn rheolau heb resymau.",
    },
    message={
        "en": "The full version gives a reason with “{said}”. This section gives none.",
        "cy": "Mae'r fersiwn lawn yn rhoi rheswm gyda “{said}”. Nid oes un yn yr adran hon.",
    },
    mend={
        "en": "Add a row with “because”, or decide that readers do not need the reason.",
        "cy": "Ychwanegwch res gydag “oherwydd”, neu penderfynwch nad oes angen y rheswm ar ddarllenwyr.",
    },
    basis="Easy read ER18: Inkle",
    number="ER18",
)

PASSES = (
    {
        "en": "The hall is closed because the roof leaks.",
        "cy": "Mae'r neuadd ar gau oherwydd bod dŵr yn dod drwy'r to.",
        "source": "{en: We closed the hall because its roof leaks., cy: Caeon ni'r neuadd oherwydd cyflwr y to.}",
    },
)
FAILS = (
    {
        "en": "The hall is closed.",
        "cy": "Mae'r neuadd ar gau.",
        "source": "{en: We closed the hall because its roof leaks., cy: Caeon ni'r neuadd oherwydd cyflwr y to.}",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every section of which the full version gives reasons gives one."""
    for section in booklet.sections:
        lines = (section.title, *section.rows)
        if section.reason and not any(reason(line.own, booklet.language) for line in lines):
            yield RULE.at(section.title.place, said=section.reason)
