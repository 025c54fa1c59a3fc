"""The standards that one file can keep at once, and what it says of them in its metadata.

PDF/UA-1 and PDF/UA-2 cannot be one file, since each wants a version of PDF of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """The file that a document was written in, to be found within its PDF."""

    name: str
    content: bytes
    changed: date


@dataclass(frozen=True, slots=True)
class Standard:
    """Standards that go together. `variant` is what WeasyPrint calls the PDF/A, `xmp` says the rest."""

    variant: str
    version: str
    xmp: bytes


_SCHEMA = """
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
"""What PDF/A-3 wants to know of metadata that are not its own (ISO 19005-3, 6.6.2.3)."""


def _conforms(part: str) -> str:
    return f'<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" {part}/>'


def _declared(*declarations: str) -> str:
    items = "".join(
        f'<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>{declaration}</pdfd:conformsTo></rdf:li>'
        for declaration in declarations
    )
    return (
        '<rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/"><pdfd:declarations>'
        f"<rdf:Bag>{items}</rdf:Bag></pdfd:declarations></rdf:Description>"
    )


PDF_1 = Standard("pdf/a-3a", "1.7", (_conforms('pdfuaid:part="1"') + _SCHEMA).encode())
"""PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3): what readers' programs know best."""

_WTPDF = "http://pdfa.org/declarations/wtpdf#"
PDF_2 = Standard(
    "pdf/a-4f",
    "2.0",
    (
        _conforms('pdfuaid:part="2" pdfuaid:rev="2024"') + _declared(f"{_WTPDF}accessibility1.0", f"{_WTPDF}reuse1.0")
    ).encode(),
)
"""PDF/UA-2 (ISO 14289-2), Well-Tagged PDF for accessibility and reuse, and PDF/A-4f (ISO 19005-4) with its source."""
