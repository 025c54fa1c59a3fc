"""The form in the browser, for a preview: Sveltia CMS, its settings made from the model, and a page that fences it.

It stands under `admin/` of a preview and never in a published site. Sveltia is fetched with npm, once: which version,
and what its package has to be to the byte, is stated here, and the same of the font of its icons.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from mkdocs.config.base import load_config
from mkdocs.exceptions import MkDocsException

from pawb.content import whole
from pawb.content.form import configuration
from pawb.content.library import Library


@dataclass(frozen=True, slots=True)
class Package:
    """A package of npm: its name and version, what its bytes have to be, and which of its files are wanted as what."""

    name: str
    integrity: str
    wanted: Mapping[str, str]


SVELTIA = Package(
    "@sveltia/cms@0.221.1",
    "sha512-J+Qoik9kGMk2L7vNpOQrnDmFRi+NB6vwJ0f657YtsxWH0P8WYSYRRSRC2pQ/jGGbVlM//Pg/WIgmkpswqoo3gQ==",
    {
        "dist/sveltia-cms.js": "sveltia-cms.js",
        "dist/chunks/react-dom.js": "chunks/react-dom.js",
        "LICENSE.txt": "LICENCE-sveltia.txt",
    },
)
ICONS = Package(
    "@fontsource-variable/material-symbols-outlined@5.3.7",
    "sha512-d6kLamaMdad40AYoyJEBgCH63fRLklC7GW7bgb7WWbPh/UzuW483Dlyfmn3vxpiNsHLIMBOcYYkZDtOC9Y3MUA==",
    {
        "files/material-symbols-outlined-latin-wght-normal.woff2": "icons.woff2",
        "LICENSE": "LICENCE-icons.txt",
    },
)
ELSEWHERE = re.compile(rb"https://[^()]+/material-symbols-outlined:[^()]+\.woff2")
"""Where Sveltia would ask for the font of its icons: without it, their names stand in their place."""

FOLDER = "admin"
HOSTS = {"github.com": "github", "gitlab.com": "gitlab"}
LOCAL = {"name": "github", "repo": "local/local"}
"""Sveltia edits the files of a folder only where a repository could be named as well."""
ASKED = {
    "github": "https://api.github.com https://github.com https://raw.githubusercontent.com",
    "gitlab": "https://gitlab.com",
}
"""Where each backend keeps the content: nobody else can be asked."""

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Pawb</title>
<link href="config.json" type="application/json" rel="cms-config-url">
</head>
<body>
<script src="sveltia-cms.js"></script>
</body>
</html>
"""


class Unfetched(Exception):
    """A package could not be fetched, or is not what it should be."""


def write(library: Library, project: Path, to: Path) -> Path:
    """Write the form for the content of `project` under `admin/` of the folder of a preview; gives its page.

    Raises Unfetched where Sveltia is not there and cannot be fetched.
    """
    backend = _backend(project)
    parts = {name: content for package in (SVELTIA, ICONS) for name, content in unpacked(package, project)}
    parts["sveltia-cms.js"] = ELSEWHERE.sub(b"icons.woff2", parts["sveltia-cms.js"])
    files = {f"{FOLDER}/{name}": content for name, content in parts.items()}
    files[f"{FOLDER}/config.json"] = json.dumps(configuration(library, backend), ensure_ascii=False).encode()
    files[f"{FOLDER}/index.html"] = PAGE.format(policy=_policy(backend["name"])).encode()
    for name, content in files.items():
        whole.write(to / name, content)
    return to / FOLDER / "index.html"


def _backend(project: Path) -> Mapping[str, str]:
    """Where the content is kept, as the settings of the site say; if nowhere that Sveltia knows, on this computer."""
    try:
        address = urlsplit(load_config(str(project / "mkdocs.yml")).repo_url or "")
    except MkDocsException:
        address = urlsplit("")
    name = HOSTS.get(address.hostname or "")
    repository = address.path.strip("/").removesuffix(".git")
    return {"name": name, "repo": repository} if name and repository else LOCAL


def _policy(backend: str) -> str:
    """What the page may load and whom it may ask: itself, and where the content is kept."""
    rules = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self'",
        "connect-src": f"'self' blob: {ASKED.get(backend, '')}".rstrip(),
        "worker-src": "'self' blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{rule} {sources}" for rule, sources in rules.items())


def unpacked(package: Package, project: Path) -> Iterator[tuple[str, bytes]]:
    """The wanted files of a package, which is fetched once and kept in the project."""
    kept = project / ".pawb" / "form" / f"{hashlib.sha256(package.integrity.encode()).hexdigest()[:12]}.tgz"
    if not kept.exists() or _integrity(kept.read_bytes()) != package.integrity:
        whole.write(kept, _fetched(package))
    with tarfile.open(kept) as tar:
        for name, wanted in package.wanted.items():
            content = tar.extractfile(f"package/{name}")
            assert content, "the package is what it has to be"
            yield wanted, content.read()


def _fetched(package: Package) -> bytes:
    with TemporaryDirectory() as folder:
        command = ["npm", "pack", package.name, "--ignore-scripts", "--silent", "--pack-destination", folder]
        try:
            subprocess.run(command, capture_output=True, check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Unfetched(package.name) from error
        content = next(Path(folder).iterdir()).read_bytes()
    if _integrity(content) != package.integrity:
        raise Unfetched(package.name)
    return content


def _integrity(content: bytes) -> str:
    """As npm states what a package has to be."""
    return f"sha512-{base64.b64encode(hashlib.sha512(content).digest()).decode()}"
