"""A page to read beside the work: every text with its key, as the public will see it, in both languages."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pawb.document.markup import blocks
from pawb.exchange.job import NEEDS, Job, both, named
from pawb.languages import codes, language

WORDS = {
    "title": {"en": "Texts for the translator", "cy": "Testunau i'r cyfieithydd"},
    "intro": {
        "en": "Each text stands here as readers see it, with its key. Work in one of the other files, not here.",
        "cy": "Mae pob testun yma fel y mae darllenwyr yn ei weld, gyda'i allwedd. Gweithiwch yn un o'r ffeiliau "
        "eraill, nid yma.",
    },
    "nothing": {"en": "Not yet there.", "cy": "Nid yw yno eto."},
    "gone": {"en": "gone", "cy": "wedi mynd"},
    "come": {"en": "new", "cy": "newydd"},
    "change": {"en": "What changed", "cy": "Yr hyn a newidiodd"},
}

_PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def write(job: Job) -> bytes:
    """The job as one web page that needs nothing else."""
    page = _PAGES.get_template("preview.html").render(
        job=job,
        files=[(file, list(entries)) for file, entries in groupby(job.entries, key=lambda entry: entry.file)],
        words=WORDS,
        needs=NEEDS,
        both=both,
        named=named,
        blocks=blocks,
        codes=codes(),
        names={code: language(code).name for code in codes()},
    )
    return page.encode()
