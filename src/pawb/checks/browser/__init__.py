"""Checks on web pages as a browser shows them, and as people use them."""

NAME = {"en": "pages in a browser", "cy": "tudalennau mewn porwr"}
