"""Welsh: interface strings, count nouns, alphabet and mutations.

The words follow Cymraeg Clir: short verbs, "chi" forms, and impersonal endings ("Cwblhawyd") where a participle
would have to agree with a noun it cannot see. The same keys in the same order as every other language.
"""

import re

from pawb.languages.language import Language

WORDS = {
    # Getting about
    "skip_to_content": "Neidio i'r cynnwys",
    "menu": "Dewislen",
    "home": "Hafan",
    "about": "Am y wefan hon",
    "contents": "Cynnwys",
    "on_this_page": "Ar y dudalen hon",
    "previous": "Blaenorol",
    "next": "Nesaf",
    "back_to_top": "Yn ôl i'r brig",
    "back_to_text": "Yn ôl i'r testun",
    "permanent_link": "Dolen i'r rhan hon",
    "search": "Chwilio",
    "search_results": "Canlyniadau chwilio",
    "no_results": "Dim canlyniadau",
    "clear": "Clirio",
    "close": "Cau",
    "dark_colours": "Defnyddio lliwiau tywyll",
    "light_colours": "Defnyddio lliwiau golau",
    "edit_this_page": "Golygu'r dudalen hon",
    "accessibility_statement": "Datganiad hygyrchedd",
    "page_not_found": "Heb ddod o hyd i'r dudalen",
    "page_not_found_help": "Gwiriwch y cyfeiriad, neu dechreuwch eto o'r hafan.",
    # Languages: the link to a language is always in that language
    "language": "Iaith",
    "language_en": "Saesneg",
    "language_cy": "Cymraeg",
    "in_language_en": "yn Saesneg",
    "in_language_cy": "yn Gymraeg",
    "read_in_this_language": "Darllenwch y dudalen hon yn Gymraeg",
    "choose_language": "Dewiswch iaith",
    "continue_in_this_language": "Ymlaen yn Gymraeg",
    # Readings and formats
    "read": "Darllen",
    "full_version": "Fersiwn lawn",
    "easy_read": "Hawdd ei ddeall",
    "large_print": "Print bras",
    "other_formats": "Fformatau eraill",
    "web_page": "Tudalen we",
    "pdf": "PDF",
    "point_size": "{size} pwynt",
    "download": "Lawrlwytho",
    "print": "Argraffu",
    "page_of_pages": "Tudalen {page} o {pages}",
    "format_ready": "Ar gael nawr",
    "format_on_request": "Ar gais",
    "format_on_request_within": "Ar gais, o fewn {time}",
    "format_not_offered": "Nid ydym yn cynnig hwn",
    "proofreading_awaiting": "Drafft; mae'n aros i berson ei brawfddarllen.",
    "easy_read_draft": "Drafft. Nid yw darllenwyr wedi ei wirio eto.",
    "invented_example": "Enghraifft yw hon. Mae popeth ynddi'n ddychmygol.",
    # Contact
    "contact_us": "Cysylltwch â ni",
    "contact_phone": "Ffôn",
    "contact_relay": "Ffôn testun, drwy Relay UK",
    "contact_post": "Drwy'r post",
    "contact_email": "E-bost",
    "contact_fax": "Ffacs",
    "contact_web": "Ar y we",
    "contact_retired": "Nid yw ar gael mwyach",
    # About a publication
    "published_by": "Cyhoeddwyd gan",
    "who_it_is_for": "I bwy mae hwn",
    "period": "Y cyfnod dan sylw",
    "at_a_glance": "Cipolwg",
    "owner": "Perchennog",
    "review": "Adolygiad",
    "review_due": "Dyddiad adolygu",
    "source": "Ffynhonnell",
    "date": "Dyddiad",
    "version": "Fersiwn",
    "changes": "Beth sydd wedi newid",
    "as_at": "Fel ar {date}",
    "state": "Cyflwr",
    "state_draft": "Drafft",
    "state_current": "Mewn grym",
    "state_superseded": "Disodlwyd",
    "state_withdrawn": "Tynnwyd yn ôl",
    "in_force_yes": "Mewn grym",
    "in_force_no": "Ddim mewn grym mwyach",
    "in_force_not_checked": "Heb wirio a yw mewn grym",
    "superseded_by": "Disodlwyd gan: {title}",
    # Kinds of publication
    "kind_strategy": "Strategaeth",
    "kind_standards": "Safonau",
    "kind_action_plan": "Cynllun gweithredu",
    "kind_risks": "Risgiau",
    "kind_outcomes": "Canlyniadau",
    "kind_glossary": "Geirfa",
    # Strategy
    "section": "Adran",
    "vision": "Gweledigaeth",
    "values": "Gwerthoedd",
    "objective": "Amcan",
    "objectives": "Amcanion",
    "local_context": "Y cyd-destun lleol",
    "responsibilities": "Cyfrifoldebau",
    "good_practice": "Arfer da",
    "ladder": "Ysgol gyfranogiad",
    "level": "Lefel",
    "methods": "Dulliau",
    "standard": "Safon",
    # Action plan
    "action": "Cam gweithredu",
    "actions": "Camau gweithredu",
    "measure": "Mesur",
    "measures": "Mesurau",
    "type_output": "Rhywbeth i'w wneud",
    "type_outcome": "Newid i bobl",
    "type_count": "Nifer i'w gyrraedd",
    "target": "Targed",
    "when": "Pryd",
    "due": "Erbyn pryd",
    "next_due": "Y dyddiad nesaf",
    "responsible": "Pwy sy'n gyfrifol",
    "progress": "Cynnydd",
    "notes": "Nodiadau",
    "status": "Statws",
    "status_done": "Cwblhawyd",
    "status_on_track": "Ar y trywydd iawn",
    "status_at_risk": "Mewn perygl",
    "status_late": "Yn hwyr",
    "status_under_way": "Ar waith",
    "status_not_started": "Heb ddechrau",
    "status_not_reported": "Dim adroddiad",
    "not_reported": "Dim adroddiad",
    "not_stated": "Ni nodwyd",
    # Risks
    "risk": "Risg",
    "cause": "Achos",
    "score_before": "Sgôr cyn gweithredu",
    "score_after": "Sgôr ar ôl gweithredu",
    "score_high": "Uchel",
    "score_medium": "Canolig",
    "score_low": "Isel",
    # Outcomes
    "you_said": "Dywedoch chi",
    "answer_did": "Gwnaethom ni",
    "answer_doing": "Rydym ni'n gwneud",
    "answer_cannot": "Ni allwn ni, oherwydd",
    "lessons_learned": "Gwersi a ddysgwyd",
    "what_changed": "Beth newidiodd",
    "facts": "Ffeithiau",
    "inspection": "Arolygiad",
    "inspectorate": "Arolygiaeth",
    "finding": "Canfyddiad",
    "finding_strength": "Cryfder",
    "finding_must": "Rhaid gwella",
    "finding_should": "Dylid gwella",
    "response": "Ymateb",
    "later_finding": "Canfyddiad diweddarach",
    "what_is_next": "Beth nesaf",
    # Glossary
    "term": "Term",
    "meaning": "Ystyr",
    "abbreviation": "Talfyriad",
    "words_to_avoid": "Geiriau i'w hosgoi",
    # Sentences made from parts
    "list_of_names": "{items} {last:and_name}",
    "list_of_words": "{items} {last:and}",
    "million_pounds": "£{amount} miliwn",
    "time_span": "{start} i {end:soft}",
    "time_start_not_stated": "hyd at {end:soft} (ni nodwyd y dechrau)",
    "time_end_not_stated": "o {start:soft} (ni nodwyd y diwedd)",
    "time_onwards": "o {start:soft} ymlaen",
    "time_within": "{often}, {span}",
    "time_monthly": "bob mis",
    "time_quarterly": "bob tri mis",
    "time_six_monthly": "bob chwe mis",
    "time_yearly": "bob blwyddyn",
    "time_ongoing": "parhaus",
}

