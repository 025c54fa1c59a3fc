"""A drawing from outside: its shapes come through as they are, and nothing that runs, loads or leads elsewhere does."""

from __future__ import annotations

import random
import re
from xml.etree.ElementTree import fromstring

import pytest

from pawb.pictures.drawing import DEEPEST, MOST_BYTES, MOST_SHAPES, cleaned
from pawb.pictures.picture import Unfit

SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SHAPE = '<path d="M1 1h9v9z" fill="#123456"/>'
EVIL = "evil.example"

HOSTILE = [
    f"<script>fetch('//{EVIL}')</script>",
    f'<script href="https://{EVIL}/x.js"/>',
    f'<script xlink:href="data:text/javascript,alert(1)//{EVIL}"/>',
    f"<svg:script xmlns:svg='http://www.w3.org/2000/svg'>{EVIL}</svg:script>",
    f'<x:script xmlns:x="http://www.w3.org/1999/xhtml">{EVIL}</x:script>',
    f'<rect width="9" height="9" onclick="{EVIL}"/>',
    f'<rect width="9" height="9" ONLOAD="{EVIL}"/>',
    f'<g onmouseover="{EVIL}"><rect width="9" height="9"/></g>',
    f'<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="//{EVIL}"/></foreignObject>',
    f'<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="{EVIL}"/></foreignObject>',
    f'<image href="https://{EVIL}/x.png" width="9" height="9"/>',
    f'<image xlink:href="file:///etc/{EVIL}" width="9" height="9"/>',
    f'<image href="data:image/svg+xml,{EVIL}"/>',
    f'<feImage href="//{EVIL}"/>',
    f'<filter id="f"><feImage href="//{EVIL}"/></filter>',
    f'<use href="https://{EVIL}/x.svg#a"/>',
    f'<use xlink:href="//{EVIL}#a"/>',
    '<g id="a"/><use href="#a"/>',
    f'<a href="javascript:{EVIL}"><rect width="9" height="9"/></a>',
    f'<a xlink:href="https://{EVIL}"><rect width="9" height="9"/></a>',
    f'<animate attributeName="href" to="javascript:{EVIL}"/>',
    f'<set attributeName="onmouseover" to="{EVIL}"/>',
    f'<animateTransform attributeName="transform" values="{EVIL}"/>',
    f"<style>@import url(//{EVIL}/x.css);</style>",
    f"<style>@font-face {{ font-family: x; src: url(//{EVIL}) }}</style>",
    f"<style>.a {{ fill: url(https://{EVIL}#x) }}</style><rect class='a' width='9' height='9'/>",
    f"<style>* {{ background: url(//{EVIL}) }}</style>",
    f"<style>.a{{fill:expression({EVIL})}}</style>",
    f'<rect width="9" height="9" style="fill:url(//{EVIL}/x)"/>',
    f'<rect width="9" height="9" style="filter:url(//{EVIL}/x#f)"/>',
    f'<rect width="9" height="9" style="mask: url(//{EVIL}/x#f)"/>',
    f'<rect width="9" height="9" fill="url( https://{EVIL}#x )"/>',
    f'<rect width="9" height="9" fill="URL(\'//{EVIL}\')"/>',
    f'<rect width="9" height="9" stroke="u&#x72;l(//{EVIL})"/>',
    f'<rect width="9" height="9" fill="u\\72 l(//{EVIL})"/>',
    f'<rect width="9" height="9" clip-path="url(//{EVIL}#c)"/>',
    f'<rect width="9" height="9" transform="&lt;script&gt;{EVIL}&lt;/script&gt;"/>',
    f'<rect width="9" height="9" fill="&quot;/&gt;&lt;script&gt;{EVIL}"/>',
    f'<path d="M0 0&#10;&quot;onload={EVIL}"/>',
    f'<linearGradient id="a" xlink:href="https://{EVIL}#g"/>',
    f'<linearGradient id="a" href="javascript:{EVIL}"/>',
    f'<linearGradient id="&lt;{EVIL}"/>',
    f'<pattern id="p"><image href="//{EVIL}"/></pattern>',
    f'<mask id="m"><image href="//{EVIL}"/></mask>',
    f'<marker id="m"><path d="M0 0" onclick="{EVIL}"/></marker>',
    f'<symbol id="s"><script>{EVIL}</script></symbol>',
    f'<svg onload="{EVIL}"><rect width="9" height="9"/></svg>',
    f'<switch><foreignObject onload="{EVIL}"/></switch>',
    f'<text>{EVIL}</text><tspan>x</tspan><textPath href="//{EVIL}"/>',
    f'<cursor xlink:href="//{EVIL}"/>',
    f'<metadata><rdf xmlns="x">{EVIL}</rdf></metadata>',
    f'<title>{EVIL}</title><desc onclick="x">{EVIL}</desc>',
    f"<!-- {EVIL} --><?xml-stylesheet href='//{EVIL}/x.css'?>",
    f"<![CDATA[<script>{EVIL}</script>]]>",
    f'<rect xml:base="//{EVIL}" width="9" height="9"/>',
    f'<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">{EVIL}</handler>',
]
SOUND = re.compile(r"[\w\s.,%#()+-]*|url\(#[\w-]+\)|http://www\.w3\.org/2000/svg", re.ASCII)


