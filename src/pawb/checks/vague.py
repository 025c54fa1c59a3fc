"""Words that tell nothing: alternative texts that could stand for any picture, and links that could lead anywhere."""

from __future__ import annotations

import re

_KIND = (
    "alt|alt(?:ernative|ernate)? text|arrow|asdf|background|blank|bullet|button|captcha|chart|click(?: here| me)?|"
    "clip art|diagram|divider|figure|graph|graphics?|icon|image|image button|img|line|logo image|null|object|"
    "photo(?:graph)?|pic(?:ture)?|placeholder|screenshot|separator|shape|spacer(?: gif| image)?|text box|thumbnail|"
    "undefined|untitled|botwm|bwled|delwedd|diagram|eicon|ffigur|ffoto|ffotograff|graff|graffig|llinell|llun|saeth|siart|siâp|"
    "testun amgen"
)
_PICTURE = re.compile(
    rf"(?:an? |the |this is an? )?(?:{_KIND})(?: of| o)?(?: here| yma)?(?: \d+)?|\d+"
    r"|(?:purely )?decorat(?:ive|ion)\b.*|addurn\w*|no (?:alt|description|alternative)\b.*|lorem ipsum.*"
    r"|(?:enter|insert|write|your) (?:alt|description|text).*|todo|tbd|tbc|x+|test"
)
_LINK = re.compile(
    r"(?:please )?(?:click|tap|press)(?: on)?(?: here| this(?: link)?)?(?: for (?:more|details))?"
    r"|(?:see |read |go |visit )?here|this(?: document| link| page)?|follow this link|read(?: this)?"
    r"|link|more|go|see|view|visit|continue|details|page|url|info|website|download(?: here| now)?"
    r"|(?:read|find out|learn|show me|discover|see|view|get)? ?more(?: details| info(?:rmation)?)?(?: here)?"
    r"|(?:for )?(?:further |more )?(?:info|information)(?: on this page)?"
    r"|clici(?:o|a|wch)?(?: yma| y ddolen hon)?|(?:gweler |ewch )?yma|cysylltiad|dolen|ewch|fan hyn|gwefan|gweler"
    r"|(?:dilynwch )?y ddolen hon|y (?:ddogfen|dudalen) hon|hon|hwn|tudalen|parhau|manylion|lawrlwyth(?:o|wch)"
    r"|(?:darllen|dysgu|gweld) ?(?:mwy|rhagor)?|darllenwch (?:fwy|mwy|ragor)|dysgwch fwy"
    r"|(?:rhagor|mwy)(?: o (?:fanylion|wybodaeth))?|gwybodaeth(?: bellach)?"
)


def for_any_picture(alternative: str) -> bool:
    """Whether an alternative text says only that there is a picture, or is a sign or number alone."""
    words = _words(alternative)
    return not words or bool(_PICTURE.fullmatch(words))


def for_any_link(text: str) -> bool:
    """Whether the text of a link says nothing of where it leads, as a sign alone does."""
    words = _words(text)
    return not words or bool(_LINK.fullmatch(words))


def _words(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]|_", " ", text).lower().split())
