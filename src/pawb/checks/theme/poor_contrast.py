"""Two colours that meet and that some readers cannot tell apart."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.contrast import contrast
from pawb.checks.tokens import Tokens
from pawb.findings import Finding, Rule

RULE = Rule(
    id="poor-contrast",
    level="error",
    finds={"en": "Two colours that are too alike.", "cy": "Dau liw sy'n rhy debyg i'w gilydd."},
    why={
        "en": "People with low vision, on a poor screen or in the sun could not read the words.",
        "cy": "Ni allai pobl â golwg gwan, ar sgrin wael neu yn yr haul ddarllen y geiriau.",
    },
    message={
        "en": "{name} {colour} on {ground} {behind} has a contrast of {ratio} to 1 ({scheme}), and needs {needed}.",
        "cy": "Cyferbyniad o {ratio} i 1 sydd gan {name} {colour} ar {ground} {behind} ({scheme}), ac mae "
        "angen {needed}.",
    },
    mend={"en": "The nearest colour that is enough is {better}.", "cy": "Y lliw agosaf sy'n ddigon yw {better}."},
    basis="WCAG 2.2: 1.4.6 Contrast, Enhanced (AAA); 1.4.11 Non-text Contrast (AA)",
    number="ER27",
)

TEXT, EDGE = 7.0, 3.0
"""The least contrast of text, and of the edges of controls."""

PAIRS = (
    ("ink", "page", TEXT),
    ("quiet", "page", TEXT),
    ("brand", "page", TEXT),
    ("on-brand", "brand", TEXT),
    ("link", "page", TEXT),
    ("visited", "page", TEXT),
    ("good", "page", TEXT),
    ("bad", "page", TEXT),
    ("care", "page", TEXT),
    ("focus-ink", "focus", TEXT),
    ("rule", "page", EDGE),
)
"""Which colour stands on which, and how much they have to differ."""

SCHEMES = {"light": {"en": "by day", "cy": "yn olau"}, "dark": {"en": "by night", "cy": "yn dywyll"}}

PASSES = (
    ":root { --ink: light-dark(#1b1b1f, #f2f0ea); --page: light-dark(#fbf8f1, #14181b) }",
    ":root { --rule: light-dark(#7a7f87, #8b929b); --page: light-dark(#fbf8f1, #14181b) }",
)
FAILS = (
    ":root { --ink: light-dark(#767676, #f2f0ea); --page: light-dark(#ffffff, #14181b) }",
    ":root { --link: light-dark(#0a4a8f, #2255aa); --page: light-dark(#fbf8f1, #14181b) }",
    ":root { --rule: light-dark(#cccccc, #8b929b); --page: light-dark(#fbf8f1, #14181b) }",
)


def check(tokens: Tokens) -> Iterator[Finding]:
    """Every pair of colours that meet differs enough."""
    for name, ground, needed in PAIRS:
        if name in tokens.colours and ground in tokens.colours:
            colour, behind = tokens.colours[name], tokens.colours[ground]
            ratio = contrast(colour, behind)
            if ratio < needed:
                yield RULE.at(
                    tokens.places[name],
                    name=name,
                    colour=colour,
                    ground=ground,
                    behind=behind,
                    ratio=f"{ratio:.1f}",
                    needed=f"{needed:.0f}",
                    scheme=SCHEMES[tokens.scheme],
                    better=nearest(colour, behind, needed),
                )


def nearest(colour: str, ground: str, needed: float) -> str:
    """The colour nearest to `colour` that differs enough from `ground`: darker or lighter, whichever is less far."""
    mixed = (_mixed(colour, end, step) for step in range(256) for end in (0, 255))
    return next((mix for mix in mixed if contrast(mix, ground) >= needed), "#000000")


def _mixed(colour: str, end: int, step: int) -> str:
    parts = bytes.fromhex(colour[1:])
    return "#" + "".join(f"{round(part + (end - part) * step / 255):02x}" for part in parts)
