"""Checks on the whole content: what no single file can say."""

NAME = {"en": "the whole content", "cy": "y cynnwys cyfan"}
