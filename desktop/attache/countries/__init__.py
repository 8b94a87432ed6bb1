"""For whom each entity speaks, and how we know."""

from attache.countries.countries import countries

__all__ = ["countries"]
