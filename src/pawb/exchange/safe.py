"""Opens what came from outside: XML without entities, archives without bombs, office files without programs."""

from __future__ import annotations

import re
import stat
import zlib
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError
from zipfile import BadZipFile, ZipFile, ZipInfo

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from pawb.exchange.faults import DAMAGED_PACKAGE, DANGERS, REASONS, UNSAFE_PACKAGE, Refused
from pawb.findings import Place

MOST_BYTES = 100_000_000
"""What a file may unpack to. The reference content's package is two hundred times smaller."""
MOST_FILES = 1_000

_OUTSIDE = re.compile(r"^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0")
_ENCRYPTED = 0x1


def damaged(place: Place, reason: str) -> Refused:
    """That what stands at `place` cannot be read, for one of the `REASONS`."""
    return Refused(DAMAGED_PACKAGE.at(place, reason=REASONS[reason]))


def unsafe(place: Place, danger: str) -> Refused:
    """That something at `place` could do harm: one of the `DANGERS`."""
    return Refused(UNSAFE_PACKAGE.at(place, reason=DANGERS[danger]))


def xml(content: bytes, file: str) -> Element:
    """The root of an XML file. Raises Refused for one that declares a DTD or an entity, or is not well formed."""
    try:
        root: Element = fromstring(content, forbid_dtd=True)
    except DefusedXmlException:
        raise unsafe(Place(file), "entity") from None
    except (ParseError, ValueError, LookupError):  # an encoding that there is not is a LookupError
        raise damaged(Place(file), "xml") from None
    return root


def archive(content: bytes, file: str) -> dict[str, bytes]:
    """The files of a zip by their names, unpacked in memory alone. Raises Refused for one that is damaged or a trap."""
    found: dict[str, bytes] = {}
    left = MOST_BYTES
    try:
        with ZipFile(BytesIO(content)) as packed:
            members = [member for member in packed.infolist() if not member.is_dir()]
            if len(members) > MOST_FILES:
                raise unsafe(Place(file), "size")
            for member in members:
                _refuse(member, file)
                with packed.open(member) as stream:
                    found[member.filename] = stream.read(left + 1)
                left -= len(found[member.filename])
                if left < 0:
                    raise unsafe(Place(file), "size")
    except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError):
        raise damaged(Place(file), "zip") from None
    return found


def _refuse(member: ZipInfo, file: str) -> None:
    if _OUTSIDE.search(member.filename) or stat.S_ISLNK(member.external_attr >> 16):
        raise unsafe(Place(file), "path")
    if member.flag_bits & _ENCRYPTED:
        raise unsafe(Place(file), "password")


def office(content: bytes, file: str) -> BytesIO:
    """A Word or Excel file, ready to be read: every part of it is safe XML, and none is a program."""
    parts = archive(content, file)
    for name, part in parts.items():
        if name.casefold().endswith("vbaproject.bin"):
            raise unsafe(Place(file), "macro")
        if name.casefold().endswith((".xml", ".rels")):
            xml(part, file)
    if b"macroEnabled" in parts.get("[Content_Types].xml", b""):
        raise unsafe(Place(file), "macro")
    return BytesIO(content)
