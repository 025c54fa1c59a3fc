"""How English says numbers, days, months, times of day and amounts."""

from pawb.languages.stated.figures import Figures

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_UNITS_IN_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS_IN_ORDER = (
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
)  # fmt: skip

_SURE = {
    "twice": 2,
    "thrice": 3,
    **dict(zip(_UNITS[1:], range(2, 10), strict=True)),
    **dict(zip(_TEENS, range(10, 20), strict=True)),
    **dict(zip(_UNITS_IN_ORDER[3:], range(4, 10), strict=True)),
    **dict(zip(_TEENS_IN_ORDER, range(10, 20), strict=True)),
    **_TENS,
    **{f"{word[:-1]}ieth": ten for word, ten in _TENS.items()},
    **{
        f"{word} {unit}": ten + number
        for word, ten in _TENS.items()
        for units in (_UNITS, _UNITS_IN_ORDER)
        for number, unit in enumerate(units, start=1)
    },
}

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

FIGURES = Figures(
    sure=_SURE,
    perhaps={
        "one": (1,), "once": (1,), "single": (1,), "first": (1,),
        "second": (2,), "both": (2,), "either": (2,), "neither": (2,), "couple": (2,), "pair": (2,),
        "double": (2,), "doubled": (2,), "biannual": (2,), "biannually": (2,),
        "fortnight": (2, 14), "fortnightly": (2, 14),
        "and a half": (1.5,),
        "third": (3,), "thirds": (3,), "triple": (3,),
        "week": (7,), "decade": (10,), "dozen": (12,), "century": (100,),
        "zero": (0,), "nil": (0,), "none": (0,), "no": (0,),
    },
    multiples={"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000},
    ands=("and",),
    half=("and", "a", "half"),
    tails={},
    not_after={},
    ordinal=r"st|nd|rd|th",
    of=r"of",
    through=r"to|and|or|until|till|through",
    months={name: number for number, name in enumerate(_MONTHS, start=1)},
    short_months={name[:3]: number for number, name in enumerate(_MONTHS, start=1)} | {"Sept": 9},
    doubtful_months=("March", "May"),
    in_month=r"in|by|during|since|until|till|from|to|of|before|after|early|late|mid|last|next|each|every",
    seasons={
        turn(word): name
        for name in ("spring", "summer", "autumn", "winter")
        for word in (name, f"{name}time")
        for turn in (str, str.capitalize)
    },
    in_season=r"\b(?:(?:in|by|during|since|until|before|after|over|throughout)(?: the)?|last|next|this|each|every)",
    days={f"{name}{s}": number for number, name in enumerate(_DAYS, start=1) for s in ("", "s")},
    perhaps_days={
        "Mon": 1, "Tue": 2, "Tues": 2, "Wed": 3, "Thu": 4, "Thur": 4, "Thurs": 4, "Fri": 5, "Sat": 6, "Sun": 7,
    },
    day_before="",
    morning=r"a\.?m\b\.?|in the morning",
    evening=r"p\.?m\b\.?|in the afternoon|in the evening|at night",
    clock=r"o'clock",
    at=("at", "from", "until", "till", "between", "after", "before"),
    noon=r"(?:12 )?(?:noon|midday)",
    midnight=r"(?:12 )?midnight",
    past={"half past": 30, "quarter past": 15, "quarter to": -15},
    pounds=r"pounds?",
    pence=r"p|pence|penny",
    percent=r"per ?cent|percentage points?",
)  # fmt: skip
