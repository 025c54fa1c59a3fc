"""Capitals that stand for words, and never say which."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said
from pawb.findings import Finding, Rule
from pawb.languages import codes
from pawb.languages.spelling import known

RULE = Rule(
    id="unexpanded-abbreviation",
    level="warning",
    finds={
        "en": "An abbreviation in capitals that the page nowhere spells out.",
        "cy": "Talfyriad mewn priflythrennau nad yw'r dudalen yn ei esbonio yn unman.",
    },
    why={
        "en": "People who are new to a subject do not know what it stands for.",
        "cy": "Nid yw pobl sy'n newydd i bwnc yn gwybod beth mae'n ei olygu.",
    },
    message={
        "en": "Nothing on this page says what {short} stands for.",
        "cy": "Nid oes dim ar y dudalen hon yn dweud beth mae {short} yn ei olygu.",
    },
    mend={
        "en": "Spell it out where it first stands, with the abbreviation in brackets, or mark it: <abbr title=…>.",
        "cy": "Ysgrifennwch ef yn llawn y tro cyntaf, gyda'r talfyriad mewn cromfachau, neu marciwch ef: <abbr "
        "title=…>.",
    },
    basis="WCAG 2.2: 3.1.4 Abbreviations (AAA), techniques G97 and H28",
)

# What everybody knows by its letters, what says nothing more in full, and what stands beside numbers.
KNOWN = frozenset([
    "AA", "AAA", "ACT", "AD", "AM", "API", "ARIA", "BBC", "BC", "BSL", "CC", "CD", "CEO", "COVID", "CSS", "CSV", "CV",
    "DD", "DIY", "DJ", "DNA", "DU", "DVD", "EN", "EST", "EU", "FAQ", "FM", "GB", "GCSE", "GIF", "GIG", "GMT", "GP",
    "GPS", "HGV", "HH", "HIV", "HTML", "HTTP", "HTTPS", "ID", "IQ", "ISBN", "IT", "ITV", "JPEG", "JSON", "KB", "LED",
    "LTD", "MA", "MB", "MM", "MP", "MS", "NASA", "NATO", "NB", "NHS", "NYC", "OC", "OK", "ON", "PC", "PDF", "PIN",
    "PLC", "PM", "PNG", "PO", "PS", "PST", "PTO", "RAC", "RIP", "RSPCA", "RSVP", "SIM", "SMS", "SOS", "SQL", "SS",
    "STD", "SVG", "TV", "UFO", "UK", "UN", "UNESCO", "URL", "US", "USA", "USB", "UTC", "VAT", "VIP", "WAI", "WC",
    "WCAG", "WIFI", "WWW", "XML", "YAML", "YH", "YY", "YYYY",
])  # fmt: skip
LEADS_ON = "abbr[title],a[href],button[popovertarget],dt,dd,dfn,h1,h2,h3,h4,h5,h6,code,kbd,samp,pre,option"
_SHORT = re.compile(r"(?<![\w/.@#&-])[A-Z]{2,6}(?![\w/.@&-]|\.\w)")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SHOUTED = re.compile(r"[A-Z]{2,}\W+[A-Z]{2,}\W+[A-Z]{2,}|[A-Z]{2,}\W+[A-Z]{5,}|[A-Z]{5,}\W+[A-Z]{2,}")

PASSES = (
    "<p>The Department for Work and Pensions (DWP) will write. The DWP may call.</p>",
    '<p>The <abbr title="Department for Work and Pensions">DWP</abbr> will write. The DWP may call.</p>',
    "<p>DWP (Department for Work and Pensions) will write.</p>",
    "<p>Send a PDF to the BBC, PO Box 12, LL11 1AA. READ THIS NOW. Chapter XIV.</p>",
    "<dl><dt>DWP</dt><dd>Department for Work and Pensions</dd></dl><p>Ask the DWP.</p>",
    "<code>GET</code>",
    '<p>Ask the <a href="https://example.org">DWP</a>.</p>',
)
FAILS = (
    "<p>The DWP will write. You can ask the DWP to call.</p>",
    '<html lang="cy"><p>Bydd yr ADG yn ysgrifennu atoch.</p>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each group of capitals that is no word is spelled out somewhere on the page; one finding for each.

    One in a link, or with a button of its own, leads to what it stands for.
    """
    shorts = [
        (text, short)
        for text in said(page)
        if text.markable and text.language == page.lang
        for short in dict.fromkeys(_SHORT.findall(text.text))
        if short not in KNOWN and not _ROMAN.fullmatch(short)
    ]
    if not shorts:
        return
    whole = "\n".join(text.text for text in said(page))
    told = {short for node in page.tree.css(LEADS_ON) for short in _SHORT.findall(node.text())}
    for text, short in shorts:
        if short in told or _SHOUTED.search(text.text):
            continue
        told.add(short)
        if not _a_word(short, page.lang) and not _told(short, whole):
            yield RULE.at(page.place(text.node), short=short)


def _a_word(short: str, code: str) -> bool:
    return code in codes() and known(short.lower(), code)


def _told(short: str, whole: str) -> bool:
    said_beside = rf"\({short}\b|\b{short} ?(?:\(|[=–—:-] )|\b{short},? (?:stands for|means|sef|yw)\b"
    in_full = r"\s+(?:\w{1,3}\s+)?".join(rf"{letter}\w+" for letter in short)
    return re.search(said_beside, whole) is not None or re.search(rf"\b{in_full}", whole, re.IGNORECASE) is not None
