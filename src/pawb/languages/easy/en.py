"""What is hard to read in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.languages.easy import Easy, Hard, both, digits, finder, listed, several

_DONE = "|".join(
    sorted(
        several("""
    made given taken done held told seen kept paid sent built found written chosen shown known put set read cut
    heard met led lost brought bought taught thought said spent understood begun drawn driven broken spoken
    stolen worn won sold run hurt hit let split spread fed laid shaken forgiven forgotten hidden ridden sung
    swept thrown torn
""")
    )
)
_LIKE_ADJECTIVES = several("""
    broken locked dressed parked frozen damaged seated engaged tired worried pleased interested married disabled
    excited scared bored confused limited related retired mixed closed finished involved concerned surprised
    experienced qualified skilled trained prepared crowded advanced detailed complicated hundred indeed sacred
    naked wicked need based supposed relaxed annoyed frightened divorced bearded talented gifted aged united
    connected dedicated determined embarrassed satisfied delighted ashamed depressed stressed armed red bed shed
    seed speed feed
""")
_BE = r"(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)"
_ADVERB = (
    r"(?:not|never|also|always|often|only|still|now|already|soon|usually|sometimes|just|all|both|then|being|\w+ly)"
)
_PARTICIPLE = rf"(?P<done>\w+ed|{_DONE})\b"
_PASSIVE = re.compile(
    rf"\b{_BE} (?:{_ADVERB} ){{0,2}}{_PARTICIPLE}(?P<next> to (?:the|a|an|it|this|that|\w+ing)\b)?", re.I
)
_ASKED = re.compile(rf"^(?:Is|Are|Was|Were) (?:\w+ ){{0,2}}(?!(?:a|an|the) )\w+ {_PARTICIPLE}(?P<next>)(?=.*\?)")


def _passives(text: str) -> Iterator[Hard]:
    """A form of "to be" and what is done; not "you are tired" or "you are used to it"."""
    for pattern in (_PASSIVE, _ASKED):
        for found in pattern.finditer(text):
            done = found["done"].casefold()
            state = done in _LIKE_ADJECTIVES and not text.startswith(" by ", found.end())
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


def _british(word: str) -> Iterator[str]:
    """British spellings of a word as Americans write it."""
    for american, british in (("ization", "isation"), ("or", "our"), ("ize", "ise"), ("yze", "yse"), ("er", "re")):
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
_FIGURES_OF_SPEECH = {
    "front line": "staff who meet you", "frontline": "staff who meet you", "journey": "",
    "going forward": "from now on", "moving forward": "from now on", "extra mile": "do more",
    "in the same boat": "have the same problem", "touch base": "talk", "on board": "", "big picture": "",
    "at the heart of": "", "hit the ground running": "start fast", "level playing field": "a fair chance",
    "money is tight": "there is not much money", "red tape": "too many rules", "ball park": "about",
    "ballpark": "about", "roadmap": "plan", "road map": "plan", "milestone": "step", "milestones": "steps",
    "stepping stone": "step", "safety net": "help", "one stop shop": "one place", "one-stop shop": "one place",
    "wrap-around": "", "gold standard": "best", "grass roots": "local people", "grassroots": "local people",
    "bottom line": "", "step change": "big change", "sea change": "big change", "under one roof": "in one place",
    "door is always open": "you can always come", "joined up": "working together", "joined-up": "working together",
    "deep dive": "close look", "low-hanging fruit": "easy things", "kick off": "start", "iron out": "put right",
    "bear in mind": "remember", "in the pipeline": "planned", "think outside the box": "", "tip of the iceberg": "",
    "lion's share": "most", "uphill struggle": "hard", "fall through the cracks": "miss out",
    "turn a blind eye": "ignore", "back to square one": "start again", "a piece of cake": "easy",
    "hand in hand": "together",
}  # fmt: skip
_PLAINER = {
    "accordingly": "so", "accommodate": "make room for", "acquire": "get", "additional": "more", "adequate": "enough",
    "allocate": "give", "alleviate": "make less", "alternative": "other", "anticipate": "expect",
    "appropriate": "right", "ascertain": "find out", "assess": "check", "assessment": "check", "assist": "help",
    "assistance": "help", "attain": "reach", "authorise": "allow", "cease": "stop", "collaborate": "work together",
    "collaboration": "working together", "commence": "start", "commission": "plan and buy", "commit": "promise",
    "commitment": "promise", "compliance": "following the rules", "comply": "follow the rules", "component": "part",
    "comprise": "have", "consequently": "so", "considerable": "large", "constitute": "make", "consult": "ask",
    "demonstrate": "show", "designate": "choose", "determine": "decide", "disseminate": "share", "duration": "time",
    "effective": "good", "eligible": "allowed", "eligibility": "who can have it", "enable": "let", "endeavour": "try",
    "enhance": "make better", "ensure": "make sure", "environment": "place", "equitable": "fair",
    "establish": "set up", "evaluate": "check", "evaluation": "check", "facilitate": "help", "facility": "place",
    "framework": "plan", "frequently": "often", "fundamental": "main", "generate": "make",
    "governance": "how we are run", "implement": "start", "implementation": "doing", "inclusive": "for everyone",
    "indicate": "show", "indicator": "sign", "infrastructure": "roads and buildings", "initial": "first",
    "initiate": "start", "initiative": "plan", "inform": "tell", "integrate": "join", "legislation": "law",
    "liaise": "talk", "locality": "area", "maintain": "keep", "mandatory": "must do", "methodology": "way to work",
    "minimise": "make less", "mitigate": "make less", "modify": "change", "monitor": "check",
    "monitoring": "checking", "notify": "tell", "obtain": "get", "participate": "take part",
    "participation": "taking part", "partnership": "working together", "permit": "let", "policy": "rules",
    "prior": "before", "prioritise": "do first", "procedure": "rules", "procure": "buy", "procurement": "buying",
    "promote": "help", "provision": "services", "pursuant": "under", "regarding": "about", "relevant": "right",
    "require": "need", "requirement": "need", "reside": "live", "resource": "", "retain": "keep",
    "significant": "big", "stakeholder": "people who care about it", "statutory": "by law", "sufficient": "enough",
    "terminate": "end", "threshold": "", "thereby": "so", "undertake": "do", "utilise": "use", "utilize": "use",
    "via": "by", "whilst": "while", "whereby": "",
}  # fmt: skip

EASY = Easy(
    passives=_passives,
    half_passives=lambda text: iter(()),
    contractions=finder(
        r"\b\w+n't\b|\b\w+'(?:re|ve|ll|d|m)\b"
        r"|\b(?:it|that|there|here|he|she|what|who|where|how|let|when|why|everyone|everything)'s\b",
        _full,
    ),
    shortened=both(
        listed(_SHORTENED),
        lambda text: (
            Hard(found[0])
            for found in re.finditer(r"\b(?:Mon|Tues?|Wed|Thur?s?|Fri|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\b(?!-)", text)
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
    ),
    clauses=finder(
        r"\b(?:but|because|which|who|that(?= \w+ (?:is|are|was|were|can|will|has|have)\b)|so that|although|while"
        r"|unless|if|(?<!^)when|and(?= (?:you|we|they|he|she|it|I|then)\b))\b"
    ),
    figures=listed(_FIGURES_OF_SPEECH),
    tenses=finder(
        rf"\b(?:would|could|should|might|must)(?: not|n't)? have (?:\w+ed|been|gone|come|{_DONE})\b"
        r"|\bwill have been\b|\bhad been \w+ing\b|\bwill have \w+ed\b"
    ),
    openings=re.compile(
        r"^(?:(?:It|They|He|She|Them|Its|Their)\b"
        r"|(?:This|That|These|Those) (?:is|are|was|were|will|can|may|means?|helps?|has|have|had|must|should)\b)"
    ),
    people=re.compile(r"\b(?:you|your|yours|yourself|we|our|ours|us)\b", re.IGNORECASE),
    we=re.compile(r"\bWe are\b"),
    joining=re.compile(r"\b(?:and|or)\b", re.IGNORECASE),
    reasons=re.compile(r"\b(?:because|therefore|as a result|due to|for this reason)\b", re.IGNORECASE),
    plainer=_PLAINER,
    frequent=1_500,
    stems=_british,
)
