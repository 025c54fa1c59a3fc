"""What is no running text of a language is blanked, and everything else stays where it stood."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pawb.checks import checks
from pawb.checks.labelled import pair
from pawb.checks.prose import prose


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Gweler /docs/cy/about.md, ../x.yml a content/site.yml.", "Gweler , a ."),
        ("Ysgrifennwch at a.b@c.cymru. Diolch", "Ysgrifennwch at Diolch"),
        ("Ewch i gov.wales/help neu https://x.org/a?b=c nawr", "Ewch i neu nawr"),
        ("[Ein gwaith](https://a.b/c) ni", "[Ein gwaith ni"),
        ("Enw: [The Board]{en}, [Y Bwrdd]{cy}", "Enw: , [Y Bwrdd]"),
        ("{name} o {{ place }}, %{x} a ${y}, %(z)s neu %s", "o , a , neu"),
        ("Teipiwch `pawb check` yno", "Teipiwch yno"),
        ("Bara, llaeth ac/neu de: 3.5 kg.", "Bara, llaeth ac/neu de: 3.5 kg."),
    ],
)
def test_prose(text: str, said: str) -> None:
    blanked = prose(text, "cy")
    assert len(blanked) == len(text)
    assert " ".join(blanked.replace("\ufffc", "").split()) == said


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet=" abcdefghilmnoprstuwyâŵ'’-*_[](){}%$@./:\nAB1é\u0301", max_size=60))
def test_no_text_stops_a_check(text: str) -> None:
    subject = pair({"en": text, "cy": text})
    for check in checks("pair"):
        for finding in check.judge(subject):
            assert finding.message("en")
            assert finding.message("cy")
