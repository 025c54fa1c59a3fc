"""Checks on the addresses of other websites that pages lead to."""

NAME = {"en": "links to other websites", "cy": "dolenni i wefannau eraill"}
