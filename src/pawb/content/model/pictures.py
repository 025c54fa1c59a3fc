"""What a body's own pictures show: `content/pictures.yml`, one file for all languages, beside the folder of pictures.

The file of a picture is named by its reference: `content/pictures/village-hall.jpg`.
"""

from __future__ import annotations

from pawb.content.model.parts import Item, Part, told
from pawb.content.model.site import Both


class Described(Item):
    """One picture in words."""

    name: Both = told(en="Name: the idea that it stands for.", cy="Enw: y syniad y mae'n sefyll drosto.")
    alt: Both = told(
        en="Description: what is to be seen, for people who do not see it.",
        cy="Disgrifiad: yr hyn sydd i'w weld, i bobl nad ydynt yn ei weld.",
    )


class Pictures(Part):
    """A body's own pictures in words."""

    pictures: tuple[Described, ...] = told(
        default=(),
        en="Pictures: each that is in content/pictures/. One in the place of a picture of Pawb's needs no words.",
        cy="Lluniau: pob un sydd yn content/pictures/. Nid oes angen geiriau ar un sy'n cymryd lle llun Pawb.",
    )
