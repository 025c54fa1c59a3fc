"""Inputs broken at random: each is read or refused in plain words, and none hangs. `benchmarks/fuzz.py` tries more."""

from __future__ import annotations

from pathlib import Path

import pytest

from hostile.fuzz import HERE, SHARES, reader
from pawb.content.source import read_text

THOUSANDS = 20


def test_the_seeds_themselves_are_well() -> None:
    seeds = sorted((HERE / "seeds").glob("*.yml"))
    assert len(seeds) == 3
    for seed in seeds:
        assert read_text(seed.read_bytes(), "seed.yml").findings == ()


@pytest.mark.parametrize("name", SHARES)
def test_nothing_broken_raises_hangs_or_fails_without_a_word(name: str, tmp_path: Path) -> None:
    subject = reader(name, tmp_path)
    subject.fuzz(SHARES[name] * THOUSANDS, seed=1)
    assert sum(subject.became.values()) > SHARES[name]
    assert len(subject.became) > (15 if name == "content" else 0), "the mutations no longer reach most faults"
