"""Where a line of easy read may end: at a pause, and never before its last word (ER22).

A word that leans on the next, such as "of" and "your", is held to it by a no-break space.
"""

from __future__ import annotations

from pawb.languages.easy import easy

LONGEST, LONGEST_IN_PRINT = 16, 24
"""Letters that are held together, with spaces: so many fit on a line of a phone, and beside a picture in print."""

NO_BREAK = "\N{NO-BREAK SPACE}"
BOLD = "**"
"""What begins and ends bold words, round which the engine of print breaks lines badly if it may not break there."""

_MARKS = "*_[]()\"'“”‘’"
"""What stands around a word and is none of it."""


def phrased(text: str, code: str) -> str:
    """A line of content in a language, Markdown and all, in which phrases are held together."""
    *words, held = text.split(" ")
    done: list[str] = []
    for word in reversed(words):
        if leans(word, code) and len(word) + 1 + len(held) <= LONGEST and BOLD not in word + held:
            held = f"{word}{NO_BREAK}{held}"
        else:
            done.append(held)
            held = word
    return " ".join([held, *reversed(done)])


def ended(markup: str) -> str:
    """A line of print, as HTML, whose last word never stands alone."""
    before, space, last = markup.rpartition(" ")
    held = f"{before.rpartition(' ')[2]}{NO_BREAK}{last}"
    return f"{before}{NO_BREAK}{last}" if space and "<" not in held and len(held) <= LONGEST_IN_PRINT else markup


def leans(word: str, code: str) -> bool:
    """Whether a word of a language leans on the next one."""
    return easy(code).leaning.fullmatch(word.strip(_MARKS).replace("’", "'")) is not None
