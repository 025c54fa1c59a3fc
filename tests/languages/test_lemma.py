"""A word is found under its dictionary form, whatever its number, person or mutation."""

from __future__ import annotations

from pathlib import Path

import pytest

from golden import rows
from pawb.languages.lemma import lemma


@pytest.mark.parametrize(("word", "code", "listed"), rows(Path(__file__).parent / "golden_lemmas.txt"))
def test_lemma(word: str, code: str, listed: str) -> None:
    assert lemma(word, code) == listed