NOUNS = {  # after: zero, one, two, few (3), many (6), other
    "action": ("cam gweithredu", "cam gweithredu", "gam gweithredu", "cham gweithredu", "cham gweithredu",
               "cam gweithredu"),
    "day": ("diwrnod", "diwrnod", "ddiwrnod", "diwrnod", "diwrnod", "diwrnod"),
    "document": ("dogfen", "ddogfen", "ddogfen", "dogfen", "dogfen", "dogfen"),
    "error": ("gwall", "gwall", "wall", "gwall", "gwall", "gwall"),
    "file": ("ffeil", "ffeil", "ffeil", "ffeil", "ffeil", "ffeil"),
    "measure": ("mesur", "mesur", "fesur", "mesur", "mesur", "mesur"),
    "month": ("mis", "mis", "fis", "mis", "mis", "mis"),
    "objective": ("amcan", "amcan", "amcan", "amcan", "amcan", "amcan"),
    "page": ("tudalen", "dudalen", "dudalen", "tudalen", "thudalen", "tudalen"),
    "picture": ("llun", "llun", "lun", "llun", "llun", "llun"),
    "problem": ("problem", "broblem", "broblem", "problem", "phroblem", "problem"),
    "publication": ("cyhoeddiad", "cyhoeddiad", "gyhoeddiad", "chyhoeddiad", "chyhoeddiad", "cyhoeddiad"),
    "result": ("canlyniad", "canlyniad", "ganlyniad", "chanlyniad", "chanlyniad", "canlyniad"),
    "risk": ("risg", "risg", "risg", "risg", "risg", "risg"),
    "section": ("adran", "adran", "adran", "adran", "adran", "adran"),
    "sentence": ("brawddeg", "frawddeg", "frawddeg", "brawddeg", "brawddeg", "brawddeg"),
    "standard": ("safon", "safon", "safon", "safon", "safon", "safon"),
    "warning": ("rhybudd", "rhybudd", "rybudd", "rhybudd", "rhybudd", "rhybudd"),
    "word": ("gair", "gair", "air", "gair", "gair", "gair"),
    "working_day": ("diwrnod gwaith", "diwrnod gwaith", "ddiwrnod gwaith", "diwrnod gwaith", "diwrnod gwaith",
                    "diwrnod gwaith"),
}  # fmt: skip

