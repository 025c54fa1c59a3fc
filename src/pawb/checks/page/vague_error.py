"""A message of error that does not say what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="vague-error",
    level="warning",
    finds={
        "en": "A message such as “Error” or “Invalid”, with nothing about what to do.",
        "cy": "Neges fel “Gwall” neu “Annilys”, heb ddim am beth i'w wneud.",
    },
    why={
        "en": "People do not learn which field is wrong, nor how to mend it, and give up.",
        "cy": "Nid yw pobl yn dysgu pa faes sy'n anghywir, na sut i'w gywiro, ac maent yn rhoi'r gorau iddi.",
    },
    message={
        "en": "“{words}” does not say what is wrong or what to do.",
        "cy": "Nid yw “{words}” yn dweud beth sydd o'i le na beth i'w wneud.",
    },
    mend={
        "en": "Say which field is meant, what is wrong with it, and how to mend it.",
        "cy": "Dywedwch pa faes a olygir, beth sydd o'i le arno, a sut i'w gywiro.",
    },
    basis="WCAG 2.2: 3.3.1 Error Identification (A) and 3.3.3 Error Suggestion (AA), technique G85",
)

_VAGUE = re.compile(
    r"\W*(?:(?:the |this |your |an? )?(?:field|form|input|value|data|entry|details?|problem|error)?"
    r"(?: has| is| are| was| were)?(?: an?)? ?"
    r"(?:errors?|invalid|wrong|incorrect|not valid|bad|failed)(?: input| value| entry| field| format| data)?"
    r"|mae gwall|gwall|annilys|anghywir|gwerth annilys)\W*",
    re.IGNORECASE,
)

_SUMMARY = re.compile(
    r"\b(?:fix|correct|mend|resolve|amend) (?:\w+ ){0,3}?(?:errors?|problems?|mistakes?|fields?)\b"
    r"|\bthere (?:is|are|was|were) (?:\w+ ){0,3}?(?:errors?|problems?|mistakes?)\b"
    r"|\b(?:cywirwch|trwsiwch) (?:\w+ ){0,2}?(?:gwallau|gwall|problemau|broblem)\b"
    r"|\bmae (?:\w+ )?(?:gwallau|problemau)\b",
    re.IGNORECASE,
)

PASSES = (
    '<p class="error">Enter your name</p>',
    '<p role="alert">Saved</p>',
    '<div role="alert">Correct the errors: <a href="#n">Your name</a></div><label>Your name <input id="n"></label>',
    '<p role="alert">Correct the errors</p><label>Age <input aria-invalid="true"> Write a number</label>',
)
FAILS = (
    '<p class="error">Error</p>',
    '<p role="alert">Invalid value</p>',
    '<span class="error-message">Annilys</span>',
    '<p class="error">This field is invalid.</p>',
    '<p role="alert">You must correct the errors on this page.</p><label>Age <input></label>',
)


def check(page: Page) -> Iterator[Finding]:
    """No message of error could be that of any field, and one for all of them leads to those that are wrong."""
    nowhere = page.visible("input,select,textarea") and not page.tree.css_first('[aria-invalid="true"]')
    pointed = {name for node in page.tree.css("[aria-invalid]") for name in _named(node)}
    messages = ["[role=alert]", '[class*="error" i]', '[class*="invalid" i]']
    for node in page.visible(",".join([*messages, *(f'[id="{name}"]' for name in sorted(pointed) if '"' not in name)])):
        words = " ".join(node.text().split())
        for_all = nowhere and _SUMMARY.search(words) and not node.css_first("a,li,input")
        if _VAGUE.fullmatch(words) or for_all:
            yield RULE.at(page.place(node), words=words)


def _named(node: LexborNode) -> list[str]:
    attributes = node.attributes
    return f"{attributes.get('aria-describedby') or ''} {attributes.get('aria-errormessage') or ''}".split()
