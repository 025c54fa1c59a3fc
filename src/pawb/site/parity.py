"""How equal the languages are here: counted from the content and from what this build made, and told on a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import get_args

from markupsafe import Markup

from pawb.content.coverage import told
from pawb.content.ledger import State, Unit, covers
from pawb.content.library import ACCESSIBILITY, EASY_READ, Pair
from pawb.content.model.exceptions import Excepted
from pawb.content.profiles import PROFILES
from pawb.document.markup import inline
from pawb.document.nodes import Field, Mark, Row, Table
from pawb.document.organisation import text
from pawb.languages import codes, language
from pawb.render.parity import Parity, render
from pawb.site.duties import DUTIES
from pawb.site.edition import Edition
from pawb.site.routes import own, relative

ALWAYS: tuple[State, ...] = ("confirmed", "not-proofed")
"""The states that are told of also where no text is in them; the others where one is."""
HOW = ("written", "proofed", "draft")


def parity(edition: Edition, code: str) -> Markup:
    """The words of the page in one language."""
    said, here = language(code), own(code, "parity")
    units = list(edition.library.units())
    apart = sum(unit.state not in ("confirmed", "not-proofed") for unit in units)
    as_at = edition.library.as_at
    return render(
        Parity(
            language=code,
            lead=list(_lead(units, code)),
            as_at=said.date(as_at) if as_at else "",
            by_publication=_by_publication(edition, code, here),
            apart=said.say("parity_apart_count", count=said.number(apart))
            if apart
            else said.say("parity_nothing_apart"),
            exceptions=[tuple(_exception(edition, one, code, here)) for one in edition.library.exceptions.exceptions],
            made=_made(units, code),
            easy_read=_easy_read(edition, code, here),
            duties=_duties(edition, code),
            contact=relative(own(code, "contact"), here),
        )
    )


def _lead(units: list[Unit], code: str) -> Iterator[str]:
    said = language(code)
    texts = said.count("text", len(units))
    words = ", ".join(
        said.say(f"words_in_{of}", words=said.count("word", _words(units, of))) for of in _own_first(code)
    )
    missing = sum(unit.state == "missing" for unit in units)
    if missing:
        yield said.say("parity_missing", texts=texts, words=words, missing=said.number(missing))
    else:
        yield said.say("parity_whole", texts=texts, words=words)
    confirmed = sum(unit.state == "confirmed" for unit in units)
    if confirmed == len(units):
        yield said.say("parity_all_confirmed")
    elif confirmed:
        yield said.say("parity_some_confirmed", count=said.number(confirmed))
    else:
        yield said.say("parity_none_confirmed")


def _by_publication(edition: Edition, code: str, here: str) -> Table:
    say = _sayer(code)
    found = {unit.state for unit in edition.library.units()}
    states = [*ALWAYS, *(state for state in get_args(State) if state in found.difference(ALWAYS))]
    heads = ["publication", "texts", *(f"words_{of}" for of in _own_first(code)), *(f"text_{s}" for s in states)]
    rows = [_row(_title(edition, pair, code, here), pair.units, states, code) for pair in edition.library.pairs()]
    rows.append(_row(say("all_together"), list(edition.library.units()), states, code))
    said = tuple(say(head.replace("-", "_")) for head in heads)
    return Table(say("parity_by_publication_caption"), said, tuple(rows))


def _row(title: Markup, units: list[Unit], states: Iterable[State], code: str) -> Row:
    counted = Counter(unit.state for unit in units)
    numbers = [len(units), *(_words(units, of) for of in _own_first(code)), *(counted[state] for state in states)]
    return Row("", (title, *_numbers(numbers, code)))


def _name(edition: Edition, pair: Pair, code: str) -> tuple[Markup, str]:
    """What a publication in one of its readings is called, and the key of its page; shared words have none."""
    say = _sayer(code)
    for publication in edition.library.publications:
        said = publication.in_language(code)
        title = inline(said.short or said.title)
        if pair is publication.full:
            return title, publication.id
        if pair is publication.easy:
            return Markup("{}: {}").format(title, say("easy_read")), f"{publication.id}/{EASY_READ}"
    if pair.id == ACCESSIBILITY:
        return say("accessibility"), ACCESSIBILITY
    return say("print_profiles" if pair.id == PROFILES else "site_words"), ""


def _title(edition: Edition, pair: Pair, code: str, here: str) -> Markup:
    """The name of a publication in one of its readings, with a link to it."""
    name, key = _name(edition, pair, code)
    return _link(relative(edition.address(code, key), here), name) if key else name


def _link(address: str, words: Markup) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address, words)


def _exception(edition: Edition, exception: Excepted, code: str, here: str) -> Iterator[Field]:
    """What may differ for now, with a link to each place where it does."""
    say, library = _sayer(code), edition.library
    places = dict.fromkeys(
        _named(edition, name, pair, code, here)
        for name in exception.fields
        for pair in library.pairs()
        if covers(name, pair.id) or covers(pair.id, name)
    )
    roles = {role.id: text(role.title, code) for role in edition.site.roles}
    yield Field(say("exception_texts"), Markup("; ").join(places))
    yield Field(say("exception_why"), inline(text(exception.why, code)))
    yield Field(say("owner"), inline(roles[exception.owner]))
    yield Field(say("until"), Markup.escape(language(code).date(exception.until)))


def _named(edition: Edition, name: str, pair: Pair, code: str, here: str) -> Markup:
    """The texts of a file pair that have this name: the nearest item that they belong to, or else the publication."""
    title, key = _name(edition, pair, code)
    for step in reversed(name.partition("#")[2].split("/")):
        if step and (address := edition.routes.item(code, key, step, here)):
            item = edition.library.items(key, code).get(step)
            return _link(address, Markup("{}: {}").format(title, inline(getattr(item, "title", None) or step)))
    return _title(edition, pair, code, here)


def _made(units: list[Unit], code: str) -> Table:
    """How the words were made, where that is known: a text that changed since it was confirmed is made anew."""
    say = _sayer(code)
    by_how: dict[str, list[Unit]] = {how: [] for how in HOW}
    for unit in units:
        known = unit.confirmation and unit.state in ("confirmed", "not-proofed")
        by_how.setdefault(unit.confirmation.how if unit.confirmation and known else "unknown", []).append(unit)
    rows = [
        Row("", (say(f"how_{how}"), *_numbers([len(of), *(_words(of, c) for c in _own_first(code))], code)))
        for how, of in by_how.items()
    ]
    heads = ("how_made", "texts", *(f"words_{of}" for of in _own_first(code)))
    return Table(say("parity_made_caption"), tuple(map(say, heads)), tuple(rows))


def _easy_read(edition: Edition, code: str, here: str) -> Table | None:
    """How easy read tells the items of each publication. That the rules are kept is seen before anything is built."""
    say = _sayer(code)
    titles = {p.id: _title(edition, p.easy, code, here) for p in edition.library.publications if p.easy}
    rows = []
    for one in told(edition.library, broken=()):
        items = [*(one.items[how] for how in ("people", "rules", "stale", "left-out", "missing"))]
        rows.append(Row("", (titles[one.publication], say(f"language_{one.language}"), *_numbers(items, code))))
    heads = ("publication", "language", "told_people", "told_drafted", "told_stale", "told_left_out", "told_missing")
    return Table(say("parity_easy_read_caption"), tuple(map(say, heads)), tuple(rows)) if rows else None


def _duties(edition: Edition, code: str) -> Table:
    say = _sayer(code)
    rows = []
    for duty in DUTIES:
        verdict, evidence = duty.decide(edition)
        mark = Mark(f"duty-{verdict.replace('_', '-')}", say(f"duty_{verdict}"))
        rows.append(Row("", (Markup.escape(duty.asks[code]), mark, Markup.escape(duty.tell(evidence, code)))))
    return Table(say("parity_duties_caption"), tuple(map(say, ("duty_asked", "duty_done", "duty_known"))), tuple(rows))


def _words(units: Iterable[Unit], code: str) -> int:
    return sum(len(unit.texts.get(code, "").split()) for unit in units)


def _own_first(code: str) -> list[str]:
    """The languages, that of the reader first."""
    return sorted(codes(), key=lambda other: other != code)


def _numbers(numbers: Iterable[int], code: str) -> list[Markup]:
    return [Markup.escape(language(code).number(number)) for number in numbers]


def _sayer(code: str) -> Callable[[str], Markup]:
    """What says an interface string of a language, safe in a page."""
    return lambda key: Markup.escape(language(code).say(key))
