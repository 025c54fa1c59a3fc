"""Archives that are the same bytes on any day and any machine."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

THEN = datetime(1980, 1, 1)
"""When everything in a package was made, as it says itself: the first day that a zip can name."""


def sealed(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files by name."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as zip_:
        for name, content in files.items():
            member = ZipInfo(name, THEN.timetuple()[:6])
            member.compress_type, member.external_attr, member.create_system = ZIP_DEFLATED, 0o644 << 16, 3
            zip_.writestr(member, content)
    return packed.getvalue()
