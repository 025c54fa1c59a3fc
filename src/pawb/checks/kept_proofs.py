"""Proofs that were made before: each by the digest of all that went into it, beside its own checksum.

So damage is seen, and what the checks found in a PDF stays beside it: nothing unjudged is published.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from pawb.checks.proof import Proof, told
from pawb.content import whole
from pawb.findings import Finding, Place, Rule

DAMAGED_CACHE = Rule(
    id="damaged-cache",
    level="warning",
    finds={"en": "A kept file that was damaged.", "cy": "Ffeil a gadwyd sydd wedi'i difrodi."},
    why={
        "en": "A damaged file must never reach a reader.",
        "cy": "Ni ddylai ffeil sydd wedi'i difrodi byth gyrraedd darllenydd.",
    },
    message={
        "en": "This kept file was damaged, so it was made again.",
        "cy": "Roedd y ffeil hon wedi'i difrodi, felly cafodd ei gwneud eto.",
    },
    mend={
        "en": "Nothing needs doing. If it happens often, check the disk.",
        "cy": "Nid oes angen gwneud dim. Os yw'n digwydd yn aml, gwiriwch y ddisg.",
    },
)
ROOM = 500_000_000
"""Bytes of PDFs that a folder may hold: some twenty prints of every document of a large body."""


class KeptProofs:
    """The proofs that are kept in a folder, which is made where there is none."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder

    def path(self, digest: str) -> Path:
        """Where the PDF of a proof is kept."""
        return self._folder / f"{digest}.pdf"

    def of(self, digest: str) -> Proof | Finding | None:
        """The proof of this digest; None if none was kept, and a finding when it is not what was kept."""
        path, note = self.path(digest), self._note(digest)
        if not path.exists() and not note.exists():
            return None
        try:
            said = json.loads(note.read_text(encoding="utf-8"))
            content = path.read_bytes()
            if hashlib.sha256(content).hexdigest() == said["sha256"] and isinstance(said["pages"], int):
                list(told(said["file"], said["notes"]))  # raises where nobody could be told
                with suppress(OSError):
                    path.touch()  # it was used now, as make_room will ask
                return Proof(content, said["pages"], tuple(said["notes"]))
        except (OSError, ValueError, KeyError, TypeError):
            pass
        return DAMAGED_CACHE.at(Place(f".pawb/cache/{path.name}"))

    def last(self, file: str) -> tuple[Path, Proof] | None:
        """The proof of the edition `file` that was used last, whatever it was made of."""
        for note in self._latest.get(file, ()):
            digest = note.stem
            if isinstance(found := self.of(digest), Proof):
                return self.path(digest), found
        return None

    @cached_property
    def _latest(self) -> dict[str, list[Path]]:
        """The notes on each edition, the last used first."""
        latest: dict[str, list[Path]] = {}
        for path in sorted(self._folder.glob("*.pdf"), key=lambda path: -path.stat().st_mtime_ns):
            with suppress(OSError, ValueError, LookupError, TypeError):
                note = self._note(path.stem)
                latest.setdefault(json.loads(note.read_text(encoding="utf-8"))["file"], []).append(note)
        return latest

    def keep(self, digest: str, file: str, proof: Proof) -> None:
        """Keep the proof of the edition `file`."""
        checksum = hashlib.sha256(proof.content).hexdigest()
        note = {"file": file, "pages": proof.pages, "sha256": checksum, "notes": proof.notes}
        whole.write(self.path(digest), proof.content)
        whole.write(self._note(digest), json.dumps(note, ensure_ascii=False).encode())

    def make_room(self, used: Container[Path]) -> None:
        """Remove what lay unused longest until the rest have ROOM; what was just used stays in any case."""
        files = sorted(((f, f.stat()) for f in self._folder.glob("*.pdf")), key=lambda pair: pair[1].st_mtime_ns)
        over = sum(stat.st_size for _, stat in files) - ROOM
        for file, stat in files:
            if over > 0 and file not in used:
                over -= stat.st_size
                file.unlink(missing_ok=True)
                self._note(file.stem).unlink(missing_ok=True)

    def _note(self, digest: str) -> Path:
        return self._folder / f"{digest}.json"
