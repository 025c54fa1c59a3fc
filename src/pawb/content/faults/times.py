"""What can be wrong with a time: `pawb.content.time` reads them."""

from __future__ import annotations

from pawb.findings import Rule

_WHY = {
    "en": "A time is spelled out in both languages, put in order and compared with today, so it has to be exact.",
    "cy": "Mae pob amser yn cael ei ysgrifennu'n llawn yn y ddwy iaith, ei roi mewn trefn a'i gymharu â heddiw, felly "
    "rhaid iddo fod yn fanwl gywir.",
}

_SHAPES = (
    '"2008-04 and 2008-05", "2008-04 to 2011-03", "? to 2011-03", "2008-04 to ?", "from 2009-04", "monthly", '
    '"quarterly", "six-monthly", "yearly", "ongoing"'
)

NOT_A_TIME = Rule(
    id="not-a-time",
    level="error",
    finds={
        "en": "A time written in a way that Pawb does not know.",
        "cy": "Amser wedi'i ysgrifennu mewn ffordd nad yw Pawb yn ei hadnabod.",
    },
    why=_WHY,
    message={"en": '"{value}" is not a time that Pawb can read.', "cy": 'Ni all Pawb ddarllen "{value}" fel amser.'},
    mend={
        "en": f"Write the year first, such as 2008-07 or 2008-07-15. The other ways are {_SHAPES}.",
        "cy": f"Rhowch y flwyddyn yn gyntaf, fel 2008-07 neu 2008-07-15. Y ffyrdd eraill yw {_SHAPES}.",
    },
)

NO_SUCH_MONTH = Rule(
    id="no-such-month",
    level="error",
    finds={"en": "A month that no year has.", "cy": "Mis nad yw mewn unrhyw flwyddyn."},
    why=_WHY,
    message={
        "en": '"{value}" has the month {month}, but a year has 12.',
        "cy": 'Y mis yn "{value}" yw {month}, ond 12 mis sydd mewn blwyddyn.',
    },
    mend={
        "en": "Write the month as a number from 01 to 12, after the year.",
        "cy": "Rhowch y mis fel rhif o 01 i 12, ar ôl y flwyddyn.",
    },
)

NO_SUCH_DAY = Rule(
    id="no-such-day",
    level="error",
    finds={"en": "A day that its month does not have.", "cy": "Diwrnod nad yw yn ei fis."},
    why=_WHY,
    message={
        "en": '"{value}" has the day {day}, but that month has the days 1 to {last}.',
        "cy": 'Y diwrnod yn "{value}" yw {day}, ond 1 i {last} yw diwrnodau\'r mis hwnnw.',
    },
    mend={
        "en": "Write a day from 01 to {last}, or leave the day out.",
        "cy": "Rhowch ddiwrnod o 01 i {last}, neu gadewch y diwrnod allan.",
    },
)

BACKWARDS_TIME = Rule(
    id="backwards-time",
    level="error",
    finds={"en": "A span of time that ends before it begins.", "cy": "Cyfnod sy'n gorffen cyn iddo ddechrau."},
    why=_WHY,
    message={"en": '"{value}" ends before it begins.', "cy": 'Mae "{value}" yn gorffen cyn iddo ddechrau.'},
    mend={
        "en": 'Write the earlier time first, "{end} to {start}", or correct the year.',
        "cy": 'Rhowch yr amser cynharaf yn gyntaf, "{end} to {start}", neu cywirwch y flwyddyn.',
    },
)
