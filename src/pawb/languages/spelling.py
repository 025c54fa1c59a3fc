"""Whether a word is spelt as the dictionary spells it, and what it should be.

Hunspell reads the dictionaries (`dictionaries/`: where they come from, and under which licence, stands in
`decisions/0017-spelling-and-mutation.md`). Theirs are the rules of mutation, number and person.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from hunspell import Hunspell

_FOLDER = Path(__file__).parent / "dictionaries"


@lru_cache(maxsize=50_000)
def known(word: str, code: str) -> bool:
    """Whether the dictionary of language `code` has `word`, in any form that its grammar allows."""
    return bool(_dictionary(code).spell(word))


@cache
def _dictionary(code: str) -> Hunspell:
    return Hunspell(code, hunspell_data_dir=str(_FOLDER))
