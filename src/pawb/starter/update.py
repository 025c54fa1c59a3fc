"""Brings the settings of a site up to date: the files that `pawb new` wrote and that nobody has changed since."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from pawb.content.whole import write
from pawb.starter.answers import Answers
from pawb.starter.site import settings

FILE = ".pawb-new.json"
"""What `pawb new` wrote, in a site: the answers that it was made from, and the digest of each file."""


class Begun(BaseModel):
    """What a site began with. Raises pydantic's ValidationError where the file is not of that shape."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    answers: Answers
    files: dict[str, str]

    @classmethod
    def of(cls, answers: Answers, files: Mapping[str, bytes]) -> Begun:
        """What stands in a site that was made of these answers."""
        return cls(answers=answers, files={name: _digest(content) for name, content in files.items()})

    def write(self, project: Path) -> None:
        """Write it into a site. Raises OSError where that cannot be done."""
        said = json.dumps(self.model_dump(mode="json", exclude_none=True), ensure_ascii=False, indent=1, sort_keys=True)
        write(project / FILE, f"{said}\n".encode())


@dataclass(slots=True)
class Update:
    """The files that are new now, and those that the body has changed and that would have been."""

    renewed: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def update(project: Path) -> Update:
    """Renew each file of a site that is as it was written, add what is new, and leave what the body changed or deleted.

    Raises FileNotFoundError or pydantic's ValidationError where the site does not know what it began with.
    """
    begun = Begun.model_validate_json((project / FILE).read_bytes())
    new, done = settings(begun.answers), Update()
    for name, content in new.items():
        path, was = project / name, begun.files.get(name)
        now = _digest(path.read_bytes()) if path.is_file() else None
        if now == _digest(content) or was == _digest(content):
            continue  # it is new already, or it is the body's own and nothing has changed beside it
        if now == was and path.resolve().is_relative_to(project.resolve()):
            write(path, content)
            done.renewed.append(name)
        else:
            done.left.append(name)
    Begun.of(begun.answers, new).write(project)
    return done


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()
