"""The glossary as CSV, for a spreadsheet: one word a row, each language's fields beside the other's."""

from __future__ import annotations

from pawb.exchange.comma import written
from pawb.exchange.job import Job, both
from pawb.languages import codes, language

FIELDS = ("term", "plural", "abbreviation", "means")
LABELS = {"means": "meaning"}
"""The interface string that names a field, where it is not the field's own name."""


def write(job: Job) -> bytes:
    """The glossary of a job."""
    head = [
        f"{language(code).name}: {language(code).say(LABELS.get(name, name))}" for code in codes() for name in FIELDS
    ]
    avoid = [f"{language(code).name}: {language(code).say('words_to_avoid')}" for code in codes()]
    rows = [[both({"en": "Reference", "cy": "Cyfeirnod"}), *head, *avoid]]
    for term in job.terms:
        fields = [term.words[code].get(name, "") for code in codes() for name in FIELDS]
        rows.append([term.id, *fields, *("; ".join(term.avoid.get(code, ())) for code in codes())])
    return written(rows)
