"""The accessibility statement, told from what was run, found and said; and the test script for people below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import get_args

from markupsafe import Markup

from pawb.checks import checks, name
from pawb.checks.law import CRITERIA, criteria
from pawb.content.criteria import Criterion
from pawb.content.model.accessibility import Burden, Known, PageCheck, PdfCheck, PersonCheck, Problem
from pawb.content.model.site import Both
from pawb.document.markup import inline, plain
from pawb.document.nodes import Field, Row, Table
from pawb.document.organisation import contacts, text
from pawb.languages import language
from pawb.render.statement import Item, Script, Statement, render, render_script
from pawb.site.by_hand import CHECKS
from pawb.site.compliance import failed, failures, status, touched, verdicts
from pawb.site.edition import Edition
from pawb.site.routes import own, relative
from pawb.site.trend import trend

KINDS = {
    "home": "home",
    "contact": "contact_us",
    "site-map": "site_map",
    "easy-read": "easy_read",
    "written": "kind_written",
    "pdf": "pdf",
}
"""What the kinds of page are called that are no kind of publication, by interface key."""

APART = ("browser", "html")
"""The families of checks that judge pages too, and that a build does not wait for."""

SERVICE = "https://www.equalityadvisoryservice.com/"


def statement(edition: Edition, code: str) -> Markup:
    """The words of the statement in one language."""
    site, said, here = edition.site, edition.library.accessibility, own(code, "accessibility")
    as_at = edition.library.as_at
    service = Markup('<a href="{}">{}</a>').format(SERVICE, _say(code, "advisory_service"))
    return render(
        Statement(
            language=code,
            site=plain(inline(text(site.name, code))),
            organisation=plain(inline(text(site.organisation, code))),
            status=_status(edition, code),
            failures=list(_failures(edition, code)),
            burdens=[tuple(_known(burden, code)) for burden in said.burdens] if said else [],
            outside=[inline(text(one.what, code)) for one in said.outside] if said else [],
            untested=list(_untested(edition, code)),
            by_people=_by_people(edition, code),
            prepared=list(_prepared(edition, code)),
            as_at=language(code).date(as_at) if as_at else "",
            run=_run(edition, code),
            by_standard=_by_standard(edition, code),
            limits=list(_limits(edition, code)),
            releases=trend(edition, code),
            contacts=contacts(site, code),
            service=_say(code, "enforcement_service", service="{}").format(service),
            script=relative(own(code, "test-script"), here),
        )
    )


def script(edition: Edition, code: str) -> Markup:
    """The words of the test script in one language."""
    here = own(code, "test-script")
    rows = []
    for kind, page in edition.sample.items():
        link = Markup('<a href="{}">{}</a>').format(relative(page.addresses[code], here), page.titles[code])
        rows.append(Row("", (_kind(kind, code), _code(kind), link, Markup.escape(page.mark))))
    heads = ("page_type", "page_type_name", "page_to_test", "page_mark")
    return render_script(
        Script(
            language=code,
            statement=relative(own(code, "accessibility"), here),
            pages=_table(code, "test_script_pages_caption", heads, rows),
            page_checks=_checks(code, "page_checks_caption", get_args(PageCheck)),
            pdf_checks=_checks(code, "pdf_checks_caption", get_args(PdfCheck)) if "pdf" in edition.sample else None,
        )
    )


def _status(edition: Edition, code: str) -> str:
    said = edition.library.accessibility
    failing: set[Criterion] = {problem.criterion for problem in said.problems} if said else set()
    burdened = {burden.criterion for burden in said.burdens} if said else set()
    for finding in failures(edition.found):
        failing |= criteria(finding.rule.basis)
    for _, check in failed(said, edition.sample):
        failing |= set(CHECKS[check].criteria)
    exempted = bool(said and (said.burdens or said.outside))
    # Where nobody has drawn a sample, nobody has tested it.
    waiting = sum(verdict in ("stale", "open") for verdict in verdicts(said, edition.sample).values())
    untested = bool(waiting or not edition.sample or _to_look(edition))
    is_ = status(run=bool(edition.judged_by), failing=failing | burdened, exempted=exempted, untested=untested)
    words = language(code)
    due = {"failures": bool(failing), "exemptions": exempted, "untested": untested}
    reasons = words.listing([words.say(f"due_to_{why}") for why, holds in due.items() if holds], names=False)
    slots = {"reasons": reasons} if is_ == "partial" else {}
    return words.say(f"compliant_{is_}", standard=words.say("wcag_aa"), **slots)


def _to_look(edition: Edition) -> int:
    """How many things that checks found a person has yet to judge."""
    return sum(finding.rule.level == "look" and bool(criteria(finding.rule.basis)) for finding in edition.found)


def _failures(edition: Edition, code: str) -> Iterator[Item]:
    """What does not comply: what people know of, what their tests found, and what the checks found."""
    said, words = edition.library.accessibility, language(code)
    for problem in said.problems if said else ():
        yield tuple(_known(problem, code))
    undated = Field(_say(code, "problem_until"), _say(code, "no_date_yet"))
    for test, check in failed(said, edition.sample):
        what = _say(code, "found_by_person", check=CHECKS[check].name[code], page=_kind(test.page, code))
        since = Field(_say(code, "problem_since"), Markup.escape(words.date(test.when)))
        yield (_what(what, test.note, code), _criteria(CHECKS[check].criteria, code), since, undated)
    counted = Counter(finding.rule.id for finding in edition.found)
    for finding in failures(edition.found):
        found = words.number(counted[finding.rule.id])
        # An example after a colon would be the same fault on this page.
        fault = finding.rule.finds[code].partition(":")[0].rstrip(".")
        what = _say(code, "found_by_checks", what=fault, count=found)
        yield (_what(what, None, code), _criteria(criteria(finding.rule.basis), code), undated)


def _known(known: Known, code: str) -> Iterator[Field]:
    words = language(code)
    yield Field(_say(code, "problem_what"), inline(text(known.what, code)))
    yield _criteria([known.criterion], code)
    yield Field(_say(code, "problem_since"), Markup.escape(words.date(known.since)))
    if isinstance(known, Problem):
        yield Field(_say(code, "problem_until"), Markup.escape(words.date(known.until)))
    if isinstance(known, Burden):
        yield Field(_say(code, "burden_assessment"), inline(text(known.assessment, code)))


def _what(what: Markup, note: Both | None, code: str) -> Field:
    more = Markup(" {}").format(inline(text(note, code))) if note else Markup("")
    return Field(_say(code, "problem_what"), what + more)


def _criteria(failing: Iterable[Criterion], code: str) -> Field:
    return Field(_say(code, "criterion"), Markup.escape(", ".join(sorted(failing, key=CRITERIA.index))))


def _untested(edition: Edition, code: str) -> Iterator[str]:
    found = verdicts(edition.library.accessibility, edition.sample)
    tested = {check for (_, check), verdict in found.items() if verdict != "open"}
    words = language(code)
    if "other" not in tested:
        yield words.say("no_screen_reader")
    if "keyboard" not in tested:
        yield words.say("no_keyboard")
    waiting = not found or any(verdict in ("stale", "open") for verdict in found.values())
    yield words.say("not_tested_some" if waiting else "not_tested_nothing")


def _by_people(edition: Edition, code: str) -> Table:
    counted: dict[PersonCheck, Counter[str]] = {}
    for (_, check), verdict in verdicts(edition.library.accessibility, edition.sample).items():
        counted.setdefault(check, Counter())[verdict] += 1
    columns = ("passed", "failed", "stale", "open")
    rows = [
        Row("", (_name(check, code), *(Markup.escape(language(code).number(of[column])) for column in columns)))
        for check, of in counted.items()
    ]
    return _table(code, "person_tests_caption", ("person_check", *(f"tests_{column}" for column in columns)), rows)


def _prepared(edition: Edition, code: str) -> Iterator[str]:
    said, words = edition.library.accessibility, language(code)
    if said is None:
        yield words.say("prepared_never")
        return
    yield words.say("prepared_on", date=words.date(said.prepared))
    if review := said.last_review:
        roles = {role.id: plain(inline(text(role.title, code))) for role in edition.site.roles}
        yield words.say("reviewed_on", date=words.date(review.when), role=roles[review.by])
    else:
        yield words.say("reviewed_never")


def _run(edition: Edition, code: str) -> Table:
    """What checks this build runs, and how many things they found that stop nothing."""
    number, rows = language(code).number, []
    for family in edition.judged_by:
        ids = {check.rule.id for check in checks(family)}
        found = sum(finding.rule.id in ids for finding in edition.found)
        title = name(family)[code]
        cells = (title[:1].upper() + title[1:], number(len(ids)), number(found))
        rows.append(Row("", tuple(Markup.escape(cell) for cell in cells)))
    return _table(code, "machine_caption", ("machine_family", "machine_checks", "machine_found"), rows)


def _by_standard(edition: Edition, code: str) -> str:
    """What veraPDF had judged of the newest version that was kept; nothing where it had not."""
    words = language(code)
    for release in edition.library.releases[-1:]:
        if release.valid:
            share = words.say("some_of_all", some=words.number(release.valid), all=words.number(release.pdfs))
            standards = words.listing(release.standards)
            return words.say("machine_by_standard", release=release.id, standards=standards, share=share)
    return ""


def _limits(edition: Edition, code: str) -> Iterator[str]:
    words = language(code)
    if not edition.judged_by:
        yield words.say("machine_nothing_ran")
        return
    if apart := [family for family in APART if family not in edition.judged_by]:
        named = ", ".join(f"{name(family)[code]} ({words.number(len(checks(family)))})" for family in apart)
        yield words.say("machine_not_run", what=named)
    asked = len(touched(edition.judged_by))
    yield words.say("machine_limits", count=words.number(asked), all=words.number(len(CRITERIA)))


def _checks(code: str, caption: str, names: Iterable[PersonCheck]) -> Table:
    rows = []
    for check in names:
        tested = Markup.escape(", ".join(CHECKS[check].criteria))
        rows.append(Row("", (_name(check, code), Markup.escape(CHECKS[check].do[code]), tested, _code(check))))
    return _table(code, caption, ("person_check", "what_to_do", "criterion", "check_name"), rows)


def _name(check: PersonCheck, code: str) -> Markup:
    """A check in words; those of PDFs say so, since some are like those of pages."""
    said = CHECKS[check].name[code]
    return Markup.escape(f"{language(code).say('pdf')}: {said}" if check in get_args(PdfCheck) else said)


def _kind(kind: str, code: str) -> Markup:
    return _say(code, KINDS.get(kind, f"kind_{kind.replace('-', '_')}"))


def _table(code: str, caption: str, heads: Iterable[str], rows: Iterable[Row]) -> Table:
    return Table(_say(code, caption), tuple(_say(code, head) for head in heads), tuple(rows))


def _code(name: str) -> Markup:
    """A name as it stands in the file: they are all English."""
    return Markup('<code lang="en">{}</code>').format(name)


def _say(code: str, key: str, **slots: object) -> Markup:
    """An interface string, safe in a page."""
    return Markup.escape(language(code).say(key, **slots))
