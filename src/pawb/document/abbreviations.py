"""What the short forms in text stand for, as the glossaries say."""

from __future__ import annotations

from collections.abc import Mapping

from pawb.content.library import Library
from pawb.content.model.glossary import Glossary
from pawb.document.markup import inline, plain


def abbreviations(library: Library, code: str) -> Mapping[str, str]:
    """The full words of each abbreviation in one language: `{"BSL": "British Sign Language"}`."""
    glossaries = (publication.in_language(code) for publication in library.publications)
    terms = (term for glossary in glossaries if isinstance(glossary, Glossary) for term in glossary.terms)
    return {plain(inline(term.abbreviation)): plain(inline(term.term)) for term in terms if term.abbreviation}
