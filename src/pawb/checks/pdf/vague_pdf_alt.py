"""Alternative text in a PDF that tells nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.checks.vague import for_any_picture
from pawb.findings import Finding, Rule

RULE = Rule(
    id="vague-pdf-alt",
    level="error",
    finds={
        "en": "Alternative text in a PDF that is the name of a file, or says only that there is a picture.",
        "cy": "Testun amgen mewn PDF sy'n enw ffeil, neu sy'n dweud dim ond bod llun.",
    },
    why={
        "en": "It is read out, takes time, and tells nobody what the picture shows.",
        "cy": "Mae'n cael ei ddarllen yn uchel, yn cymryd amser, ac nid yw'n dweud wrth neb beth mae'r llun yn ei "
        "ddangos.",
    },
    message={
        "en": "This alternative text tells nothing: “{alt}”.",
        "cy": "Nid yw'r testun amgen hwn yn dweud dim: “{alt}”.",
    },
    mend={
        "en": "Say in a few words what the picture tells a reader. If it tells nothing, mark it as decoration "
        "(artifact).",
        "cy": "Dywedwch mewn ychydig eiriau beth mae'r llun yn ei ddweud wrth ddarllenydd. Os nad yw'n dweud dim, "
        "marciwch ef yn addurn (artifact).",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), failures F30 and F39, techniques PDF1 and PDF4; "
    "PDF/UA-1 (ISO 14289-1): 7.3; Matterhorn 13-005",
)

_FILE_NAME = re.compile(
    r".*\.(?:avif|ai|bmp|eps|emf|gif|jpe?g|pdf|png|psd|svg|tiff?|webp|wmf)|(?:img|dsc\w?|image)[_-]?\d+", re.IGNORECASE
)

_PICTURE = (
    '<html lang="en"><title>Ducks</title><h1>Ducks</h1><img alt="{}" src="data:image/svg+xml,'
    '<svg xmlns=%22http://www.w3.org/2000/svg%22><rect width=%229%22 height=%229%22/></svg>"></html>'
)

PASSES = tuple(
    _PICTURE.format(alt)
    for alt in ("Ducks on the lake", "Logo of the council", "Bar chart: visitors rose from 12 to 40", "Wrecsam")
)
FAILS = tuple(
    _PICTURE.format(alt)
    for alt in ("image", "Picture 1", "IMG_2041", "ducks at lake.jpg", "Llun", "*", "Decorative line", "A photo of")
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """No alternative text is only a name for all pictures, a file or a sign."""
    for tag in pdf.tags.below() if pdf.tags else ():
        vague = for_any_picture(tag.alternative) or _FILE_NAME.fullmatch(tag.alternative)
        if tag.role == "Figure" and tag.alternative and not tag.actual and vague:
            yield RULE.at(pdf.place(tag.page), alt=tag.alternative)
