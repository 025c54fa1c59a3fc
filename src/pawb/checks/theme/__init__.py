"""Checks on the look of the site, which a body can make its own."""

NAME = {"en": "colour schemes", "cy": "cynlluniau lliw"}
