"""Checks on what a change does to the content, held against a version before it."""

NAME = {"en": "what a change does to the content", "cy": "yr hyn y mae newid yn ei wneud i'r cynnwys"}
