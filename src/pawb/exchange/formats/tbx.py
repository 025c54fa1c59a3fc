"""TBX (ISO 30042:2008, which term bases import): the glossary, with the words to avoid."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from pawb.exchange.elements import add, written
from pawb.exchange.job import Job, Term, both
from pawb.languages import codes

PREFERRED = {"administrativeStatus": "preferredTerm-admn-sts"}
PLURAL = {"grammaticalNumber": "plural"}
ABBREVIATION = {"termType": "abbreviation"}
AVOID = {"administrativeStatus": "deprecatedTerm-admn-sts"}


def write(job: Job) -> bytes:
    """The glossary of a job."""
    root = Element("martif", {"type": "TBX", "xml:lang": job.source})
    header = add(root, "martifHeader")
    add(add(add(header, "fileDesc"), "sourceDesc"), "p", both(job.name))
    add(add(header, "encodingDesc"), "p", "TBXXCS.xcs", type="XCSURI")
    body = add(add(root, "text"), "body")
    for term in job.terms:
        entry = add(body, "termEntry", id_=term.id)
        for code in codes():
            language = add(entry, "langSet", xml_lang=code)
            if means := term.words[code].get("means"):
                add(language, "descrip", means, type="definition")
            for word, notes in _words(term, code):
                tig = add(language, "tig")
                add(tig, "term", word)
                for type_, note in notes.items():
                    add(tig, "termNote", note, type=type_)
    return written(root)


def _words(term: Term, code: str) -> Iterator[tuple[str, dict[str, str]]]:
    fields = term.words[code]
    yield fields["term"], PREFERRED
    for field, notes in (("plural", PLURAL), ("abbreviation", ABBREVIATION)):
        if field in fields:
            yield fields[field], notes
    for word in term.avoid.get(code, ()):
        yield word, AVOID
