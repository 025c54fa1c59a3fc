"""XLIFF 2.0 (OASIS, 2014; ISO 21720), with its modules for matches and for length.

A text is one `unit`. Its id is the key with colons, because an id may not hold `#` or `/`; its name is the key itself.
What was there before is a match. A tool may split a unit into segments: they are joined again.
"""

from __future__ import annotations

import re
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

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0"

STATES = {"new": "initial", "changed": "initial", "proof": "translated", "none": "final"}
_RANKS = {"translated": 1, "reviewed": 2, "final": 2}
_NAMES = {"x": NAMESPACE, "m": MATCHES}


def write(job: Job) -> bytes:
    """The job as XLIFF 2.0."""
    languages = {"version": "2.0", "srcLang": job.source, "trgLang": job.target}
    root = Element("xliff", languages | {"xmlns": NAMESPACE, "xmlns:mtc": MATCHES, "xmlns:slr": SIZES})
    for number, (original, entries) in enumerate(groupby(job.entries, key=lambda entry: entry.file), start=1):
        file = add(root, "file", id_=f"f{number}", original=original)
        add(file, "slr:profiles", generalProfile="xliff:codepoints")
        for entry in entries:
            _unit(file, entry)
    return written(root)


def _unit(file: Element, entry: Entry) -> None:
    id_ = re.sub(r"[^\w.:-]", "_", entry.key.replace("#", "::").replace("/", ":"))
    limit = {"slr:sizeRestriction": str(entry.limit)} if entry.limit else {}
    unit = add(file, "unit", id_=id_, name=entry.key, xml_space="preserve", **limit)
    former = entry.former or (entry.source if RANK[entry.need] else "")
    if former and entry.target:
        match = add(add(unit, "mtc:matches"), "mtc:match", ref="#s", type="tm", origin="pawb")
        add(match, "source", former)
        add(match, "target", entry.target)
    notes = add(unit, "notes")
    if entry.change:
        add(notes, "note", entry.marked, category="change", appliesTo="source")
    for viewer in codes():
        add(notes, "note", entry.note(viewer), category=viewer)
    segment = add(unit, "segment", id_="s", state=STATES[entry.need])
    add(segment, "source", entry.source)
    if entry.target:
        add(segment, "target", entry.target)


def read(root: Element, file: str) -> Returned:
    """What came back. Raises Refused for a file that does not say its languages."""
    source, target = (code(root.get(name)) for name in ("srcLang", "trgLang"))
    if not source or not target:
        raise safe.damaged(Place(file), "xliff")
    return Returned(source, target, list(_answers(root, file)))


def _answers(root: Element, file: str) -> Iterator[Answer]:
    for unit in root.iterfind(".//x:unit", _NAMES):
        pieces = [*unit.iterfind("x:segment", _NAMES), *unit.iterfind("x:ignorable", _NAMES)]
        parts = [part for part in unit if part in pieces]
        segments = unit.findall("x:segment", _NAMES)
        answered = [bool(said(segment.find("x:target", _NAMES)).strip()) for segment in segments]
        if not any(answered):
            continue
        # A segment without a state is `initial` for the standard; but of such a one the tool has said nothing.
        finished = all(answered) and "initial" not in [segment.get("state") for segment in segments]
        was = unit.find("m:matches/m:match[@origin='pawb']/x:target", _NAMES)
        key = unit.get("name") or unit.get("id", "").replace("::", "#").replace(":", "/")
        yield Answer(
            key,
            "".join(said(part.find("x:source", _NAMES)) for part in parts),
            None if was is None else said(was),
            settled("".join(said(_either(part)) for part in parts)),
            min(_RANKS.get(segment.get("state", "initial"), 0) for segment in segments),
            Place(file),
            CODED_TEXT
            if any(map(coded, unit.iterfind(".//x:target", _NAMES)))
            else None
            if finished
            else UNFINISHED_TEXT,
        )


def _either(part: Element) -> Element | None:
    """The target of a segment; of the white space between segments, the source where there is no target."""
    target = part.find("x:target", _NAMES)
    return part.find("x:source", _NAMES) if target is None else target