def drawing(inside: str, head: str = 'viewBox="0 0 240 240"') -> bytes:
    return f"<svg {SVG} {head}>{inside}</svg>".encode()


@pytest.mark.parametrize("hostile", HOSTILE)
def test_nothing_hostile_comes_through(hostile: str) -> None:
    out, _ = cleaned(drawing(SHAPE + hostile))
    text = out.decode()
    assert EVIL not in text
    assert 'd="M1 1h9v9z" fill="#123456"' in text
    assert "<use" not in text
    for element in fromstring(out).iter():
        assert all(SOUND.fullmatch(value) for value in element.attrib.values())
        assert not (element.text or "").strip()
        assert not any(name.lower().startswith("on") for name in element.attrib)


@pytest.mark.parametrize(
    ("inside", "lost"),
    [
        ("<script/>", ["script"]),
        ('<a href="x"><path d="M0 0" onclick="x"/></a>', ["a", "onclick"]),
        ("<text>Ie</text><image/>", ["image", "text"]),
        ('<path d="M0 0" fill="url(x.svg#a)" filter="url(#f)"/>', ["fill", "filter"]),
        ("<style>rect { fill: red } @import 'x';</style>", ["style"]),
        ("<title>Ie</title><metadata/><path d='M0 0' id='x' data-name='x' aria-label='x'/>", []),
    ],
)
def test_what_might_be_missed_is_told(inside: str, lost: list[str]) -> None:
    assert cleaned(drawing(SHAPE + inside))[1] == lost


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + drawing(SHAPE), "entities"),
        (b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + drawing("<path d='&x;'/>"), "entities"),
        (b'<!DOCTYPE svg [<!ENTITY % x SYSTEM "//x"> %x;]>' + drawing(SHAPE), "entities"),
        (('<!DOCTYPE svg [<!ENTITY a "a">]>' + drawing(SHAPE).decode()).encode("utf-16"), "entities"),
        (drawing("<path d='&x;'/>"), "damaged"),
        (drawing(SHAPE)[:-3], "damaged"),
        (b"", "damaged"),
        (b"\xff\xfe\x00", "damaged"),
        (b'<?xml version="1.0" encoding="no-such"?>' + drawing(SHAPE), "damaged"),
        (b"<html/>", "not-a-drawing"),
        (b'<svg xmlns="http://www.w3.org/1999/xhtml"/>', "not-a-drawing"),
        (drawing("<text>Ie</text>"), "empty"),
        (drawing(f'<defs><g id="a">{SHAPE}</g></defs><use href="#a"/>'), "empty"),
        (drawing(SHAPE, head=""), "no-size"),
        (drawing(SHAPE, head='viewBox="0 0 0 9"'), "no-size"),
        (drawing(SHAPE, head='viewBox="0 0 1e9 1e999999"'), "no-size"),
        (drawing(SHAPE, head='width="9..9" height="."'), "no-size"),
        (drawing(SHAPE * (MOST_SHAPES + 1)), "large-drawing"),
        (drawing("<g>" * DEEPEST + SHAPE + "</g>" * DEEPEST), "large-drawing"),
        (drawing(SHAPE + " " * MOST_BYTES), "large-drawing"),
    ],
)
def test_what_cannot_be_cleaned_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(Unfit) as refused:
        cleaned(content)
    assert refused.value.reason == reason


