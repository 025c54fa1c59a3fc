"""A fact of several pieces that goes on in the next line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.printed import Break, Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="split-fact",
    level="error",
    finds={
        "en": "A telephone number, date, amount, postcode, measure, page or name with initials that goes on in the "
        "next line.",
        "cy": "Rhif ffôn, dyddiad, swm, cod post, mesur, tudalen neu enw â blaenlythrennau sy'n parhau ar y llinell "
        "nesaf.",
    },
    why={
        "en": "Half a number looks like a whole one. People dial it, write it down and remember it wrongly.",
        "cy": "Mae hanner rhif yn edrych fel un cyfan. Mae pobl yn ei ddeialu, yn ei ysgrifennu ac yn ei gofio'n "
        "anghywir.",
    },
    message={
        "en": "“{words}” is split over two lines.",
        "cy": "Mae “{words}” wedi'i hollti dros ddwy linell.",
    },
    mend={
        "en": "Put a no-break space (U+00A0) between its pieces, or let the template for print do so.",
        "cy": "Rhowch fwlch di-dor (U+00A0) rhwng ei ddarnau, neu gadewch i'r templed ar gyfer print wneud hynny.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: do not split facts",
)

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "[IL]onawr|[CG]?h?wefror|[MF]awrth|Ebrill|[MF]ai|[MF]ehefin|[CG]?h?orffennaf|Awst|[MF]edi|Hydref|[TD]h?achwedd|"
    "[RN]h?agfyr"
)
_FACT = re.compile(
    "|".join((
        r"(?<![\d.,])(?:\+\d{1,3} |\(?0\d{2,4}\)? |18001 )\d[\d ]{3,}\d",  # 01978 298615
        rf"\b\d{{1,2}}[^\W\d_]{{0,4}} (?:{_MONTHS})\b(?: \d{{4}})?",  # 15 July 2008, 1af Ebrill
        rf"\b(?:{_MONTHS}) \d{{4}}\b",  # July 2008
        r"£ ?[\d.,]+ (?:million|billion|thousand|[mf]iliwn|[bf]iliwn|mil|fil|m|bn|k)\b",
        r"(?-i:\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b)",  # LL13 8BG
        r"\b\d[\d.,]* (?:%|per|y|[mf]iliwn|million|biliwn|billion|km|kg|cm|mm|m|miles?|[mf]illtir|hours?|awr|"
        r"oriau|minutes?|[mf]unud|years?|[mb]lynedd|blwydd|months?|[mf]is|weeks?|wythnos|days?|[dn]?diwrnod|ddiwrnod|"
        r"am|pm|yb|yh|points?|[pb]h?wynt|people)\b",
        r"\b(?:pages?|tudalennau|tudalen|dudalen|thudalen|section|adran|level|lefel|standard|safon) \d+\b",
        r"(?-i:\b(?:[A-ZÂÊÎÔÛŴŶ]\. ?)+[A-ZÂÊÎÔÛŴŶ][a-zâêîôûŵŷ]+)",  # A. Jones
        r"\b\d{1,3}(?: \d{3})+\b",  # 10 000
    )),
    re.IGNORECASE,
)  # fmt: skip
_HINT = re.compile(r"\d|\b[A-ZÂÊÎÔÛŴŶ]\.")
"""What every fact has: a number or an initial."""

REACH = 40
"""Letters on either side of the end of a line in which a fact may stand."""

_AT = '<p style="width: {}em">{}</p>'

PASSES = (
    _AT.format(9, "Please ring us on 01978&nbsp;298615"),
    _AT.format(9, "We began in early July&nbsp;2008"),
    _AT.format(8, "There were 3 times as many in all 12 wards"),
    _AT.format(10, "We asked for Plan A and had two replies"),
)
FAILS = (
    _AT.format(9, "Ring us on 01978 298615"),
    _AT.format(8.5, "We began on 15 July 2008"),
    _AT.format(7, "It cost us £1.5 million"),
    _AT.format(5.5, "Post: LL13 8BG"),
    _AT.format(6, "Ask Mr A. Jones"),
    _AT.format(8.5, "Mae'n cymryd 10 mlynedd"),
    _AT.format(4.6, "(gweler tudalen 12)"),
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each fact that is split."""
    yield from printed.tell(
        RULE,
        (
            Fault(fact, broken.page.number, {"words": quote(fact)})
            for broken in printed.breaks
            if broken.line.whole and (fact := _split(broken))
        ),
    )


def _split(broken: Break) -> str:
    """The fact that stands on both sides of a line's end; empty if none does."""
    before, after = broken.line.text.rstrip()[-REACH:], broken.next.text.lstrip()[:REACH]
    both = f"{before} {after}"
    facts = _FACT.finditer(both.replace("\N{NO-BREAK SPACE}", " ")) if _HINT.search(both) else ()
    return next((fact[0] for fact in facts if fact.start() < len(before) < fact.end() - 1), "")
