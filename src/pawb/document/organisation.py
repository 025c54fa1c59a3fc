"""What the organisation says of itself on pages and in print: how to reach it, which formats it promises."""

from __future__ import annotations

import re

from markupsafe import Markup

from pawb.content.model.site import Both, Contact, Format, Site
from pawb.document.markup import inline
from pawb.document.nodes import Field
from pawb.languages import language


def contacts(site: Site, code: str) -> tuple[Field, ...]:
    """The live ways to reach the organisation. A retired one is never among them."""
    return tuple(
        Field(Markup.escape(language(code).say(f"contact_{contact.type}")), _route(contact, code))
        for contact in site.contacts
        if contact.retired is None
    )


def formats(site: Site, code: str) -> tuple[Field, ...]:
    """The promised formats: ready, on request and in how many working days, or not offered."""
    return tuple(Field(_opening(inline(text(f.title, code))), _promise(f, code)) for f in site.formats)


def ready(site: Site, code: str) -> Markup:
    """The formats that are ready, in a sentence."""
    return _opening(_titles(site, code, "ready"))


def asking(site: Site, code: str) -> Markup:
    """How to ask for a promised format and which there are: "by phone or by post: braille and audio CD." """
    words, promised = language(code), _titles(site, code, "on-request")
    ways = [words.say(f"by_{type_}") for type_ in dict.fromkeys(c.type for c in site.contacts if c.retired is None)]
    if len(ways) > 1:
        ways = [words.say("one_way_or_another", items=", ".join(ways[:-1]), last=ways[-1])]
    return Markup("{}: {}.").format("".join(ways), promised) if ways and promised else Markup("")


def text(both: Both, code: str) -> str:
    """One language of a text that holds every language."""
    return both[code]  # type: ignore[index]


def _titles(site: Site, code: str, state: str) -> Markup:
    titles = [text(format_.title, code) for format_ in site.formats if format_.state == state]
    return inline(language(code).listing(titles, names=False))


def _opening(words: Markup) -> Markup:
    """Words that open a line, with a capital."""
    return words[:1].upper() + words[1:]


def _route(contact: Contact, code: str) -> Markup:
    # The 0 of "+44 (0)1978" is dialled only without what stands before it.
    dialled = (contact.prefix or "") + re.sub(r"^\s*(\+\d+)\s*\(0\)", r"\1", contact.value)
    digits = re.sub(r"[^\d+]", "", dialled)
    words = Markup.escape(" ".join(filter(None, (contact.prefix, contact.value))))
    # People write "example.org". The scheme set before it also makes any other, such as javascript:, inert.
    web = contact.value if contact.value.startswith(("https://", "http://")) else f"https://{contact.value}"
    links = {
        "phone": Markup('<a href="tel:{}">{}</a>').format(digits, words),
        "relay": Markup('<a href="tel:{}">{}</a>').format(digits, words),
        "web": Markup('<a href="{}">{}</a>').format(web, words),
        "post": inline(contact.value),
        "email": Markup('<a href="mailto:{}">{}</a>').format(contact.value, words),
    }
    return _noted(links.get(contact.type, words), contact.note, code)


def _promise(format_: Format, code: str) -> Markup:
    words = language(code)
    if format_.state == "on-request" and format_.days:
        promise = words.say("format_on_request_within", time=words.count("working_day", format_.days))
    else:
        promise = words.say(f"format_{format_.state.replace('-', '_')}")
    return _noted(Markup.escape(promise), format_.note, code)


def _noted(markup: Markup, note: Both | None, code: str) -> Markup:
    return Markup("{}. {}").format(markup, inline(text(note, code))) if note else markup
