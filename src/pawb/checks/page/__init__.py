"""Checks on web pages, judged as they were built: the theme's words as much as the article's."""

NAME = {"en": "web pages", "cy": "tudalennau gwe"}
