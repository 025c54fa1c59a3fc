"""A page with every picture at three sizes, in greyscale and on dark, with its name and its words in each language.

Staff choose pictures by it, and whoever draws one looks at it there as a stranger would.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from pawb.pictures.picture import Picture

SIZES = (240, 120, 60)
"""In pixels: beside large words, beside words, and the least that anybody will see."""

HEAD = """<!DOCTYPE html>
<html lang="cy">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lluniau / Pictures</title>
<style>
body { font: 1.1rem/1.5 sans-serif; margin: 1rem; background: #fff; color: #000 }
ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 1rem }
li { flex: 0 1 500px; border-top: 1px solid; padding-top: .5rem }
p, h2 { margin: 0 0 .4rem }
h2, code { font-size: 1.1rem }
img { vertical-align: top }
.grey { filter: grayscale(1) }
.dark { background: #141414; padding: 12px }
</style>
<h1>Lluniau / <span lang="en">Pictures</span></h1>
<p>Ysgrifennwch enw’r llun ar ôl <code>picture:</code> yn y rhes. Dewiswch lun gwahanol ar gyfer pob syniad.</p>
<p lang="en">Write the picture’s name after <code>picture:</code> in the row. Choose another picture for each idea.</p>
<ul>
"""


def sheet(pictures: Mapping[str, Picture]) -> str:
    """The page as HTML that needs no other file."""
    return HEAD + "".join(_entry(name, one) for name, one in pictures.items()) + "</ul>\n</html>\n"


def _entry(name: str, one: Picture) -> str:
    said = "".join(
        f'<p lang="{code}"><strong>{escape(one.name[code])}</strong>: {escape(one.alt[code])}</p>\n'
        for code in sorted(one.name)
    )
    seen = "".join(_sized(one, size) for size in SIZES)
    kinds = _sized(one, 120, "grey") + _sized(one, 96, "dark")
    return f"<li><h2><code>picture: {escape(name)}</code></h2>\n{said}{seen}\n{kinds}</li>\n"


def _sized(one: Picture, size: int, kind: str = "") -> str:
    return f'<img src="{one.url}" alt="" width="{size}" height="{size}" loading="lazy" class="{kind}">'
