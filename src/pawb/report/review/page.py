"""The review for people in a browser: one page on its own, in every language, that needs no script and no network."""

from __future__ import annotations

from pawb.content.characters import printable
from pawb.render import template
from pawb.report.review import Review, parts


def write(review: Review) -> str:
    """What is to be done, then each publication with what was before beside what is now."""
    return template("review.html").render(parts=parts(review), base=printable(review.base)) + "\n"
