"""A body's own print profiles, judged before anything is printed with them: one that breaks a rule of print is refused.

What is judged is a specimen, two lines as they would stand on paper, by the same checks as every edition.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pawb.checks import Report, run
from pawb.checks.contrast import contrast
from pawb.checks.printed import Printed
from pawb.checks.theme.poor_contrast import EDGE, RULE, nearest
from pawb.content.library import Library
from pawb.content.model.profiles import Profile
from pawb.findings import Finding
from pawb.render.large_print.laid_out import Area, Block, LaidOut, Line, Look, Page, Run

PROMISED = {"clear": 14, "large": 18, "giant": 24}
"""The least size of each kind of print, in points (UKAAF G003, RNIB clear print)."""

FIELDS = {"undersized-text": "size", "faint-text": "ink", "close-lines": "leading"}
"""The field of a profile that each rule is about."""

WORDS = "Dweud eich dweud"

WIDE, EDGES = 800.0, 72.0
"""The specimen's page, and the margins around the words, in points."""


def judge(library: Library) -> Report:
    """What is wrong with the profiles of `content/profiles.yml`, at the lines that say so."""
    return Report(tuple(_findings(library)))


def _findings(library: Library) -> Iterator[Finding]:
    for number, profile in enumerate(library.printing.profiles):
        assert library.prints is not None
        for finding in run("print", [specimen(profile)]).findings:
            place = library.prints.place("profiles", number, FIELDS.get(finding.rule.id, "id"))
            yield replace(finding, place=place, details={**finding.details, "words": profile.title})
        if (ratio := contrast(profile.accent, profile.ground)) < EDGE:
            yield RULE.at(
                library.prints.place("profiles", number, "accent"),
                name="accent",
                colour=profile.accent,
                ground="ground",
                behind=profile.ground,
                ratio=f"{ratio:.1f}",
                needed=f"{EDGE:.0f}",
                scheme=profile.title,
                better=nearest(profile.accent, profile.ground, EDGE),
            )


def specimen(profile: Profile) -> Printed:
    """Two lines in the print of a profile."""
    size, leading = profile.size, profile.size * profile.leading / 100
    look = Look("", size, 400, False, False, False, False, False, profile.ink, profile.ground)
    areas = [Area(EDGES, EDGES + leading * line, WIDE - EDGES, EDGES + leading * (line + 1)) for line in (0, 1)]
    lines = tuple(Line((Run(WORDS, look, area, 0, ""),), area, whole=True, hyphenated=False) for area in areas)
    block = Block("p", 1, 0, "left", WIDE - 2 * EDGES, floated=False, columned=False, lines=lines)
    page = Page(1, WIDE, WIDE, (block,), {}, (), (), ())
    return Printed("", PROMISED[profile.print], LaidOut((page,), (), {}))
