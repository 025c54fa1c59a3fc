"""A word that the dictionary of its language does not have."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.prose import prose
from pawb.content.library import Pair
from pawb.content.pair import TextPair
from pawb.findings import Finding, Rule, Words
from pawb.languages import codes, language
from pawb.languages.identify import foreign, identify
from pawb.languages.spelling import Word, known, nearest, words

RULE = Rule(
    id="misspelt-word",
    level="warning",
    finds={
        "en": "A word that is not in the dictionary of its language, or that is nearly always another one misspelt.",
        "cy": "Gair nad yw yng ngeiriadur ei iaith, neu sydd bron bob tro yn gamsillafiad o air arall.",
    },
    why={
        "en": "People who read with effort, with a screen reader or in a second language cannot guess what was meant.",
        "cy": "Ni all pobl sy'n darllen gydag ymdrech, gyda darllenydd sgrin neu mewn ail iaith ddyfalu beth oedd ei "
        "ystyr.",
    },
    message={
        "en": "“{word}” looks misspelt.{suggestion}",
        "cy": "Mae'n debyg bod “{word}” wedi'i gamsillafu.{suggestion}",
    },
    mend={
        "en": "Correct it. If it is right, write it under “spelling” in content/site.yml. "
        "If it is in the other language, mark it: [{word}]{{{other}}}",
        "cy": "Cywirwch ef. Os yw'n gywir, ysgrifennwch ef o dan “spelling” yn content/site.yml. "
        "Os yw yn yr iaith arall, marciwch ef: [{word}]{{{other}}}",
    },
    basis="WCAG 2.2: 3.1.5 Reading Level (AAA); Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Nurse Okonkwo's textphone was paid for by the GMC."),
        "cy": _HEAD.format("Safonau", "Y GMC dalodd am ffôn testun y nyrs o'r enw Okonkwo."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "Acomodation for people who need it."),
        "cy": _HEAD.format("Safonau", "Llety i bobl sydd ei angen."),
    },
    {
        "en": _HEAD.format("Standards", "Ring us."),
        "cy": _HEAD.format("Safonau", "Rhowch ganiad i ni ar y ffon."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every word is in the dictionary, the glossary or the project's own list, or is a name in both languages."""
    for text in pair.joined.texts:
        for code, said in text.texts.items():
            own = prose(said, code)
            accepted = pair.spelling.get(code, frozenset())
            doubted = [word for word in words(own, code) if not _right(word, own, code, accepted)]
            for word in _unexplained(doubted, own, text, code) if doubted else ():
                other = next(other for other in codes() if other != code)
                yield RULE.at(text.places[code], word=word, suggestion=_suggestion(nearest(word, code)), other=other)


def _right(word: Word, own: str, code: str, accepted: frozenset[str]) -> bool:
    small = word.said.casefold()
    meant = small not in language(code).confused or own[word.start :].casefold().startswith(language(code).not_confused)
    return (known(word.said, code) and meant) or word.said in accepted or small in accepted


def _unexplained(doubted: list[Word], own: str, text: TextPair, code: str) -> Iterator[str]:
    """The words, each once, that no run of another language holds (`unmarked-language`) and that are no names."""
    if identify(own) in ("", code):
        runs = list(foreign(own, code))
        told = (word.said for word in doubted if not any(run.start <= word.start < run.end for run in runs))
        yield from (word for word in dict.fromkeys(told) if not _is_name(word, text, code))


def _is_name(word: str, text: TextPair, code: str) -> bool:
    """Whether another language has it too, however either mutates it: "o Lanffug", "from Llanffug"."""
    forms = language(code).forms
    for other in text.texts.keys() - {code} if word[0].isupper() else ():
        elsewhere = {found.said for clitics in (code, other) for found in words(text.texts[other], clitics)}
        if language(other).forms(word) & elsewhere or any(word in forms(name) for name in elsewhere):
            return True
    return False


def _suggestion(near: tuple[str, ...]) -> Words:
    if not near:
        return {"en": "", "cy": ""}
    *first, last = [f"“{word}”" for word in near]
    either = {code: f"{', '.join(first)} {joining} {last}" if first else last for code, joining in _OR.items()}
    return {"en": f" Did you mean {either['en']}?", "cy": f" Ai {either['cy']} oedd gennych mewn golwg?"}


_OR = {"en": "or", "cy": "neu"}
