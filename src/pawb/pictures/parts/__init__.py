"""The grammar of parts: paint and letters below; people, things, places and signs made of them."""
