"""The adapter to MkDocs, Material for MkDocs and mkdocs-static-i18n: the only place that knows they exist."""

import os

# Material prints an advertisement for another product; staff see only Pawb's messages.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
