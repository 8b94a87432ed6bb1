"""For whom each entity speaks, and how we know."""

from attache.countries.additions import Additions
from attache.countries.additions import read as read_additions
from attache.countries.countries import countries

__all__ = ["Additions", "countries", "read_additions"]
