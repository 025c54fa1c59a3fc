"""What is hard to read in Welsh."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.languages.easy import Easy, Hard, both, digits, finder, listed, replaced, several
from pawb.languages.lemma import lemma
from pawb.languages.mutation import aspirate, nasal, soft
from pawb.languages.spelling import readings

_WORD = re.compile(r"[^\W\d_]+")
_IMPERSONAL = re.compile(r"(?:wyd|ir|id)$")
_IRREGULAR = several("""
    gwnaed wnaed gwneir wneir gwneid caed ganed cafwyd gafwyd chafwyd daethpwyd aethpwyd gwnaethpwyd telir delir
    thelir dylid ddylid gellir ellir gellid ellid rhoed rhoddid ceid geid eir deuir gwyddys credir rhoir
""")


_TURNS = (str, soft, nasal, aspirate)
_NO_VERBS = frozenset(
    turn(word)
    for word in several("""
        addewid bid brodir bwyd breuddwyd ceir clorid coetir cyllid cytir cywir digid gofid grid gwrid hir llwyd naid
        paid rhwyd
    """)
    for turn in _TURNS
) | {"haddewid", "freuddwyd"}


def _impersonals(text: str) -> Iterator[Hard]:
    """Verbs that end in -wyd, -ir or -id: Hunspell knows which words are verbs (bwyd, clir and newid are none)."""
    for found in _WORD.finditer(text):
        word = found[0].casefold()
        if word in _IRREGULAR or (word == "ceir" and found.start() == 0) or _impersonal(word):
            yield Hard(found[0])


_OF_VERBS = ("u", "io", "od", "áu", "eg", "edd", "yll", "el")


def _impersonal(word: str) -> bool:
    if word in _NO_VERBS or not _IMPERSONAL.search(word):
        return False
    how = readings(word, "cy") or readings(word.capitalize(), "cy")
    itself = bool(how) and all(f"st:{word}" in one for one in how)
    if itself and not word.endswith("id") and lemma(word, "cy").endswith(_OF_VERBS):
        return True  # the dictionary lists "darperir" and "canfuwyd" by themselves
    # Of coginio it knows "coginiaf" and not "coginnir".
    return any("fl:v" in one or "fl:w" in one for one in how) or (not how and not word.endswith("id"))


_HAVE = r"(?:cael|gael|chael|cafodd|gafodd|chafodd|caiff|gaiff|chaiff|cewch|caent|cawsant|cawson)"
_VERB = (
    r"(?:(?![cg]h?inio\b|[td]h?eulu\b|deulu\b)\w{2,}(?:o|u|eud|yll)|newid|g?weld|dd?arllen|h?agor|h?anfon|h?ateb|dd?al"
    r"|dd?ewis|rh?oi|[cg]h?lywed|dd?wyn|dd?erbyn|dd?weud|h?ethol|[cg]h?yn?nal|[cg]h?ymryd|[cg]h?au|[cg]h?adw"
    r"|(?:[cg]h?o[ld]|[td]h?or|[pb]h?ro|[cg]h?yf|ll?en|h?en)(?:l?i|ri|fi|wi))"
)

_FIGURES = {
    "dau": 2, "dwy": 2, "tri": 3, "tair": 3, "pedwar": 4, "pedair": 4, "pump": 5, "pum": 5, "chwech": 6, "chwe": 6,
    "saith": 7, "wyth": 8, "naw": 9, "deuddeg": 12, "pymtheg": 15, "deunaw": 18, "ugain": 20, "deugain": 40,
    "trigain": 60,
}  # fmt: skip
_COUNTED = {turn(word): str(figure) for word, figure in _FIGURES.items() for turn in (str, soft, aspirate)}
_MONTH = (
    r"(?:o )?(?:Ionawr|[CG]hwefror|[MF]awrth|Ebrill|[MF]ai|[MF]ehefin|G?orffennaf|Awst|[MF]edi|Hydref|[TD]achwedd"
    r"|Rh?agfyr)"
)

# "Ni" is also "we": before "yw" or "sy'n", and after a verb. "Na" is also "than".
_NO_WE = r"(?!yw\b|ydy|sy\b|sydd|sy'n|biau|a\b|ac\b|[.,!?]|\W*$)"
_STRONG = re.compile(
    r"\bnid\b|\bnad\b|\bnac\b|\boni bai\b|\bheb\b|\b[pb]eidi(?:wch|o)\b"
    r"|\ban(?:arferol|nhebygo?l?|nheg|niogel|hapus|fodlon|nigonol|ghyfreithlon|ghyffredin|ghywir|hysbys)\b|\bamhosibl?\b"
    rf"|(?:^|[,;:] |\b(?:ond|oherwydd|bod|os|felly) )ni (?!ni\b){_NO_WE}"
    r"|(?<!mwy )(?<!fwy )(?<!llai )(?<!lai )(?<!gwell )(?<!well )(?<!ach )\bna (?!dim)(?=[^\W\d]*"
    r"(?:wch|odd|eth|on|ech|ai|ant|af|wn|ir|wyd|aeth|all|oes)\b)",
    re.IGNORECASE,
)
_WEAK = re.compile(r"(?<!am )\b(?:s?|d)dim\b(?! ond\b)|\bneb\b|\bbyth\b", re.IGNORECASE)


def _negatives(text: str) -> Iterator[Hard]:
    """Each time that a text says no: "Nid oes dim" says it once, "Ddywedodd neb nad oedd" twice."""
    strong = list(_STRONG.finditer(text))
    first = strong[0].start() if strong else len(text)
    if weak := _WEAK.search(text, 0, first):
        yield Hard(weak[0])
    yield from (Hard(found[0].strip(" ,;:")) for found in strong)


_ENDINGS = ("io", "u", "o", "i", "a", "an", "eg", "ed", "yd", "el")


_TURNED = re.compile(r"a([^aeiouwy]+)$")
"""Before -ir and -wch an a turns to e: "telir" of "talu"."""


def _stems(word: str) -> Iterator[str]:
    """Stems to which a verb adds its endings (defnyddi- of "defnyddio"), and a plural: arweinwyr of "arweinydd"."""
    yield from (f"{word}-", f"{word}{word[-1]}-")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > 3:
            stem = word.removesuffix(ending)
            yield from (f"{stem}-", _TURNED.sub(r"e\1", stem) + "-")
    if word.endswith("io"):
        yield f"{word[:-1]}-"
    if word.endswith(("ydd", "wr")):
        yield f"{word.removesuffix('ydd').removesuffix('wr')}wyr"


_CUT_SHORT = {
    "dwi": "rydw i", "dwi'n": "rydw i'n", "dach chi": "rydych chi", "dych chi": "rydych chi", "dan ni": "rydyn ni",
    "dyn ni": "rydyn ni", "ry'n": "rydyn", "ry'ch": "rydych", "rwy'n": "rydw i'n", "sdim": "nid oes",
    "sgen": "nid oes gen", "'sdim": "nid oes", "'sgen": "nid oes gen", "'dyw": "nid yw", "'dydy": "nid yw",
    "'dyn": "rydyn", "'dan": "rydyn", "'dach": "rydych", "'dych": "rydych", "'na": "yna", "'ma": "yma",
    "'nôl": "yn ôl", "'stafell": "ystafell", "'chydig": "ychydig", "'mond": "dim ond", "'sgwennu": "ysgrifennu",
    "'di": "wedi", "'da": "gyda", "ma'n": "mae'n", "ma'r": "mae'r", "ma'": "mae", "be'": "beth", "o'dd": "oedd",
    "o'n i": "roeddwn i", "o'n ni": "roedden ni", "o'n nhw": "roedden nhw", "o'ch chi": "roeddech chi",
    "smo": "nid", "so ni": "nid ydyn ni", "so chi": "nid ydych chi", "falle": "efallai", "ella": "efallai",
    "wsnos": "wythnos", "isio": "eisiau", "isie": "eisiau", "neud": "gwneud", "gneud": "gwneud", "deud": "dweud",
    "gweud": "dweud", "wbod": "gwybod", "gwbod": "gwybod", "moyn": "eisiau", "odych": "ydych", "odi": "ydy",
    "oti": "ydy", "'to": "eto", "sgwennu": "ysgrifennu", "gynno ni": "gennyn ni", "gin i": "gen i",
    "sgynnon": "nid oes gennyn", "gynnon ni": "gennyn ni", "dw i'm": "nid wyf i", "rhwbeth": "rhywbeth",
    "rwbath": "rhywbeth", "rhwle": "rhywle", "rwle": "rhywle", "petha": "pethau", "fatha": "fel",
    "shwd": "sut", "shwt": "sut",
}  # fmt: skip
_DROPPED = r"(?<![\w'])'(?!r\b|n\b|i\b|u\b|w\b|ch\b|m\b|th\b|rw?s\b)[^\W\d_]+(?!.*\w'(?!\w))"
"""A word that has lost its beginning ("'stafell"), and not one in single quotes."""
_SHORTENED = {
    "e.e.": "er enghraifft", "e.e": "er enghraifft", "ee": "er enghraifft", "h.y.": "sef", "h.y": "sef",
    "ayb": "a mwy", "ayb.": "a mwy", "a.y.b.": "a mwy", "ayyb": "a mwy", "d.s.": "sylwch", "c.c.": "",
    "tt.": "tudalennau", "gw.": "gweler", "rh.": "rhif",
}  # fmt: skip
_HOW_OFTEN = {
    "bob chwarter": "bob 3 mis", "chwarterol": "bob 3 mis", "yn chwarterol": "bob 3 mis",
    "yn flynyddol": "bob blwyddyn", "'n flynyddol": "bob blwyddyn", "deufisol": "bob 2 fis",
    "pythefnosol": "bob 2 wythnos", "y flwyddyn ariannol": "y flwyddyn o Ebrill i Fawrth",
    "blwyddyn ariannol": "blwyddyn o Ebrill i Fawrth", "chwemisol": "bob 6 mis", "yn fisol": "bob mis",
    "yn wythnosol": "bob wythnos",
}  # fmt: skip

EASY = Easy(
    passives=_impersonals,
    half_passives=both(
        finder(rf"\b{_HAVE}\b(?: (?!i\b)[\w']+){{0,4}}? (?:ei|eu|eich|ein|fy) {_VERB}\b"),
        finder(r"(?<!pobl )(?<!nhw )(?<!ni )(?<!chi )(?<!hi )\bwedi(?:'i|'u| ei| eu) \w+\b(?! (?:hi|ef|e|o|nhw)\b)"),
    ),
    contractions=both(
        listed({said: full for said, full in _CUT_SHORT.items() if said[0] != "'"}),
        finder(_DROPPED, lambda said: _CUT_SHORT.get(said.casefold(), "")),
    ),
    shortened=listed(_SHORTENED),
    numbers=both(
        digits.numbers,
        finder(r"\b\d+(?:\.\d+)? y cant\b|\bcanran(?:nau)?\b|\bganran(?:nau)?\b"),
        finder(r"\bh?anner\b(?! (?:awr|dydd|nos|tymor|ffordd|call|amser))|\btraean\b|\bdraean\b"),
        finder(r"(?<!bob )\b[cg]?hwarter\b(?! (?:i|wedi|awr)\b)|\bdwy ran o dair\b|\btair rhan o bedair\b"),
        finder(
            rf"(?<!\by )(?<!'r )(?<!ein )(?<!eich )(?<!eu )(?<!\w')\b(?:{'|'.join(_COUNTED)})\b(?! ran o dair)"
            r"(?! ben llinyn)(?! rhan o bedair)(?! o dair\b)",
            lambda said: _COUNTED.get(said.casefold(), ""),
        ),
        finder(
            r"\bun ar (?:ddeg|bymtheg|hugain)\b",
            lambda said: {"dd": "11", "by": "16", "hu": "21"}[said[6:8].casefold()],
        ),
        finder(r"\bd?deg (?=o |mlynedd|munud|diwrnod|mis|gwaith|punt)|\b[cg]ant o\b|\b[mf]il o\b"),
    ),
    dates=both(
        digits.dates,
        finder(r"\bCh[1-4]\b"),
        finder(rf"\b\d{{1,2}}(?:af|il|ydd|edd|ed|fed|eg|ain) {_MONTH}\b"),
        listed(_HOW_OFTEN),
    ),
    negatives=_negatives,
    clauses=finder(
        # "Chi sy'n dewis" is one idea.
        r"(?<!dim )(?<!^chi )(?<!^ni )(?<!^nhw )(?<!^pwy )(?<!^beth )"
        r"\b(?:ond|oherwydd|achos|os|pan|sy'n|sydd|er mwyn|gan fod|er bod|tra|oni bai|felly)\b"
    ),
    figures=listed(
        {turn(words): instead for words, instead in replaced("figures-cy").items() for turn in _TURNS},
    ),
    tenses=finder(
        r"\b(?:byddwn|byddet|byddai|bydden|byddech|bydden|baswn|basai|basen) ?(?:i|ti|e|hi|ni|chi|nhw)? ?wedi\b"
        r"|\bbydd\w* (?:\w+ )?wedi bod yn\b"
        r"|\b(?:g?all|dd?yl)(?:wn|ai|ech|en|em|ent|et)(?: [\w']+){0,2}? fod wedi\b"
        r"|\bpe (?:ba\w+)(?: \w+)? wedi\b"
    ),
    openings=re.compile(
        r"^(?:(?:Mae|Bydd|Roedd|Gall|Cafodd) (?:o|e|ef|hi|hyn|hynny|hwn|hon)\b|(?:Maen|Byddan|Roedden|Gallan|Cân) nhw\b"
        r"|(?:Hyn|Hwn|Hon|Hynny|Dyna) (?:yw|ydy|sy|sydd|pam)\b)"
    ),
    people=re.compile(
        r"\b(?:chi|chithau|eich|ni|ninnau|ein|cewch|gallwch|[^\W\d]{3,}wch|[^\W\d]+wn|[^\W\d]+nn?yn)\b|'ch\b",
        re.IGNORECASE,
    ),
    we=re.compile(r"\bNi yw\b|\bydyn ni\b"),
    joining=re.compile(r"\b(?:a|ac|neu)\b", re.IGNORECASE),
    reasons=re.compile(r"\b(?:oherwydd|achos|gan fod|am fod|o ganlyniad|o achos)\b", re.IGNORECASE),
    leaning=re.compile(
        r"(?:yr?|yn|i|o|ar|am|at|dan|dros|drwy|trwy|gan|gyda|heb|wrth|mewn|rhwng|ers|cyn|bob|pob|fy|dy|ei|ein|eich|eu"
        r"|a|ac|â|neu|ond|\w+'[rwu]|\d{1,3})",
        re.IGNORECASE,
    ),
    plainer=replaced("hard-cy"),
    stems=_stems,
)
