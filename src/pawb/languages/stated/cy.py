"""How Welsh says numbers, days, months, times of day and amounts.

In tens ("dau ddeg dau") and in scores ("dau ar hugain"), and mutated ("o ddau", "â thri", "i Fawrth").
"""

from pawb.languages.mutation import aspirate, nasal, soft
from pawb.languages.stated.figures import Figures


def _mutated(*words: str) -> set[str]:
    """Each word as it may stand in a sentence. No number takes the nasal mutation."""
    return {turn(word) for word in words for turn in (str, soft, aspirate)}


_UNITS = {
    2: _mutated("dau", "dwy"),
    3: _mutated("tri", "tair"),
    4: _mutated("pedwar", "pedair"),
    5: _mutated("pump", "pum"),
    6: {"chwech", "chwe"},
    7: {"saith"},
    8: {"wyth"},
    9: {"naw"},
}
_TENS = {
    10: {"un deg"},
    20: _mutated("dau ddeg"),
    30: _mutated("tri deg"),
    40: _mutated("pedwar deg"),
    50: _mutated("pum deg"),
    60: {"chwe deg"},
    70: {"saith deg"},
    80: {"wyth deg"},
    90: {"naw deg"},
}
_SURE = {
    **_UNITS,
    **_TENS,
    10: _TENS[10] | _mutated("deg", "deng"),
    12: _mutated("deuddeg", "deuddeng"),
    15: _mutated("pymtheg", "pymtheng"),
    18: _mutated("deunaw"),
    20: _TENS[20] | {"ugain"},
    40: _TENS[40] | _mutated("deugain"),
    50: _TENS[50] | {"hanner cant", "hanner can"},
    60: _TENS[60] | _mutated("trigain"),
    80: _TENS[80] | _mutated("pedwar ugain"),
}
_TIMES = {
    2: _mutated("dwywaith"),
    3: _mutated("teirgwaith"),
    4: _mutated("pedairgwaith"),
    5: _mutated("pumgwaith"),
    6: {"chwegwaith"},
}
_IN_ORDER = {
    4: _mutated("pedwerydd", "pedwaredd"),
    5: _mutated("pumed"),
    6: {"chweched"},
    7: {"seithfed"},
    8: {"wythfed"},
    9: {"nawfed"},
    10: _mutated("degfed"),
    12: _mutated("deuddegfed"),
    15: _mutated("pymthegfed"),
    18: _mutated("deunawfed"),
    20: {"ugeinfed"},
}
_PERHAPS = {
    (1,): {"un", "unwaith", "unfed", *_mutated("cyntaf")},
    (1.5,): {"a hanner"},
    (2,): {"ail", "llall", "naill", "eildro", *_mutated("dwbl", "dyblu", "deuol", "deuddydd", "pâr", "cwpl")},
    (2, 14): _mutated("pythefnos"),
    (3,): {*_mutated("trydydd", "trydedd", "tridiau", "triphlyg"), "traean", "draean"},
    (4,): _mutated("pedwarawd"),
    (7,): {"wythnos"},
    (10,): _mutated("degawd"),
    (12,): _mutated("dwsin"),
    (100,): _mutated("canrif", "canfed") | {"can mlynedd", "gan mlynedd"},
    (0,): {"sero", "dim", "ddim"},
}

_MONTHS = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
    "Rhagfyr",
)  # fmt: skip
_SEASONS = {
    "hydref": "autumn",  # with a capital it is October
    **{
        form: season
        for name, season in (("gwanwyn", "spring"), ("haf", "summer"), ("gaeaf", "winter"))
        for small in (name, soft(name), nasal(name))
        for form in (small, small.capitalize())
    },
}
_SHORT_MONTHS = ("Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Aws", "Med", "Hyd", "Tach", "Rhag")
_DAYS = ("Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul")
_DAY_NAMES = {form: number for number, name in enumerate(_DAYS, start=1) for form in (name, soft(name))}

FIGURES = Figures(
    sure={word: number for words in (_SURE, _TIMES, _IN_ORDER) for number, forms in words.items() for word in forms}
    | {
        f"{ten} {unit}": number + of_unit
        for number, tens in _TENS.items()
        for ten in tens
        for of_unit, units in ({1: {"un"}} | _UNITS).items()
        for unit in units
    },
    perhaps={word: numbers for numbers, words in _PERHAPS.items() for word in words},
    multiples={
        **dict.fromkeys(_mutated("cant"), 100),
        **dict.fromkeys(_mutated("mil"), 1_000),
        **dict.fromkeys(_mutated("miliwn"), 1_000_000),
        "biliwn": 1_000_000_000,
    },
    ands=("a", "ac"),
    half=("a", "hanner"),
    tails={
        ("ar", "ddeg"): 10, ("ar", "bymtheg"): 15, ("ar", "hugain"): 20, ("a", "deugain"): 40, ("a", "thrigain"): 60,
        ("a", "phedwar", "ugain"): 80,
    },
    # "Yn deg" is fairly: the adjective "teg" has the letters of ten.
    not_after={"deg": ("yn", "n", "mor", "rhy", "chwarae"), "gant": ("y", "o"), "cant": ("y",)},
    ordinal=r"af|il|ydd|edd|fed|ed|eg|ain",
    of=r"o",
    through=r"i|a|ac|neu|tan|hyd|at",
    months={
        form: number
        for number, name in enumerate(_MONTHS, start=1)
        for form in (name, soft(name), nasal(name), aspirate(name))
    },
    short_months={
        form: number for number, name in enumerate(_SHORT_MONTHS, start=1) for form in (name, soft(name))
    },
    doubtful_months=("Mai", "Mawrth"),
    in_month=r"[Mm]is|fis",
    seasons=_SEASONS,
    in_season=r"\b(?:(?:yn|erbyn|dros|drwy|cyn|ôl|ers|tan|ystod) yr?|bob|pob)",
    days=_DAY_NAMES,
    perhaps_days=_DAY_NAMES,
    day_before=r"(?:[Dd]|dd)ydd|(?:[Dd]|dd)yddiau|[Nn]os|[Bb]ore|fore|[Pp]rynhawn|brynhawn",
    morning=r"(?<=\d)am\b|y\.?b\b\.?|y bore|yn y bore",
    evening=r"pm\b|y\.?[ph]\b\.?|y prynhawn|yn y prynhawn|yr hwyr|y nos|gyda'r nos",
    clock=r"o'r gloch",
    at=("am", "tan", "rhwng", "wedi", "cyn"),
    noon=r"(?:12 )?(?:hanner|[cg]anol) dydd",
    midnight=r"(?:12 )?(?:hanner|[cg]anol) nos",
    past={"hanner awr wedi": 30, "chwarter wedi": 15, "chwarter i": -15},
    pounds=r"(?:o )?(?:punt|bunt|phunt|punnau|bunnau|punnoedd|bunnoedd)",
    pence=r"c|p|(?:o )?(?:ceiniog|geiniog|cheiniog|ceiniogau|geiniogau)",
    percent=r"y cant|(?:p|b|ph)wynt canran",
)  # fmt: skip
