"""Paint: shapes as SVG with one thick dark line around each, so that every part stands out from its neighbour.

The line is at 3:1 or more against every colour that it surrounds (WCAG 2.2, 1.4.11); no colour has to be told apart.
"""

from __future__ import annotations

INK = "#16161d"
GROUND = "#fff8ec"
"""Every picture brings its own light ground, on which it is the same by day, by night and in forced colours."""

WHITE, GREY, BLUE, GREEN, TEAL = "#ffffff", "#c4c6cc", "#76aee0", "#7cc47f", "#5fb8b0"
RED, YELLOW, PURPLE, WOOD, ORANGE = "#ec7a6e", "#f7ca4d", "#b99ad8", "#c9935c", "#f0a04b"
PAINTS = (GROUND, WHITE, GREY, BLUE, GREEN, TEAL, RED, YELLOW, PURPLE, WOOD, ORANGE)

LINE = 6
"""How thick the line is, in a picture of 240 by 240."""


def whole(*parts: str) -> str:
    """A picture of these parts, the first furthest back, as an SVG file without ids, styles or scripts."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">'
        f'<rect width="240" height="240" rx="14" fill="{GROUND}"/>'
        f'<g fill="none" stroke="{INK}" stroke-width="{LINE}" stroke-linejoin="round" stroke-linecap="round">'
        f"{''.join(parts)}</g></svg>\n"
    )


def at(x: float, y: float, *parts: str, size: float = 1, turn: float = 0) -> str:
    """Parts around (0, 0) put at a place: larger or smaller with lines as thick as ever, turned clockwise."""
    if not turn and size == 1:
        return f'<g transform="translate({x:g} {y:g})">{"".join(parts)}</g>'
    turned = f" rotate({turn:g})" if turn else ""
    sized = f" scale({size:g})" if size != 1 else ""
    width = f' stroke-width="{LINE / size:.1f}"' if size != 1 else ""
    return f'<g transform="translate({x:g} {y:g}){turned}{sized}"{width}>{"".join(parts)}</g>'


def mirrored(*parts: str) -> str:
    """Parts as a mirror shows them: the right hand for the left."""
    return f'<g transform="scale(-1 1)">{"".join(parts)}</g>'


def path(d: str, fill: str) -> str:
    """A closed shape."""
    return f'<path d="{d}" fill="{fill}"/>'


def circle(x: float, y: float, r: float, fill: str) -> str:
    """A circle around (x, y)."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{fill}"/>'


def rect(x: float, y: float, width: float, height: float, fill: str, round: float = 0) -> str:
    """A rectangle, perhaps with round corners."""
    corners = f' rx="{round:g}"' if round else ""
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"{corners} fill="{fill}"/>'


def line(d: str, colour: str = INK, width: float = 0) -> str:
    """A bare line: of ink, or on dark skin of what takes its place."""
    coloured = f' stroke="{colour}"' if colour != INK else ""
    return f'<path d="{d}"{coloured}{_wide(width)}/>'


def thick(d: str, width: float, colour: str = INK) -> str:
    """A thick stroke of a colour within a line of ink; strokes that touch become one shape."""
    if colour == INK:
        return line(d, width=width)
    return (
        f'<path d="{d}" stroke-width="{width + 2 * LINE:g}"/><path d="{d}" stroke="{colour}" stroke-width="{width:g}"/>'
    )


def dot(x: float, y: float, r: float, colour: str = INK) -> str:
    """A spot of ink, or of what is used in its place on dark skin."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{colour}" stroke="none"/>'


def _wide(width: float) -> str:
    return f' stroke-width="{width:g}"' if width else ""
