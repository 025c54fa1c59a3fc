"""Public bodies that have one address in English and another in Welsh."""

from __future__ import annotations

import re
from functools import lru_cache

WELSH: dict[str, str] = {
    # English: Welsh. A row also speaks for everything below it: law.gov.wales is cyfraith.llyw.cymru.
    "gov.wales": "llyw.cymru",
    "nhs.wales": "gig.cymru",
    "senedd.wales": "senedd.cymru",
    "research.senedd.wales": "ymchwil.senedd.cymru",
    "audit.wales": "archwilio.cymru",
    "careinspectorate.wales": "arolygiaethgofal.cymru",
    "hiw.org.uk": "agic.org.uk",
    "socialcare.wales": "gofalcymdeithasol.cymru",
    "ombudsman.wales": "ombwdsmon.cymru",
    "welshlanguagecommissioner.wales": "comisiynyddygymraeg.cymru",
    "futuregenerations.wales": "cenedlaethaurdyfodol.cymru",
    "childcomwales.org.uk": "complantcymru.org.uk",
    "olderpeople.wales": "comisiynyddph.cymru",
    "naturalresources.wales": "cyfoethnaturiol.cymru",
    "qualifications.wales": "cymwysterau.cymru",
    "digitalpublicservices.gov.wales": "gwasanaethaucyhoeddusdigidol.llyw.cymru",
    "businesswales.gov.wales": "busnescymru.llyw.cymru",
    "careerswales.gov.wales": "gyrfacymru.llyw.cymru",
    "arts.wales": "celf.cymru",
    "sport.wales": "chwaraeon.cymru",
    "museum.wales": "amgueddfa.cymru",
    "library.wales": "llyfrgell.cymru",
    "tfw.wales": "trc.cymru",
    "traveline.cymru": "cymraeg.traveline.cymru",
    "visitwales.com": "croesocymru.com",
    "wrexham.gov.uk": "wrecsam.gov.uk",
    "cardiff.gov.uk": "caerdydd.gov.uk",
    "swansea.gov.uk": "abertawe.gov.uk",
    "newport.gov.uk": "casnewydd.gov.uk",
    "flintshire.gov.uk": "siryfflint.gov.uk",
    "denbighshire.gov.uk": "sirddinbych.gov.uk",
    "anglesey.gov.wales": "ynysmon.llyw.cymru",
    "carmarthenshire.gov.wales": "sirgar.llyw.cymru",
    "pembrokeshire.gov.uk": "sir-benfro.gov.uk",
    "caerphilly.gov.uk": "caerffili.gov.uk",
    "valeofglamorgan.gov.uk": "bromorgannwg.gov.uk",
}

_LANGUAGE_LABEL = re.compile(r"^(cy|cym|cymraeg|welsh|en|eng|english)\.")
_ENGLISH = {welsh: english for english, welsh in WELSH.items()}


@lru_cache(maxsize=1_000)
def site(host: str) -> tuple[str, bool]:
    """The site that a host belongs to in any language, and whether the host says its language."""
    host = host.removeprefix("www.")
    bare = _LANGUAGE_LABEL.sub("", host).removeprefix("www.")
    labels = bare.split(".")
    for start in range(len(labels) - 1):
        parent = ".".join(labels[start:])
        if parent in _ENGLISH:
            return _ENGLISH[parent], True
        if parent in WELSH:
            return parent, bare != host
    return bare, bare != host
