"""The print profiles: Pawb's own, in `profiles.yml` beside this file, and a body's, which add to or replace them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

from pawb.content.bind import bind
from pawb.content.faults.prints import REPEATED_PRINT
from pawb.content.model.profiles import Profile, Profiles
from pawb.content.source import Source, read_text
from pawb.findings import Finding

PROFILES = "profiles"
"""The id of the pair of `content/profiles.yml`."""


@cache
def built_in() -> dict[str, Profile]:
    """Pawb's own profiles by reference, the plainest of each size first."""
    file = resources.files(__package__) / f"{PROFILES}.yml"
    root = read_text(file.read_bytes(), file.name).root
    assert root is not None
    bound, findings = bind(Profiles, {"": root}, files=1)
    assert not findings
    return {profile.id: profile for profile in bound[""].profiles}


def all_of(own: Profiles) -> dict[str, Profile]:
    """Every profile of a body by reference: Pawb's own, each replaced where the body has another, then what it adds."""
    return built_in() | {profile.id: profile for profile in own.profiles}


def alike(own: Profiles, source: Source) -> Iterator[Finding]:
    """A finding for each name of a body's profile whose files would be named like those of another."""
    for place, profile in enumerate(own.profiles):
        others = [other for other in all_of(own).values() if other.id != profile.id and _page(other) == _page(profile)]
        for code, title in profile.title.items():
            if any(_words(other.title[code]) == _words(title) for other in others):
                yield REPEATED_PRINT.at(source.place(["profiles", place, "title", code]), value=title)


def _page(profile: Profile) -> tuple[int, str]:
    return profile.size, profile.paper


def _words(title: str) -> list[str]:
    return re.findall(r"\w+", title.casefold())
