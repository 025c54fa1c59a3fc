"""The preview: the site in the browser, following each saved change."""

from __future__ import annotations

import logging
from pathlib import Path

from mkdocs.commands.serve import serve as preview
from mkdocs.exceptions import Abort, MkDocsException


def serve(project: Path, port: int) -> str | None:
    """Preview the site of `project` on this computer alone, until it is stopped.

    Gives None then, or what the engine said of its settings when there is nothing to show.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logging.getLogger("mkdocs").addHandler(handler)
    try:
        preview(config_file=str(project / "mkdocs.yml"), dev_addr=f"127.0.0.1:{port}")
    except Abort:
        return ""  # what is wrong in the content has been said already
    except MkDocsException as error:
        return " ".join(str(error).split())
    return None
