"""XLIFF 1.2 (OASIS, 2008), which every translation tool reads.

A text is one `trans-unit` with its key as id. What was there before stands in `alt-trans`, as the previous version.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from xml.etree.ElementTree import Element

from pawb.exchange import safe
from pawb.exchange.elements import add, code, coded, said, written
from pawb.exchange.faults import CODED_TEXT, UNFINISHED_TEXT
from pawb.exchange.job import RANK, Answer, Entry, Job, Returned
from pawb.exchange.wording import settled
from pawb.findings import Place
from pawb.languages import codes

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"

STATES = {"new": "needs-translation", "changed": "needs-review-translation", "proof": "translated", "none": "final"}
_RANKS = {"translated": 1, "signed-off": 2, "final": 2}
_UNFINISHED = ("new", "needs-")
"""How a state begins which says that there is still something to do."""
_NAMES = {"x": NAMESPACE}


def write(job: Job) -> bytes:
    """The job as XLIFF 1.2."""
    root = Element("xliff", {"version": "1.2", "xmlns": NAMESPACE})
    for file, entries in groupby(job.entries, key=lambda entry: entry.file):
        languages = {"source-language": job.source, "target-language": job.target}
        body = add(add(root, "file", original=file, datatype="plaintext", **languages), "body")
        for entry in entries:
            _unit(body, entry)
    return written(root)


def _unit(body: Element, entry: Entry) -> None:
    limit = {"maxwidth": str(entry.limit), "size_unit": "char"} if entry.limit else {}
    approved = "yes" if entry.need == "none" else "no"
    unit = add(body, "trans-unit", id_=entry.key, approved=approved, xml_space="preserve", **limit)
    add(unit, "source", entry.source)
    add(unit, "target", entry.target, state=STATES[entry.need])
    if entry.target:
        before = add(unit, "alt-trans", alttranstype="previous-version", origin="pawb", xml_space="preserve")
        if former := entry.former or (entry.source if RANK[entry.need] else ""):
            add(before, "source", former)
        add(before, "target", entry.target)
    if entry.change:
        add(unit, "note", entry.marked, from_="pawb", annotates="source")
    for viewer in codes():
        add(unit, "note", entry.note(viewer), from_="pawb", xml_lang=viewer)


def read(root: Element, file: str) -> Returned:
    """What came back. Raises Refused for a file that does not say its languages, or says several."""
    files = root.findall("x:file", _NAMES)
    languages = {(code(each.get("source-language")), code(each.get("target-language"))) for each in files}
    source, target = languages.pop() if len(languages) == 1 else ("", "")
    if not source or not target:
        raise safe.damaged(Place(file), "xliff")
    return Returned(source, target, list(_answers(root, file)))


def _answers(root: Element, file: str) -> Iterator[Answer]:
    for unit in root.iterfind(".//x:trans-unit", _NAMES):
        target = unit.find("x:target", _NAMES)
        if target is None or not said(target).strip():
            continue
        was = unit.find("x:alt-trans[@origin='pawb']/x:target", _NAMES)
        state = target.get("state", "")
        yield Answer(
            unit.get("id", ""),
            said(unit.find("x:source", _NAMES)),
            None if was is None else said(was),
            settled(said(target)),
            2 if unit.get("approved") == "yes" else _RANKS.get(state, 0),
            Place(file),
            CODED_TEXT if coded(target) else UNFINISHED_TEXT if state.startswith(_UNFINISHED) else None,
        )
