"""Short forms are explained where they stand, and nowhere else."""

from __future__ import annotations

import pytest

from pawb.render.large_print.text import explained

FORMS = {"BSL": "British Sign Language", "HSC&W": "Health & “Wellbeing”", "BSLX": "longer"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>BSL, and BSL</p>", "<p>{BSL}, and {BSL}</p>"),
        ("<p>the HSC&amp;W plan</p>", "<p>the {HSC&amp;W} plan</p>"),
        ("<p>BSLX</p>", "<p>{BSLX}</p>"),
        ("<p>BSLs, bsl, ABSL and R&amp;BSL</p>", "<p>BSLs, bsl, ABSL and R&amp;BSL</p>"),
        ('<p id="BSL">one</p>', '<p id="BSL">one</p>'),
        ('<p><span lang="cy">BSL <em>yma</em></span> BSL</p>', '<p><span lang="cy">BSL <em>yma</em></span> {BSL}</p>'),
    ],
)
def test_a_short_form_is_marked_with_its_words(before: str, after: str) -> None:
    marked = {
        "{BSL}": '<abbr title="British Sign Language">BSL</abbr>',
        "{HSC&amp;W}": '<abbr title="Health &amp; “Wellbeing”">HSC&amp;W</abbr>',
        "{BSLX}": '<abbr title="longer">BSLX</abbr>',
    }
    for slot, words in marked.items():
        after = after.replace(slot, words)
    head = "<html><title>BSL</title><style>.BSL {}</style>"
    assert explained(f"{head}<body>{before}</body>", FORMS) == f"{head}<body>{after}</body>"


def test_without_short_forms_nothing_changes() -> None:
    assert explained("<body>BSL</body>", {}) == "<body>BSL</body>"
