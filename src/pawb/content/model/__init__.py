"""The shape of the content: the only statement of it, from which the JSON Schemas for editors are made."""

from __future__ import annotations

from pawb.content.model.action_plan import ActionPlan
from pawb.content.model.easy_read import EasyRead
from pawb.content.model.glossary import Glossary
from pawb.content.model.outcomes import Outcomes
from pawb.content.model.parts import Publication
from pawb.content.model.risks import Risks
from pawb.content.model.site import Site
from pawb.content.model.standards import Standards
from pawb.content.model.strategy import Strategy

KINDS: dict[str, type[Publication]] = {
    "strategy": Strategy,
    "standards": Standards,
    "action-plan": ActionPlan,
    "risks": Risks,
    "outcomes": Outcomes,
    "glossary": Glossary,
}
"""Each kind of publication by the word that stands after `kind:`. A new kind is one file and one line here."""

__all__ = [
    "KINDS",
    "ActionPlan",
    "EasyRead",
    "Glossary",
    "Outcomes",
    "Publication",
    "Risks",
    "Site",
    "Standards",
    "Strategy",
]
