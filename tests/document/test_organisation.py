"""What stands on every page of how to reach the organisation."""

from __future__ import annotations

import pytest

from pawb.content.model.site import Contact, Site
from pawb.document.organisation import contacts

BOTH = {"en": "Council", "cy": "Cyngor"}


@pytest.mark.parametrize(
    ("type_", "value", "href"),
    [
        ("phone", "01632 960123", "tel:01632960123"),
        ("phone", "+44 1632 960123", "tel:+441632960123"),
        ("phone", "+44 (0)1632 960123", "tel:+441632960123"),
        ("email", "a@council.example", "mailto:a@council.example"),
        ("web", "council.example", "https://council.example"),
        ("web", "javascript:x()", "https://javascript:x()"),
    ],
)
def test_a_link_dials_writes_or_opens_what_its_words_say(type_: str, value: str, href: str) -> None:
    contact = Contact.model_validate({"id": "C1", "type": type_, "value": value})
    texts = dict.fromkeys(("name", "organisation", "about"), BOTH)
    [told] = contacts(Site.model_validate({**texts, "contacts": [contact], "formats": [], "roles": []}), "en")
    assert f'<a href="{href}">{value}</a>' in str(told.value)
