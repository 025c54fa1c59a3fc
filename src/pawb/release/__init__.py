"""Releases: a folder of finished files with its manifest, put before the public whole and in one step."""
