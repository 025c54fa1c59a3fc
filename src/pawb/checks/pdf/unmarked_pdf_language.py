"""Words in another language that a PDF does not mark as such."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.checks.heard import Heard, squeezed
from pawb.findings import Finding, Rule, Words
from pawb.languages import codes, language

RULE = Rule(
    id="unmarked-pdf-language",
    level="error",
    finds={
        "en": "Words in a PDF whose tags do not name the language that the document says they are in.",
        "cy": "Geiriau mewn PDF nad yw eu tagiau'n enwi'r iaith y mae'r ddogfen yn dweud eu bod ynddi.",
    },
    why={
        "en": "A screen reader says Welsh words with English sounds, or English ones with Welsh sounds.",
        "cy": "Mae darllenydd sgrin yn dweud geiriau Cymraeg â seiniau Saesneg, neu rai Saesneg â seiniau Cymraeg.",
    },
    message={
        "en": "“{words}” is {wanted}, but this PDF has it read out {found}.",
        "cy": "Mae “{words}” {wanted}, ond mae'r PDF hwn yn peri ei ddarllen {found}.",
    },
    mend={
        "en": "Nothing in the content needs mending. Send this message to the people who look after Pawb.",
        "cy": "Nid oes angen trwsio dim yn y cynnwys. Anfonwch y neges hon at y bobl sy'n gofalu am Pawb.",
    },
    basis="WCAG 2.2: 3.1.2 Language of Parts (AA), technique PDF19; PDF/UA-1 (ISO 14289-1): 7.2",
)

SAMPLE = 40
"""Letters of the text that a message quotes."""

_HTML = '<html lang="cy"><title>Safonau</title><p>Safonau {}Reach</span>, a’r llall</p></html>'
_MARKED, _UNMARKED = _HTML.format('<span lang="en">'), _HTML.format("<span>")

PASSES = (
    {"a.pdf": _MARKED, "a.html": _MARKED},
    {"a.pdf": _MARKED, "a.html": _MARKED.replace('"en"', '"en-GB"')},
)
FAILS = (
    {"a.pdf": _UNMARKED, "a.html": _MARKED},
    {"a.pdf": _MARKED, "a.html": _UNMARKED},
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each run of words that is read out in another language than the document has it in."""
    if not pdf.heard:
        return
    document, read_out = pdf.heard
    if squeezed(document.text) != squeezed(read_out.text):
        return  # the fault of another check, and no letter would stand beside its own
    found = _languages(read_out)
    at = 0
    for part in document.parts:
        here = found[at : at + len(squeezed(part.text))]
        at += len(here)
        for other in sorted(set(here) - {part.language}):
            sample = part.text.strip()[:SAMPLE]
            yield RULE.at(pdf.place(), words=sample, wanted=_within(part.language), found=_within(other))


def _languages(heard: Heard) -> list[str]:
    """The language of each letter."""
    return [part.language for part in heard.parts for _ in squeezed(part.text)]


def _within(code: str) -> Words:
    """In Welsh, yn Gymraeg; a language that is not one of ours is told by its code."""
    if code not in codes():
        return {"en": f"in {code}", "cy": f"yn {code}"}
    return {reader: language(reader).say(f"in_language_{code}") for reader in codes()}
