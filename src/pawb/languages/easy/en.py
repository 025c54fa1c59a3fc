"""What is hard to read in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.languages.easy import Easy, Hard, both, digits, finder, listed, replaced, several

_DONE = "|".join(
    sorted(
        several("""
    made given taken done held told seen kept paid sent built found written chosen shown known put set read cut
    heard met led lost brought bought taught thought said spent understood begun drawn driven broken spoken
    stolen worn won sold run hurt hit let split spread fed laid shaken forgiven forgotten hidden ridden sung
    swept thrown torn shut withdrawn overseen undone rebuilt
""")
    )
)
_LIKE_ADJECTIVES = several("""
    broken locked dressed parked frozen damaged seated engaged tired worried pleased interested married disabled
    excited scared bored confused limited related retired mixed closed finished involved concerned surprised
    experienced qualified skilled trained prepared crowded advanced detailed complicated hundred indeed sacred
    naked wicked need based supposed relaxed annoyed frightened divorced bearded talented gifted aged united
    connected dedicated determined embarrassed satisfied delighted ashamed depressed stressed armed red bed shed
    seed speed feed shut allowed
""")
_BE = r"(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)"
_ADVERB = (
    r"(?:not|never|also|always|often|only|still|now|already|soon|usually|sometimes|just|all|both|then|being|\w+ly)"
)
_PARTICIPLE = rf"(?P<done>\w+ed|{_DONE})\b"
_PASSIVE = re.compile(
    rf"\b{_BE} (?:{_ADVERB} ){{0,2}}{_PARTICIPLE}(?P<next> to (?:the|a|an|it|this|that|\w+ing)\b)?", re.I
)
_ASKED = re.compile(
    rf"^(?:(?:How|What|When|Where|Which|Why)(?: \w+)? (?:is|are|was|were)|Is|Are|Was|Were) (?:\w+ ){{0,2}}"
    rf"(?!(?:a|an|the) )\w+ {_PARTICIPLE}(?P<next>)(?=.*\?)"
)
_GOT = re.compile(
    r"\b(?:gets?|got|getting) (?P<done>told|sent|asked|given|shown|taken|moved|charged|fined|hit|left out)(?P<next>)\b",
    re.IGNORECASE,
)
_AGENT = re.compile(r" (?:by|down|off|out)\b")
"""After what is like an adjective, this shows that somebody does it: "closed by the police", "shut down"."""


def _passives(text: str) -> Iterator[Hard]:
    """A form of "to be" or "to get" and what is done; not "you are tired", "you are used to it" or a name."""
    for pattern in (_PASSIVE, _ASKED, _GOT):
        for found in pattern.finditer(text):
            done = found["done"].casefold()
            state = (done in _LIKE_ADJECTIVES or done == "called") and not _AGENT.match(text, found.end())
            if not state and not (done == "used" and found["next"]):
                yield Hard(found[0].removesuffix(found["next"] or ""))


_NOT = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not"}
_ENDS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "s": "is"}


def _full(said: str) -> str:
    """Both words of a contraction: "don't" gives "do not"."""
    small = said.casefold()
    if small.endswith("n't"):
        return _NOT.get(small, f"{said[:-3]} not")
    first, _, end = said.partition("'")
    return f"{first} {'us' if first.casefold() == 'let' else _ENDS[end.casefold()]}"


_NUMBERS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|dozens?|millions?"
)
_FIGURES = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
    "sixteen": "16",
}  # fmt: skip
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"


def _figures(said: str) -> str:
    return _FIGURES.get(said.casefold(), "")


def _ordinal(said: str) -> str:
    day = re.search(r"\d+", said)
    month = re.search(_MONTH, said, re.IGNORECASE)
    assert day
    assert month
    return f"{day[0]} {month[0]}"


_SPELT = (
    ("ization", "isation"), ("or", "our"), ("ize", "ise"), ("yze", "yse"), ("er", "re"), ("ense", "ence"),
    ("og", "ogue"), ("ram", "ramme"), ("eling", "elling"), ("eled", "elled"), ("eler", "eller"),
)  # fmt: skip


def _british(word: str) -> Iterator[str]:
    """British spellings of a word as Americans write it."""
    for american, british in _SPELT:
        if word.endswith(american):
            yield word.removesuffix(american) + british


_SHORTENED = {
    "e.g.": "for example", "e.g": "for example", "eg": "for example", "i.e.": "that is", "i.e": "that is",
    "ie": "that is", "etc": "and more", "nb": "please note", "n.b.": "please note", "approx": "about",
    "dept": "department", "govt": "government", "hrs": "hours", "mins": "minutes", "tel": "phone", "vs": "against",
    "asap": "as soon as we can", "incl": "with",
}  # fmt: skip
_HOW_OFTEN = {
    "quarterly": "every 3 months", "fortnightly": "every 2 weeks", "fortnight": "2 weeks", "annually": "every year",
    "annual": "yearly", "per annum": "a year", "p.a.": "a year", "biannual": "2 times a year",
    "biannually": "2 times a year", "biennial": "every 2 years", "bimonthly": "every 2 months",
    "bi-monthly": "every 2 months", "half-yearly": "every 6 months", "six-monthly": "every 6 months",
    "financial year": "year from April to March",
}  # fmt: skip

EASY = Easy(
    passives=_passives,
    half_passives=lambda text: iter(()),
    contractions=finder(
        r"\b\w+n't\b|\b\w+'(?:re|ve|ll|d|m)\b"
        r"|\b(?:it|that|there|here|he|she|what|who|where|how|let|when|why)'s\b"
        # "Everyone's" is also whose something is.
        r"|\b(?:every|some|any|no)(?:one|body|thing)'s(?= (?:an?|the|not|here|there|been|got|going|ready|welcome)\b)",
        _full,
    ),
    shortened=both(
        listed(_SHORTENED),
        lambda text: (
            Hard(found[0])
            for found in re.finditer(
                r"\b(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat(?= (?:and|or|to)\b)|(?<=Sat and )Sun"
                r"|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\b(?!-)",
                text,
            )
        ),
    ),
    numbers=both(
        digits.numbers,
        finder(r"\b\d+(?:\.\d+)? per ?cent\b|(?<!\d )\bper ?cent(?:age)?s?\b"),
        finder(r"\b(?:half|halves)\b(?! (?:past|an hour|way|term|time|day)|-)(?! \d)"),
        finder(rf"\b(?:a|one|two|three|{_NUMBERS}) (?:third|quarter|fifth|tenth|half)s?\b(?= of\b|\W*$)"),
        finder(
            rf"(?<!')\b(?:{_NUMBERS})\b(?! (?:third|quarter|fifth|tenth)s)(?<!\d million)(?<!\d thousand)", _figures
        ),
    ),
    dates=both(
        digits.dates,
        finder(r"\bQ[1-4]\b"),
        finder(
            rf"\b\d{{1,2}}(?:st|nd|rd|th)(?: of)? (?:{_MONTH})\b|\b(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)\b", _ordinal
        ),
        listed(_HOW_OFTEN),
    ),
    negatives=both(
        finder(
            r"\b(?:not|never|nobody|nothing|none|nowhere|without|unless|neither|nor|cannot|no one)\b|(?<=\w)n't\b"
            r"|(?<!say )(?<!said )\bno\b(?! one\b)(?!\W*$)(?![,.!?])"
        ),
        finder(r"(?<=not )(?:un(?!til|der|less|it|iq|ion|cle|iv)\w+|impossible|illegal|irregular|uncommon)"),
        finder(
            r"\b(?:not|never|nobody|no one) (?:\w+ ){1,6}un(?:clear|common|fair|happy|kind|likely|safe|true|usual)\b"
        ),
    ),
    clauses=finder(
        r"\b(?:but|because(?! of\b)|which|who|that(?= \w+ (?:is|are|was|were|can|will|has|have)\b)|so that|although"
        r"|while|unless|if|(?<!^)(?<!\bis )when|and(?= (?:you|we|they|he|she|it|I|then)\b))\b"
    ),
    figures=listed(replaced("figures-en")),
    tenses=finder(
        rf"\b(?:would|could|should|might|must)(?: not|n't)? have (?:\w+ed|been|gone|come|{_DONE})\b"
        rf"|\bwill have been\b|\bhad been \w+ing\b|\bwill have (?:\w+ed|{_DONE})\b"
    ),
    openings=re.compile(
        r"^(?:(?:It|They|He|She|Them|Its|Their)\b"
        r"|(?:This|That|These|Those) (?:is|are|was|were|will|can|may|means?|helps?|has|have|had|must|should)\b)"
    ),
    people=re.compile(r"\b(?:you|your|yours|yourself|we|our|ours|us)\b", re.IGNORECASE),
    we=re.compile(r"\bWe are\b"),
    joining=re.compile(r"\b(?:and|or)\b", re.IGNORECASE),
    reasons=re.compile(r"\b(?:because|therefore|as a result|due to|for this reason)\b", re.IGNORECASE),
    leaning=re.compile(
        r"(?:an?|the|this|these|our|your|my|their|his|her|its|every|each|no|of|to|in|on|at|by|for|from|with|about|into"
        r"|and|or|but|\d{1,3})",
        re.IGNORECASE,
    ),
    plainer=replaced("hard-en"),
    frequent=1_500,
    stems=_british,
)
