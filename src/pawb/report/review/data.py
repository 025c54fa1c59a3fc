"""The review for programs: JSON whose shape is stable, in a stable order."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from pawb.content.comparison import Revision
from pawb.content.difference import difference
from pawb.content.library import SHARED
from pawb.document.revised import label
from pawb.languages import codes
from pawb.report import datum
from pawb.report.review import Review, values

VERSION = 1
"""Rises when a name in it is taken away or changes its meaning, not when one is added."""


def write(review: Review) -> str:
    """Every revision with its words in each language, the new notes and problems, and the pages of print."""
    comparison = review.comparison
    shown = {
        "version": VERSION,
        "base": review.base,
        "failed": review.failed,
        "changed": [_datum(revision, review) for revision in comparison.revisions],
        "notes": {
            publication: [note.model_dump(mode="json", exclude={"text"}) for note in comparison.notes(publication)]
            for publication in review.changed
            if publication not in SHARED
        },
        "came": comparison.came,
        "went": comparison.went,
        "unread": comparison.unread,
        "findings": [datum(finding) for finding in review.new],
        "mended": review.mended,
        "prints": [asdict(printed) for printed in review.prints],
        "previews": [{"key": key, "language": code, "address": to} for (key, code), to in review.addresses.items()],
    }
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"


def _datum(revision: Revision, review: Review) -> dict[str, Any]:
    both = {code: values(revision, review.comparison, code) for code in codes() if _there(revision, code)}
    return {
        "publication": revision.publication,
        "reading": "easy-read" if revision.easy else "full",
        "item": revision.item,
        "field": revision.field,
        "label": {code: label(revision.part, revision.field, code) for code in codes()} if revision.field else {},
        "substance": revision.of_substance,
        "place": asdict(revision.place),
        "before": {code: was for code, (was, _) in both.items()},
        "after": {code: now for code, (_, now) in both.items()},
        "difference": {code: [piece._asdict() for piece in difference(was, now)] for code, (was, now) in both.items()},
    }


def _there(revision: Revision, code: str) -> bool:
    return code in {**revision.before, **revision.after}