def test_what_drawing_programs_write_keeps_its_looks() -> None:
    """Illustrator paints by classes, Inkscape by styles and by gradients that take their colours from another."""
    out, lost = cleaned(
        b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
        + drawing(
            "<defs><style>/* x */ .a, .b { fill: #ff0000; font-size: 9px } .b{stroke:blue}</style>"
            '<linearGradient id="g1"><stop offset="0" style="stop-color:#00ff00;stop-opacity:1"/></linearGradient>'
            '<linearGradient id="g2" xlink:href="#g1" x1="0" y1="0"/><clipPath id="c"><rect width="9" height="9"/>'
            '</clipPath></defs><path class="a b" d="M0 0h9z"/>'
            '<rect width="9" height="9" style="fill:url(#g2);line-height:1.2;-inkscape-font:x" clip-path="url(#c)"/>'
        )
    )
    text = out.decode()
    assert lost == []
    for kept in (
        '<path d="M0 0h9z" fill="#ff0000" stroke="blue">',
        '<stop offset="0" stop-color="#00ff00" stop-opacity="1">',
        'id="g2" x1="0" y1="0" href="#g1"',
        'fill="url(#g2)"',
        'clip-path="url(#c)"',
    ):
        assert kept in text


@pytest.mark.parametrize(
    ("head", "box"),
    [
        ('viewBox="0 0 240 240"', "0 0 240 240"),
        ('viewBox="-10 0 100 50"', "-10 -25 100 100"),
        ('width="120px" height="240"', "-60 0 240 240"),
    ],
)
def test_it_stands_square_on_a_light_ground(head: str, box: str) -> None:
    root = fromstring(cleaned(drawing(SHAPE, head))[0])
    assert root.get("viewBox") == box
    assert root[0].get("fill") == "#fff8ec"


def test_cleaning_it_again_changes_nothing_but_the_ground() -> None:
    once, _ = cleaned(drawing('<g transform="rotate(9)"><circle r="9"/></g>'))
    twice, lost = cleaned(once)
    assert lost == []
    assert twice.count(b"<rect") == 2
    assert b'<g transform="rotate(9)"><circle r="9"></circle></g>' in twice


def test_whatever_is_done_to_a_drawing_is_cleaned_or_refused() -> None:
    """Bytes changed, taken and put in at random, the same ones each time: nothing but `Unfit` is raised."""
    chance = random.Random(6)
    whole = drawing("".join((SHAPE, *HOSTILE[::4], '<linearGradient id="a" href="#b"/>')))
    ends = {"cleaned": 0, "refused": 0}
    for _ in range(2_000):
        spoilt = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            at, width = chance.randrange(len(spoilt)), chance.randint(0, 4)
            spoilt[at : at + width] = chance.choice((b"<", b">", b'"', b"&#0;", b"url(", b"\xff", b"</g>", b"]]>", b""))
        try:
            out, _ = cleaned(bytes(spoilt))
        except Unfit:
            ends["refused"] += 1
        else:
            assert b"script" not in out
            fromstring(out)
            ends["cleaned"] += 1
    assert min(ends.values()) > 50
