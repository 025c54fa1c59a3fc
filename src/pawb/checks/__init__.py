"""Checks: each looks at one thing that was made, and says what is wrong with it.

The folders are the registry: a folder here is a family (what its checks look at), a file in it is one check,
and the file's name is the check's id for ever. A new check is one new file that holds

- `RULE`: what it finds, why it matters, how to mend it, and the law or guidance it stands on;
- `PASSES` and `FAILS`: examples, which are its tests and its page in `pawb explain`;
- `check(subject)`: yields a finding for each fault of one subject.

A family's package says in `NAME` what it looks at, in each language. The modules beside the families gather
the subjects: each is read once and judged by every check of its family.
"""

from __future__ import annotations

import pkgutil
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from importlib import import_module
from types import ModuleType
from typing import Any

from pawb.findings import Finding, Place, Rule, Words

Example = str | Mapping[str, str]
"""What a check is shown: one file's text, or several texts by file name when it takes more than one to see."""

NOTHING_INSPECTED = Rule(
    id="nothing-inspected",
    level="error",
    finds={
        "en": "A run of checks that had nothing to look at.",
        "cy": "Gwiriadau heb ddim i edrych arno.",
    },
    why={
        "en": "“No problems” means nothing when nothing was looked at: a fault could be published unseen.",
        "cy": "Nid yw “dim problemau” yn golygu dim os nad edrychwyd ar ddim: gallai gwall gael ei gyhoeddi heb i neb "
        "ei weld.",
    },
    message={
        "en": "There was nothing here to check ({family}).",
        "cy": "Nid oedd dim yma i'w wirio ({family}).",
    },
    mend={
        "en": "Build the site first (pawb build), then check again.",
        "cy": "Adeiladwch y wefan yn gyntaf (pawb build), yna gwiriwch eto.",
    },
)

RULES = (__name__, "pawb.content")
"""The packages that state rules: the checks, and what finds faults while content is read."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check, as its file states it."""

    rule: Rule
    family: str
    judge: Callable[[Any], Iterable[Finding]]
    passes: tuple[Example, ...]
    fails: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found, and how much it looked at: subjects by check id, by family. Reports add up with `+`."""

    findings: tuple[Finding, ...] = ()
    inspected: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    excepted: tuple[Finding, ...] = ()
    """What is wrong and was excepted for now: it stops nothing."""
    answered: tuple[Finding, ...] = ()
    """What a person was asked to look at, and found sound."""

    def __post_init__(self) -> None:
        for name in ("findings", "excepted", "answered"):
            object.__setattr__(self, name, tuple(sorted(getattr(self, name), key=lambda finding: finding.order)))

    def __add__(self, other: Report) -> Report:
        inspected: dict[str, dict[str, int]] = {}
        for family, by_check in (*self.inspected.items(), *other.inspected.items()):
            counts = inspected.setdefault(family, {})
            for check, count in by_check.items():
                counts[check] = counts.get(check, 0) + count
        return Report(
            self.findings + other.findings,
            inspected,
            self.excepted + other.excepted,
            self.answered + other.answered,
        )

    def only(self, ids: Collection[str]) -> Report:
        """What these checks found, and what no check says: why something could not be looked at."""
        others = {check.rule.id for family in families() for check in checks(family)} | set(of_engines())
        others -= set(ids)
        chosen = {
            family: {check: count for check, count in by_check.items() if check in ids}
            for family, by_check in self.inspected.items()
        }
        inspected = {family: by_check for family, by_check in chosen.items() if by_check}
        findings, excepted, answered = (
            tuple(finding for finding in found if finding.rule.id not in others)
            for found in (self.findings, self.excepted, self.answered)
        )
        return Report(findings, inspected, excepted, answered)

    @property
    def failed(self) -> bool:
        """Whether anything found must stop publishing."""
        return any(finding.rule.level == "error" for finding in self.findings)

    @property
    def counts(self) -> dict[str, int]:
        """How many findings there are of each level, in the order error, warning, look."""
        levels = Counter(finding.rule.level for finding in self.findings)
        return {level: levels[level] for level in ("error", "warning", "look") if levels[level]}


@dataclass(frozen=True, slots=True)
class Sound:
    """A subject in which nothing was found before, and that is as it was then: it counts, and is not judged again."""

    file: str


def run(family: str, subjects: Iterable[object], place: Place | None = None, *, many: bool = False) -> Report:
    """Judge each subject by every check of the family.

    A subject that could not be gathered comes as the finding that says why: it is reported and not counted.
    A family that was given nothing at all fails with `nothing-inspected` at `place`, where subjects were expected.
    Subjects that may be `many` are spread over processes, so they must pickle.
    """
    found: list[Finding] = []
    count = 0

    def unjudged() -> Iterator[object]:
        nonlocal count
        for subject in subjects:
            if isinstance(subject, Finding):
                found.append(subject)
                continue
            count += 1
            if not isinstance(subject, Sound):
                yield subject

    if many:
        from pawb.checks.spread import spread  # here: every command loads this package, and few have many subjects

        found.extend(spread(partial(_judged, family), unjudged()))
    else:
        found.extend(_judged(family, unjudged()))
    if not count and not found:
        found.append(NOTHING_INSPECTED.at(place or Place("."), family=name(family)))
    return Report(tuple(found), {family: dict.fromkeys(sorted(ids(family)), count)})


def _judged(family: str, subjects: Iterable[object]) -> list[Finding]:
    return [finding for subject in subjects for check in checks(family) for finding in check.judge(subject)]


@cache
def families() -> tuple[str, ...]:
    """The families there are, by name."""
    return tuple(sorted(module.name for module in _modules(import_module(__name__)) if module.ispkg))


@cache
def name(family: str) -> Words:
    """What the family looks at, in words."""
    words: Words = import_module(f"{__name__}.{family}").NAME
    return words


@cache
def checks(family: str) -> tuple[Check, ...]:
    """The checks of one family, by id."""
    package = import_module(f"{__name__}.{family}")
    files = (import_module(f"{package.__name__}.{file.name}") for file in _modules(package))
    found = (Check(file.RULE, family, file.check, tuple(file.PASSES), tuple(file.FAILS)) for file in files)
    return tuple(sorted(found, key=lambda check: check.rule.id))


@cache
def ids(family: str) -> frozenset[str]:
    """The ids of the checks of one family, as their files are named: none is loaded."""
    return frozenset(file.name.replace("_", "-") for file in _modules(import_module(f"{__name__}.{family}")))


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule that content or what was made of it can break, by id."""
    modules = [module for package in RULES for module in _tree(import_module(package))]
    found = {value.id: value for module in modules for value in vars(module).values() if isinstance(value, Rule)}
    return dict(sorted({**found, **of_engines()}.items()))


@cache
def of_engines() -> Mapping[str, Rule]:
    """Every rule of an engine from outside, by id: the module that adapts one tells them by its `engine_rules()`."""
    modules = [module for module in _tree(import_module(__name__)) if hasattr(module, "engine_rules")]
    return {id_: rule for module in modules for id_, rule in module.engine_rules().items()}


def _tree(package: ModuleType) -> Iterator[ModuleType]:
    yield package
    for file in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield import_module(file.name)


def _modules(package: ModuleType) -> Iterator[pkgutil.ModuleInfo]:
    return pkgutil.iter_modules(package.__path__)