# The 29 letters, and among them the five that only borrowed words and names have: k q v x z.
ALPHABET = (
    "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "k", "l", "ll", "m", "n", "o", "p", "ph",
    "q", "r", "rh", "s", "t", "th", "u", "v", "w", "x", "y", "z",
)  # fmt: skip

# The n and g of Bangor and of Llan- before a name (Llangollen) are two letters.
APART = re.compile(r"(?<=\bban)(?=gor)|(?<=\bllan)(?=g)")

_WHOLE = ("ch", "dd", "ff", "ng", "ph", "th")
"""Letters that no mutation changes, though they begin with one that it does."""

_SOFT = {"ll": "l", "rh": "r", "p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "m": "f"}
_NASAL = {"p": "mh", "t": "nh", "c": "ngh", "b": "m", "d": "n", "g": "ng"}
_ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}


def soft(word: str) -> str:
    """After i, o, am, ar, at, dan, dros, drwy, gan, heb, hyd, wrth: "i Fawrth", "o Orffennaf"."""
    return _mutated(word, _SOFT)


def nasal(word: str) -> str:
    """After yn (the place) and fy: "Nghaerdydd", "Mangor"."""
    return _mutated(word, _NASAL)


def aspirate(word: str) -> str:
    """After a, â, gyda, tua, tri, chwe: "Thachwedd", "chymorth"."""
    return _mutated(word, _ASPIRATE)


def and_(word: str) -> str:
    """An ordinary word with "and" before it: "a Thachwedd", "ac Awst"."""
    return and_name(aspirate(word))


def and_name(name: str) -> str:
    """A name left whole with "and" before it: "a Powys", "ac Ynys Môn"."""
    return f"{'ac' if _BEGINS_WITH_VOWEL.match(name) else 'a'} {name}"


# By sound: a written vowel (w before l or r is none: Wrecsam), the numbers un, wyth and un deg un, and a quotable
# reference (S9, "es naw") or the letter's name alone.
_BEGINS_WITH_VOWEL = re.compile(r"[aeiouyâêîôûŷáéíóúäëïöÿ]|[wŵ](?![lr])|(1|8|11)(?!\d)|[flmnrs](?=\d|$)", re.IGNORECASE)


def _mutated(word: str, changes: dict[str, str]) -> str:
    """`word` with its first letter changed, in the case it had. Abbreviations in capitals are never mutated."""
    start = word[:2].casefold()
    if start in _WHOLE or (len(word) > 1 and word[:2].isupper()):
        return word
    old = next((old for old in changes if start.startswith(old)), "")
    if not old:
        return word
    new = changes[old] + word[len(old) :]
    return new[:1].upper() + new[1:] if word[0].isupper() else new


LANGUAGE = Language(
    code="cy",
    name="Cymraeg",
    words=WORDS,
    nouns=NOUNS,
    alphabet=ALPHABET,
    turns={"soft": soft, "nasal": nasal, "aspirate": aspirate, "and": and_, "and_name": and_name},
    apart=APART,
)
