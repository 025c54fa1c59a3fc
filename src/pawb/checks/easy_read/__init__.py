"""Checks on the words of easy read, in each language: ER01 to ER20 and ER23 to ER25, and how hard they are together.

The rules are gathered from guidance: the UK Government's on accessible formats (GOV), the Department of Health's
Making written information easier to understand (DH), the Easy Read Standard 1.0 (ERS), W3C's Making Content Usable for
People with Cognitive and Learning Disabilities (COGA), Cymraeg Clir (CC), the writing guide of LLYW.CYMRU (LLYW),
Inclusion Europe's Information for all (IE), and those of Norfolk and Dudley councils, CHANGE, Photosymbols and Inkle.
"""

NAME = {"en": "easy read", "cy": "hawdd ei ddeall"}
