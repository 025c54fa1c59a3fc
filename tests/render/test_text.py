"""Short forms are explained where they stand, and nowhere else; words with a hyphen are not split."""

from __future__ import annotations

import pytest

from pawb.render.large_print.text import explained, unbroken

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


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>well-being, self-assessed.</p>", "<p>{well-being}, {self-assessed}.</p>"),
        ("<p>dau-gant-a-hanner</p>", "<p>{dau-gant-a-hanner}</p>"),
        ("<p>a – b - c</p>", "<p>a – b - c</p>"),
        ("<p>llais-pawb@llanffug.example</p>", "<p>llais-pawb@llanffug.example</p>"),
        (
            '<p><a href="a-b">https://llanffug.example/a-b</a></p>',
            '<p><a href="a-b">https://llanffug.example/a-b</a></p>',
        ),
        (f"<p>{'hir-' * 9}iawn</p>", f"<p>{'hir-' * 9}iawn</p>"),
    ],
)
def test_a_word_with_a_hyphen_stays_on_one_line(before: str, after: str) -> None:
    after = after.replace("{", '<span class="unbroken">').replace("}", "</span>")
    head = "<html><title>well-being</title><style>.a-b {}</style>"
    assert unbroken(f"{head}<body>{before}</body>") == f"{head}<body>{after}</body>"
