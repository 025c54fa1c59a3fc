"""`pawb verify`: a published copy, in a folder or on the web, read again against its manifest."""

from __future__ import annotations

from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urljoin
from urllib.request import Request, urlopen

import click

from pawb.release.manifest import Verified, read, verify

HELP = {
    "en": "Read a published copy again and name each file that is altered, missing or extra: pawb verify "
    "https://example.org/.",
    "cy": "Darllen copi cyhoeddedig eto ac enwi pob ffeil sydd wedi'i newid, ar goll neu'n ychwanegol: pawb verify "
    "https://example.org/.",
}
WORDS = {
    "en": {
        "altered": "altered",
        "missing": "missing",
        "extra": "extra",
        "sound": "All {inspected} files are as they were published.",
        "unsound": "This is not what was published. Publish again: pawb publish. Files read: {inspected}.",
        "none": "{copy} has no manifest.json that can be read, so it cannot be told whether it is whole. Publish it "
        "with: pawb publish.",
        "unreachable": "{copy} could not be read ({reason}). Check the address and the connection.",
        "unlisted": "What is extra on a website cannot be seen from outside: verify the folder for that.",
    },
    "cy": {
        "altered": "wedi'i newid",
        "missing": "ar goll",
        "extra": "ychwanegol",
        "sound": "Mae pob ffeil fel y'i cyhoeddwyd. Nifer y ffeiliau: {inspected}.",
        "unsound": "Nid dyma a gyhoeddwyd. Cyhoeddwch eto: pawb publish. Nifer y ffeiliau a ddarllenwyd: {inspected}.",
        "none": "Nid oes manifest.json y gellir ei ddarllen yn {copy}, felly ni ellir dweud a yw'n gyfan. "
        "Cyhoeddwch gyda: pawb publish.",
        "unreachable": "Ni ellid darllen {copy} ({reason}). Gwiriwch y cyfeiriad a'r cysylltiad.",
        "unlisted": "Ni ellir gweld o'r tu allan beth sy'n ychwanegol ar wefan: gwiriwch y ffolder i weld hynny.",
    },
}
SECONDS = 30
"""How long a website may keep us waiting for one file."""


def command(code: str) -> click.Command:
    """`pawb verify` in a language."""

    @click.command("verify", help=HELP[code])
    @click.argument("copy")
    def run(copy: str) -> int:
        words = WORDS[code]
        online = copy.startswith(("https://", "http://"))
        try:
            found = _online(copy) if online else read(Path(copy))
        except ValueError:
            click.echo(words["none"].format(copy=copy), err=True)
            return 1
        except (URLError, HTTPException) as error:
            click.echo(words["unreachable"].format(copy=copy, reason=getattr(error, "reason", error)), err=True)
            return 1
        for what in ("altered", "missing", "extra"):
            for name in getattr(found, what):
                click.echo(f"{words[what]}: {name}")
        click.echo(words["sound" if found.sound else "unsound"].format(inspected=found.inspected))
        if online:
            click.echo(words["unlisted"])
        return int(not found.sound)

    return run


def _online(address: str) -> Verified:
    def fetch(name: str) -> bytes | None:
        # A page is asked for by its folder, as readers ask: some hosts send its own name elsewhere.
        folder, _, last = name.rpartition("/")
        asked = f"{folder}/".lstrip("/") if last == "index.html" else name
        request = Request(urljoin(address.rstrip("/") + "/", quote(asked)))
        try:
            with urlopen(request, timeout=SECONDS) as answer:
                content: bytes = answer.read()
                return content
        except HTTPError as error:
            if error.code in (404, 410):
                return None
            raise

    return verify(fetch)
