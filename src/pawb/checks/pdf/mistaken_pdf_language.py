"""A PDF that says it is in a language that its words are not in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule
from pawb.languages import codes, language
from pawb.languages.identify import tongue

RULE = Rule(
    id="mistaken-pdf-language",
    level="error",
    finds={
        "en": "A PDF that names one language and is written in another.",
        "cy": "PDF sy'n enwi un iaith ond sydd wedi'i ysgrifennu mewn un arall.",
    },
    why={
        "en": "A screen reader says the words with the sounds of the wrong language, and nobody can understand them.",
        "cy": "Mae darllenydd sgrin yn dweud y geiriau â seiniau'r iaith anghywir, ac ni all neb eu deall.",
    },
    message={
        "en": "This PDF says that its language is {told}, but its words are {found}.",
        "cy": "Mae'r PDF hwn yn dweud mai {told} yw ei iaith, ond {found} yw ei eiriau.",
    },
    mend={
        "en": "In the properties of the document, set its language to {code}.",
        "cy": "Ym mhriodweddau'r ddogfen, gosodwch ei hiaith yn {code}.",
    },
    basis="WCAG 2.2: 3.1.1 Language of Page (A), technique PDF16; PDF/UA-1 (ISO 14289-1): 7.2; Matterhorn 11-006",
)

FEWEST = 20  # words, before the language of them all is told
SHARE = 0.3  # of the words that one language alone has

_HTML = (
    '<html lang="{}"><title>Standards</title><p>We listen to people of all ages, and we tell them what we have done '
    "with the answers that they gave us, every time that they have been asked by us.</p></html>"
)

PASSES = (
    _HTML.format("en-GB"),
    '<html lang="de"><title>Haus</title><p>' + "Wir hören allen Menschen zu. " * 9 + "</html>",
)
FAILS = (_HTML.format("de"),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """The words of a PDF in a language that is not one of ours are not surely of one of ours."""
    told = pdf.language.partition("-")[0].lower()
    if not told or told in codes():
        return
    text = " ".join(block.text for block in pdf.blocks if not any(tag.language for tag in (block.tag, *block.around)))
    words = [word for word in re.findall(r"[^\W\d_]+", text) if word.islower()]
    found = Counter(filter(None, map(tongue, words)))
    for code, count in found.most_common(1):
        if len(words) >= FEWEST and count >= SHARE * len(words):
            names = {viewer: language(viewer).say(f"language_{code}") for viewer in codes()}
            yield RULE.at(pdf.place(), told=pdf.language, found=names, code=code)
