"""A page with every picture at three sizes, in greyscale and on dark, to be looked at as a stranger would.

`python -m pawb.pictures.contact_sheet` prints it.
"""

from __future__ import annotations

import sys
from html import escape

from pawb.pictures import Picture, pictures

SIZES = (240, 120, 60)
"""In pixels: beside large words, beside words, and the least that anybody will see."""

HEAD = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Pawb’s pictures / Lluniau Pawb</title>
<style>
body { font: 1rem/1.4 sans-serif; margin: 1rem; background: #fff; color: #000 }
ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, 500px); gap: 1rem }
li { border-top: 1px solid; padding-top: .5rem }
p { margin: 0 0 .4rem }
svg { vertical-align: top }
.grey { filter: grayscale(1) }
.dark { display: inline-block; background: #141414; padding: 12px }
</style>
<h1>Pawb’s pictures / <span lang="cy">Lluniau Pawb</span></h1>
<ul>
"""


def sheet() -> str:
    """The page as HTML, with names and descriptions in both languages."""
    return HEAD + "".join(_entry(name, one) for name, one in pictures().items()) + "</ul>\n</html>\n"


def _entry(name: str, one: Picture) -> str:
    seen = "".join(_sized(one, size) for size in SIZES)
    kinds = f'<span class="grey">{_sized(one, 120)}</span><span class="dark">{_sized(one, 96)}</span>'
    said = "".join(
        f'<p lang="{code}"><strong>{escape(one.name[code])}</strong>: {escape(one.alt[code])}</p>\n'
        for code in one.name
    )
    return f"<li><code>{name}</code>\n{said}{seen}\n{kinds}</li>\n"


def _sized(one: Picture, size: int) -> str:
    return one.svg.replace("<svg ", f'<svg aria-hidden="true" width="{size}" height="{size}" ').strip()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(sheet())
