"""Something that can be pressed with the mouse and not with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="mouse-only-control",
    level="error",
    finds={
        "en": "An element that answers the mouse and that no key reaches.",
        "cy": "Elfen sy'n ymateb i'r llygoden ac nad oes bysell yn ei chyrraedd.",
    },
    why={
        "en": "People who use a keyboard, a switch or their voice cannot press it.",
        "cy": "Ni all pobl sy'n defnyddio bysellfwrdd, switsh neu eu llais ei phwyso.",
    },
    message={
        "en": "This <{tag}> answers the mouse ({event}), and no key reaches it.",
        "cy": "Mae'r <{tag}> hwn yn ymateb i'r llygoden ({event}), ac nid oes bysell yn ei gyrraedd.",
    },
    mend={
        "en": "Make it a <button>, or an <a> with an address if it leads somewhere.",
        "cy": "Gwnewch ef yn <button>, neu'n <a> â chyfeiriad os yw'n arwain i rywle.",
    },
    basis="WCAG 2.2: 2.1.1 Keyboard (A) and 4.1.2 Name, Role, Value (A), failures F15, F42, F54 and F59",
)

PRESSED = ("onclick", "onmousedown", "onmouseup", "ondblclick")
REACHED = "a[href],area[href],button,input,select,textarea,summary,label,option,[tabindex],[contenteditable],body,html"
WITHIN = "a[href],button,input,select,textarea,[tabindex]"
"""What, inside an element, takes the key in its place: the click rises to the element."""

PASSES = (
    '<button onclick="go()">Go</button>',
    '<div tabindex="0" role="button" onclick="go()" onkeydown="go()">Go</div>',
    '<div onclick="close()"><button>Close</button></div>',
    '<span onmouseover="show()" onfocus="show()" tabindex="0">Help</span>',
    '<img src="a.png" alt="" onload="go()">',
    '<a href="/" onmouseover="show()" onfocus="show()">Help</a>',
)
FAILS = (
    '<div onclick="go()">Go</div>',
    '<span role="button" onclick="go()">Go</span>',
    '<a onclick="go()">Go</a>',
    '<img src="a.png" alt="Go" onmousedown="go()">',
    '<a href="/" onmouseover="show()">Help</a>',
    '<div tabindex="0" onclick="go()">Go</div>',
    '<button ondblclick="go()">Go</button>',
)


def check(page: Page) -> Iterator[Finding]:
    """What answers a press of the mouse answers a key too, and what hovering shows, focus shows."""
    for node in page.visible(",".join(f"[{event}]" for event in (*PRESSED, "onmouseover", "onmouseenter"))):
        if event := _unanswered(node):
            yield RULE.at(page.place(node), tag=node.tag, event=event)


def _unanswered(node: LexborNode) -> str:
    """The event of the mouse that no key can stand in for; empty when there is none."""
    attributes = node.attributes
    keyed = any(name in attributes for name in ("onkeydown", "onkeyup", "onkeypress"))
    pressed = next((event for event in PRESSED if event in attributes), "")
    reached = node.css_matches(REACHED)
    inner = any(found != node for found in node.css(WITHIN))
    if pressed and not reached and not inner:
        return pressed
    if pressed == "ondblclick" and not keyed:
        return pressed
    native = node.css_matches("a[href],area[href],button,input,select,textarea,summary,label,option,body,html")
    if pressed and reached and not native and not keyed and not inner:
        return pressed
    hover = next((event for event in ("onmouseover", "onmouseenter") if event in attributes), "")
    return hover if hover and "onfocus" not in attributes and "onclick" not in attributes else ""
