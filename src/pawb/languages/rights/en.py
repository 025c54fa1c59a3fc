"""Duties, choices and negations in English."""

from pawb.languages.rights import Signs

_WHO = (
    r"(?:you|they|people|anyone|anybody|everyone|everybody|someone|somebody|who|carers?|children|parents?|families"
    r"|adults|members?|residents|tenants|visitors|communities|readers)"
)
# What stands between somebody and what they can do: not a new clause, and nobody else.
_GAP = r"\b(?:(?!\b(?:we|it|which|that)\b)[^.,:;\n]){0,40}?\b"

SIGNS = Signs(
    sure={
        # "a will" and "free will" are things; "needs to" is what inspectors say where others say "must".
        "duties": r"\b(?:must|shall|(?<!\ba )(?<!\bthe )(?<!\bfree )(?<!\bgood )(?<!\b(?:that|what) )will)\b"
        r"|\b(?:has|have|needs?|required) to(?= \w)|['’]ll\b",
        "choices": rf"\b{_WHO}{_GAP}(?:can(?! be\b)|could choose|able to)\b|\byou (?:can|may)\b"
        # "They may lack skills" is no choice.
        rf"|\b{_WHO}{_GAP}may (?:appeal|apply|ask|bring|choose|complain|decide|have|join|leave|refuse|see|take|use)\b"
        r"|\brights? to\b|\b(?:opportunit(?:y|ies)|chances?|free|entitled) to\b"
        r"|\b(?:choose|choices?)\b|\bif you (?:want|wish|like)\b|\bup to you\b",
        "negations": r"\b(?:not(?! only\b)|never|no(?! (?:longer|later|more|less) than\b)|cannot|nobody|nothing|none"
        r"|neither|without)\b|n['’]t\b",
    },
    perhaps={
        "choices": r"\b(?:may|can|chance)\b",
        "negations": r"\b(?:stop|stops|fail|lack|miss(?:es)? out|left out)\b",
    },
    share=r"in (?:every )?",
)
