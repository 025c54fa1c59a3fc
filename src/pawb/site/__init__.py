"""The adapter to MkDocs, Material for MkDocs and mkdocs-static-i18n: the only place that knows they exist."""
