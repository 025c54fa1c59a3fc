"""A word that goes on in the next line."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Break, Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="split-word",
    level="error",
    finds={
        "en": "A word that goes on in the next line although a line could hold it whole.",
        "cy": "Gair sy'n parhau ar y llinell nesaf er bod lle i'r gair cyfan ar un llinell.",
    },
    why={
        "en": "Half a word has to be kept in mind until the other half is found, which is hard through a magnifier.",
        "cy": "Rhaid cadw hanner gair yn y cof nes dod o hyd i'r hanner arall, ac mae hynny'n anodd drwy chwyddwydr.",
    },
    message={
        "en": "“{words}” is split: one line ends with “{end}”, the next begins with “{start}”.",
        "cy": "Mae “{words}” wedi'i hollti: mae un llinell yn gorffen â “{end}”, a'r nesaf yn dechrau â “{start}”.",
    },
    mend={
        "en": "Keep the word on one line (white-space: nowrap).",
        "cy": "Cadwch y gair ar un llinell (white-space: nowrap).",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: do not split words",
)

LONG = 20
"""Letters of a word that may break at a hyphen of its own: no heading could hold it otherwise."""

PASSES = (
    '<p style="width: 7em">Health and care</p>',
    '<p style="width: 9em">https://llanffug.example/standards/2026</p>',
    '<p style="width: 6em; overflow-wrap: anywhere">Llanfairpwllgwyngyll</p>',
    '<p style="width: 4em">Wrecsam<br>Llanffug</p>',
    '<p style="width: 12em">Ger Betws-y-coed-uwch-y-ddôl</p>',
)
FAILS = (
    '<p style="width: 9em">Working in co-production</p>',
    '<p style="width: 7em">Our responsi&#8203;bility</p>',
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each word that is split; addresses, which have no other places to break, may be."""
    yield from printed.tell(RULE, _faults(printed))


def _faults(printed: Printed) -> Iterator[Fault]:
    for broken in printed.breaks:
        if not (broken.line.whole or broken.line.hyphenated):
            end, start = broken.line.text.split()[-1], broken.next.text.split()[0]
            if not _free(end, start) and _width(broken, end, start) < broken.block.width:
                words = {"words": quote(end + start), "end": quote(end), "start": quote(start)}
                yield Fault((end, start), broken.page.number, words)


def _free(end: str, start: str) -> bool:
    """Whether what stands on both sides of a line's end may be parted: an address, two words, a long compound."""
    both = end + start
    address = any(sign in both for sign in ("://", "www.", "@")) or "." in both.strip(".,:;()")
    return address or end[-1] in "/–—" or (end[-1] == "-" and len(both) > LONG)


def _width(broken: Break, *pieces: str) -> float:
    """How wide the pieces of the word would be beside each other."""
    runs = (broken.line.runs[-1], broken.next.runs[0])
    widths = ((run.area.right - run.area.left) / len(run.text) for run in runs)
    return sum(width * len(piece) for width, piece in zip(widths, pieces, strict=True))
