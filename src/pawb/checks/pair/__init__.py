"""Checks on publications in both languages together: neither language is the source, and neither may say less."""

NAME = {"en": "publications in both languages", "cy": "cyhoeddiadau yn y ddwy iaith"}
