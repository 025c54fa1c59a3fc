"""Checks on web pages as HTML: what its standard allows."""

NAME = {"en": "HTML of pages", "cy": "HTML tudalennau"}
