"""The pictures, by what they are about."""
