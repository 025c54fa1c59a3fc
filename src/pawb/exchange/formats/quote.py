"""How many words there are, for a translator's quote, as CSV."""

from __future__ import annotations

from collections import Counter

from pawb.exchange.comma import written
from pawb.exchange.job import Job, both

HEADS = {
    "file": {"en": "File", "cy": "Ffeil"},
    "new": {"en": "New words", "cy": "Geiriau newydd"},
    "repeated": {"en": "New words, repeated", "cy": "Geiriau newydd, wedi'u hailadrodd"},
    "changed": {"en": "Words in texts that changed", "cy": "Geiriau mewn testunau a newidiodd"},
    "moved": {"en": "Of these, words that changed", "cy": "O'r rhain, geiriau a newidiodd"},
    "proof": {"en": "Words to proof-read", "cy": "Geiriau i'w prawfddarllen"},
    "none": {"en": "Words with nothing to do", "cy": "Geiriau heb ddim i'w wneud"},
}
ALL = {"en": "All", "cy": "Cyfanswm"}


def write(job: Job) -> bytes:
    """The words of the source by file and in all."""
    counts = dict(sorted(job.counts.items())) | {both(ALL): sum(job.counts.values(), Counter())}
    rows = [[file, *(str(count[name]) for name in HEADS if name != "file")] for file, count in counts.items()]
    return written([[both(words) for words in HEADS.values()], *rows])
