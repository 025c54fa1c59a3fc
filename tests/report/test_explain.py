"""Every rule can be explained in both languages, with its examples as they are."""

from __future__ import annotations

from string import Formatter

import pytest

from pawb.checks import Check, checks, families, rules
from pawb.checks.page import page_language
from pawb.report.explain import explain


@pytest.mark.parametrize("language", ["cy", "en"])
@pytest.mark.parametrize("name", rules())
def test_every_rule(name: str, language: str) -> None:
    rule = rules()[name]
    text = explain(rule, language)
    assert text.startswith(name)
    assert " ".join(rule.why[language].split()) in " ".join(text.split())
    slots = [slot for _, slot, _, _ in Formatter().parse(rule.message[language] + rule.mend[language]) if slot]
    assert not [slot for slot in slots if f"{{{slot}}}" in text]


@pytest.mark.parametrize("check", [check for family in families() for check in checks(family)], ids=lambda c: c.rule.id)
def test_every_example_is_shown(check: Check) -> None:
    text = " ".join(explain(check.rule, "en").split())
    for example in (*check.passes, *check.fails):
        files = {"": example} if isinstance(example, str) else example
        for name, html in files.items():
            assert name in text
            assert " ".join(html.split()) in text


def test_as_it_looks() -> None:
    assert explain(page_language.RULE, "cy").startswith(
        "page-language (gwall: yn atal cyhoeddi)\n"
        "\n"
        "Tudalen sy'n enwi'r iaith anghywir fel ei hiaith ei hun, neu ddim iaith o gwbl.\n"
        "\n"
        "Pam mae'n bwysig\n"
        "  Mae darllenydd sgrin yn siarad yn yr iaith y mae'r dudalen yn ei henwi. Ni all neb\n"
        "  ddeall Cymraeg sy'n cael ei darllen â seiniau Saesneg.\n"
        "\n"
        "Beth mae'r adroddiad yn ei ddweud\n"
        "  Yr iaith y mae'r dudalen hon yn ei henwi: …. Yr iaith gywir: ….\n"
        "\n"
        "Sut i'w drwsio\n"
        "  Yn y templed, ysgrifennwch yr iaith yn yr elfen gyntaf: <html lang=…>.\n"
        "\n"
        "Ar beth y mae'n seiliedig\n"
        "  WCAG 2.2: 3.1.1 Language of Page (A); EN 301 549: 9.3.1.1\n"
        "\n"
        "Cywir\n"
        "\n"
        '  <html lang="en"><body><p>Welcome</p></body></html>\n'
        "\n"
        "  cy/index.html:\n"
        '    <html lang="cy-GB"><body><p>Croeso</p></body></html>\n'
    )
