"""A text that was edited in one language after somebody confirmed that both say the same."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.ledger import digest
from pawb.content.library import Pair
from pawb.findings import Finding, Rule, Words
from pawb.languages import codes, language

RULE = Rule(
    id="stale-translation",
    level="error",
    finds={
        "en": "A text that changed, and nobody has confirmed since that the other language says the same.",
        "cy": "Testun a newidiodd, heb i neb gadarnhau wedyn bod yr iaith arall yn dweud yr un peth.",
    },
    why={
        "en": "One language would tell people something that the other does not.",
        "cy": "Byddai un iaith yn dweud rhywbeth wrth bobl nad yw'r llall yn ei ddweud.",
    },
    message={
        "en": 'Nobody has confirmed that "{key}" says the same in both languages as it is now. Changed: {moved}.',
        "cy": 'Nid oes neb wedi cadarnhau bod "{key}", fel y mae nawr, yn dweud yr un peth yn y ddwy iaith. Wedi '
        "newid: {moved}.",
    },
    mend={"en": "{how}", "cy": "{how}"},
    basis="Welsh Language Standards 40 to 49, 52",
)

ONE = {
    "en": "Change the {other} too: the two are confirmed together when the change is approved. If the {other} already "
    "says the same, run: pawb confirm {key} --who ROLE (without a terminal: in its line of content/confirmed.yml "
    "write {line}).",
    "cy": "Newidiwch y testun {other} hefyd: caiff y ddau eu cadarnhau gyda'i gilydd pan gymeradwyir y newid. Os yw'r "
    "testun {other} eisoes yn dweud yr un peth, rhedwch: pawb confirm {key} --who RÔL (heb derfynell: yn ei linell yn "
    "content/confirmed.yml ysgrifennwch {line}).",
}
ALL = {
    "en": "If both say the same, they are confirmed when the change is approved, or now with: "
    "pawb confirm {key} --who ROLE --how HOW",
    "cy": "Os yw'r ddau'n dweud yr un peth, cânt eu cadarnhau pan gymeradwyir y newid, neu nawr gyda: "
    "pawb confirm {key} --who RÔL --how SUT",
}

_HEAD = {
    "en": "kind: standards\ntitle: Standards\nsummary: {}\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Bydd y cyngor yn ymweld â chi ddwywaith y flwyddyn.\n",
}
_CONFIRMED = (
    "example#title: {en: b9a136292f40, cy: fc0c987ac4df, who: clerk, when: 2026-11-22, how: proofed}\n"
    "example#summary: {en: ade0b67d74d3, cy: 3022a26dfdfd, who: clerk, when: 2026-11-22, how: proofed}\n"
)
PASSES = (
    {
        "en": _HEAD["en"].format("The council will visit you twice a year."),
        "cy": _HEAD["cy"],
        "confirmed": _CONFIRMED,
    },
)
FAILS = (
    {
        "en": _HEAD["en"].format("The council will visit you once a year."),
        "cy": _HEAD["cy"],
        "confirmed": _CONFIRMED,
    },
    {
        "en": _HEAD["en"].format("The council will visit you twice a year."),
        "cy": _HEAD["cy"],
        "confirmed": _CONFIRMED.partition("\n")[0],
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every text that is in all languages says in each what it said when somebody confirmed it."""
    for unit in pair.units:
        if unit.state != "changed":
            continue
        still = [code for code in codes() if code not in unit.changed]
        line = ", ".join(f"{code}: {digest(unit.texts[code])}" for code in unit.changed)
        yield RULE.at(
            unit.places[unit.changed[0]],
            also=[unit.places[code] for code in (*unit.changed[1:], *still)],
            key=unit.key,
            moved={viewer: language(viewer).listing(_names(unit.changed, viewer), names=False) for viewer in codes()},
            how=_how(unit.key, still, line),
        )


def _how(key: str, still: list[str], line: str) -> Words:
    how = ONE if still else ALL
    return {viewer: how[viewer].format(key=key, other=" ".join(_names(still, viewer)), line=line) for viewer in codes()}


def _names(of: tuple[str, ...] | list[str], viewer: str) -> list[str]:
    return [language(viewer).say(f"language_{code}") for code in of]
