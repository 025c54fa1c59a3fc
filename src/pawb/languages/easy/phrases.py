"""Where a line of easy read may end: at a pause, and never before its last word (ER22).

A word that leans on the next, such as "of" and "your", is held to it by a no-break space.
"""

from __future__ import annotations

import re

from pawb.languages.easy import easy

LONGEST = 16
"""Letters that are held together, with spaces: so many fit on a line of a phone."""

NO_BREAK = "\N{NO-BREAK SPACE}"

_MARKS = "*_[]()\"'“”‘’"
"""What stands around a word and is none of it."""
_HELD = re.compile(r"(?:<strong>.*?</strong>|[^ ])+")
_BOLD = re.compile(r"</?strong>|\*\*")


def phrased(text: str, code: str, longest: int = LONGEST) -> str:
    """A line of content in a language, Markdown and all, in which phrases are held together."""
    *words, held = text.split(" ")
    done: list[str] = []
    for word in reversed(words):
        if _leaning(word, code) and _letters(word) + 1 + _letters(held) <= longest:
            held = f"{word}{NO_BREAK}{held}"
        else:
            done.append(held)
            held = word
    return " ".join([held, *reversed(done)])


def in_print(line: str, code: str, longest: int) -> str:
    """The same of a line as HTML for a print that has room for more letters; its last word never stands alone."""
    line = line.replace("&nbsp;", NO_BREAK)
    if "<a " in line or "<span " in line:
        return line
    before, space, last = line.rpartition(" ")
    alone = space and NO_BREAK not in last
    if alone and _letters(before.rpartition(" ")[2]) + 1 + _letters(last) <= longest:
        line = f"{before}{NO_BREAK}{last}"
    line = phrased(line, code, longest)
    # Before bold words that are held to it, WeasyPrint ends lines too early, unless each phrase is a box of its own.
    return " ".join(f"<span>{held}</span>" for held in _HELD.findall(line)) if "<strong>" in line else line


def leans(word: str, code: str) -> bool:
    """Whether a word of a language leans on the next one."""
    return easy(code).leaning.fullmatch(word.strip(_MARKS).replace("’", "'")) is not None


def _leaning(word: str, code: str) -> bool:
    return leans(_BOLD.sub("", word).rpartition(NO_BREAK)[2], code)


def _letters(word: str) -> int:
    return len(_BOLD.sub("", word))
