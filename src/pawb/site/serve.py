"""The preview: the site in the browser, following each saved change."""

from __future__ import annotations

import logging
from pathlib import Path

from mkdocs.commands.serve import serve as preview


def serve(project: Path, port: int) -> None:
    """Preview the site of `project` on this computer alone, until it is stopped."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logging.getLogger("mkdocs").addHandler(handler)
    preview(config_file=str(project / "mkdocs.yml"), dev_addr=f"127.0.0.1:{port}")
