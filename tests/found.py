"""One report with every kind of finding, for each shape of report to tell."""

from __future__ import annotations

from pawb.checks import Report
from pawb.checks.page import ambiguous_link_text, duplicate_id, location_words, missing_title
from pawb.checks.pdf import small_print
from pawb.content.faults.writing import DUPLICATE_KEY
from pawb.findings import Place

YAML = Place("content/cy/action-plan.yml", 41, 13)
FORGED = "\x1b[2J<script>\u202e"
"""What a file may hold to mislead whoever reads a report."""

EVERYTHING = Report(
    (
        DUPLICATE_KEY.at(YAML, also=[Place(YAML.file, 4, 1)], name="lead", line=4),
        duplicate_id.RULE.at(Place("cy/tŷ a gardd/index.html", selector="#top"), id="top"),
        duplicate_id.RULE.at(Place("cy/tŷ a gardd/index.html", selector="#top"), id="top"),
        duplicate_id.RULE.at(Place("en/index.html", selector="#top"), id="top"),
        missing_title.RULE.at(Place(f"en/{FORGED}.html")),
        location_words.RULE.at(Place("en/index.html", selector="p"), words=FORGED),
        small_print.RULE.at(Place("en/plan.pdf", page=2), sample="Page 2", size="12", promised="18"),
        ambiguous_link_text.RULE.at(Place("cy/a.html"), text="Print bras", first="a.pdf", second="b.pdf"),
    ),
    {
        "page": dict.fromkeys(("ambiguous-link-text", "duplicate-id", "location-words", "missing-title"), 24),
        "pdf": {"small-print": 8, "untagged-pdf": 8},
        "theme": {"poor-contrast": 0},
    },
    (missing_title.RULE.at(Place("en/b.html")),),
)
