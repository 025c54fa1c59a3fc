"""TMX 1.4b (LISA, 2005): the texts that are confirmed, for the memory of a translation tool.

It may come back, as long as its units have their keys and say what their target was.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from xml.etree.ElementTree import Element

from pawb.exchange import safe
from pawb.exchange.elements import add, code, coded, said, written
from pawb.exchange.faults import CODED_TEXT
from pawb.exchange.job import Answer, Job, Returned
from pawb.exchange.wording import settled
from pawb.findings import Place

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def write(job: Job) -> bytes:
    """The confirmed texts of a job. The property `x-how` tells a machine's draft from a person's words."""
    root = Element("tmx", {"version": "1.4"})
    add(
        root,
        "header",
        creationtool="pawb",
        creationtoolversion=version("pawb"),
        segtype="block",
        o_tmf="pawb",
        adminlang="en",
        srclang=job.source,
        datatype="plaintext",
    )
    body = add(root, "body")
    for pairing in job.memory:
        unit = add(body, "tu", tuid=pairing.key)
        add(unit, "prop", pairing.how, type="x-how")
        add(unit, "prop", pairing.texts[job.target], type="x-was")
        for each in (job.source, job.target):
            add(add(unit, "tuv", xml_lang=each), "seg", pairing.texts[each])
    return written(root)


def read(root: Element, file: str) -> Returned:
    """What came back. Raises Refused for a memory whose units are not ours, or that is not in two languages."""
    header = root.find("header")
    source = code(header.get("srclang") if header is not None else None)
    units = [unit for unit in root.iterfind("body/tu") if unit.find("prop[@type='x-was']") is not None]
    others = {code(part.get(_LANG)) for unit in units for part in unit.iterfind("tuv")} - {source}
    if not source or len(others) != 1:
        raise safe.damaged(Place(file), "tmx")
    (target,) = others
    return Returned(source, target, list(_answers(units, source, target, file)))


def _answers(units: list[Element], source: str, target: str, file: str) -> Iterator[Answer]:
    for unit in units:
        words = {code(part.get(_LANG)): part.find("seg") for part in unit.iterfind("tuv")}
        new = words.get(target)
        if new is not None and said(new).strip():
            was = said(unit.find("prop[@type='x-was']"))
            fault = CODED_TEXT if coded(new) else None
            key, place = unit.get("tuid", ""), Place(file)
            yield Answer(key, said(words.get(source)), was, settled(said(new)), 0, place, fault)
