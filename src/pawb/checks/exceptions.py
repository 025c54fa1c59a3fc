"""Takes what is excepted for now out of a report, and says which exceptions are over or about nothing."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks import Report, rules
from pawb.content.faults.fields import did_you_mean
from pawb.content.faults.references import UNKNOWN_REFERENCE
from pawb.content.ledger import covers
from pawb.content.library import SHARED, Library
from pawb.content.model.exceptions import Excepted
from pawb.findings import Finding, Rule
from pawb.languages import codes, language

EXPIRED_EXCEPTION = Rule(
    id="expired-exception",
    level="error",
    finds={"en": "An exception whose last day is over.", "cy": "Eithriad y mae ei ddiwrnod olaf wedi mynd heibio."},
    why={
        "en": "People were told that both languages would be equal by then.",
        "cy": "Dywedwyd wrth bobl y byddai'r ddwy iaith yn gyfartal erbyn hynny.",
    },
    message={
        "en": "This exception ended on {until}. Answerable for it: {owner}.",
        "cy": "Daeth yr eithriad hwn i ben ar {until}. Yn atebol amdano: {owner}.",
    },
    mend={
        "en": "Make the two languages equal and delete the exception. If that takes longer, agree on a new day and "
        "say why.",
        "cy": "Gwnewch y ddwy iaith yn gyfartal a dilëwch yr eithriad. Os yw hynny'n cymryd mwy o amser, cytunwch ar "
        "ddiwrnod newydd a dywedwch pam.",
    },
    basis="Welsh Language Standards 40 to 49, 52",
)
UNUSED_EXCEPTION = Rule(
    id="unused-exception",
    level="error",
    finds={"en": "An exception that nothing needs.", "cy": "Eithriad nad oes ei angen."},
    why={
        "en": "The page would say that it is not equal in both languages when it is, and a later fault would go"
        " unseen.",
        "cy": "Byddai'r dudalen yn dweud nad yw'n gyfartal yn y ddwy iaith a hithau'n gyfartal, a byddai gwall "
        "diweddarach yn mynd heibio heb i neb ei weld.",
    },
    message={
        "en": 'Nothing is wrong with "{field}" that this exception could be about.{suggestion}',
        "cy": 'Nid oes gwall yn "{field}" y gallai\'r eithriad hwn fod ar ei gyfer.{suggestion}',
    },
    mend={
        "en": "Delete it, or correct it. (The words of content/site.yml are on every page and cannot be excepted.)",
        "cy": "Dilëwch ef, neu cywirwch ef. (Mae geiriau content/site.yml ar bob tudalen ac ni ellir eu heithrio.)",
    },
)


def excuse(report: Report, library: Library) -> Report:
    """The report without what is excepted for now, which is in its `excepted` instead.

    An exception is over when the day that the library is read as at lies after its last one.
    """
    register = library.exceptions
    if not register.exceptions:
        return report
    units = [unit for unit in (*library.units(), *library.retold()) if unit.key.partition("#")[0] not in SHARED]
    at = {place: unit.key for unit in units for place in unit.places.values()}
    left: list[Finding] = []
    excepted: list[Finding] = []
    needed: set[tuple[str, str]] = set()
    for finding in report.findings:
        key = str(finding.details.get("key") or at.get(finding.place, ""))
        # What is said of an item is said of every text in it.
        texts = [unit.key for unit in units if covers(key, unit.key)]
        about = [list(register.about(finding.rule.id, text)) for text in texts]
        needed |= {(exception.id, name) for found in about for exception, name in found}
        live = [any(not _is_over(exception, library) for exception, _ in found) for found in about]
        (excepted if live and all(live) else left).append(finding)
    return Report((*left, *_faults(library, needed)), report.inspected, tuple(excepted))


def _is_over(exception: Excepted, library: Library) -> bool:
    return library.as_at is not None and exception.until < library.as_at


def _faults(library: Library, needed: set[tuple[str, str]]) -> Iterator[Finding]:
    register = library.exceptions
    roles = {role.id: role.title for role in library.site.roles} if library.site else {}
    # While something cannot be read, nobody can tell what is wrong with it.
    complete = not any(finding.rule.level == "error" for finding in library.findings)
    for exception in register.exceptions:
        if exception.rule and exception.rule not in rules():
            suggestion = did_you_mean(exception.rule, rules())
            yield UNKNOWN_REFERENCE.at(register.place(exception, "rule"), value=exception.rule, suggestion=suggestion)
            continue
        if _is_over(exception, library):
            until = {code: language(code).date(exception.until) for code in codes()}
            owner = roles.get(exception.owner, exception.owner)
            yield EXPIRED_EXCEPTION.at(register.place(exception, "until"), until=until, owner=owner)
        for name in exception.fields:
            if complete and (exception.id, name) not in needed:
                keys = [unit.key for unit in (*library.units(), *library.retold())]
                suggestion = did_you_mean(name, [] if any(covers(name, key) for key in keys) else keys)
                yield UNUSED_EXCEPTION.at(register.place(exception, "fields"), field=name, suggestion=suggestion)
