"""Where the theme's templates and styles come from: Pawb's own frame, and what a body puts before it."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

FRAME = Path(__file__).parent / "frame"
"""The frame of every page: templates, styles and scripts."""


def folders(config: MkDocsConfig) -> tuple[Path, ...]:
    """The folders that a page's surroundings are made of, first found first: `custom_dir` of `mkdocs.yml`, if any."""
    own = config.theme.custom_dir
    return (Path(own), FRAME) if own else (FRAME,)


def frame(config: MkDocsConfig) -> None:
    """Have MkDocs find the frame: before Material's own templates, and after those of the body."""
    if str(FRAME) not in config.theme.dirs:
        config.theme.dirs.insert(len(folders(config)) - 1, str(FRAME))
