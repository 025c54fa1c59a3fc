"""TMX 1.4b (LISA, 2005): the texts that are confirmed, for the memory of a translation tool."""

from __future__ import annotations

from importlib.metadata import version
from xml.etree.ElementTree import Element

from pawb.exchange.elements import add, written
from pawb.exchange.job import Job


def write(job: Job) -> bytes:
    """The confirmed texts of a job. The property `how` tells a machine's draft from a person's words."""
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
        for code in (job.source, job.target):
            add(add(unit, "tuv", xml_lang=code), "seg", pairing.texts[code])
    return written(root)
