"""Checks on the PDFs that were made."""

NAME = {"en": "PDFs", "cy": "ffeiliau PDF"}
