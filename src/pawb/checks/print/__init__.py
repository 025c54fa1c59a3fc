"""Checks on clear, large and giant print, as it was laid out."""

NAME = {"en": "printed pages", "cy": "tudalennau print"}
