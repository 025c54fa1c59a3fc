"""The translator's package: texts go out in the formats that translators use, and come back from any of them.

`job` says what is asked, `formats/` has one file for each format, `package` puts them together and takes them apart.
What comes back was in somebody else's hands, so `safe` opens it.
"""
