"""Words without case and accents, for finding and for ordering."""

from __future__ import annotations

import unicodedata


def folded(words: str) -> str:
    """As in "Côte d’Ivoire" -> "cote d’ivoire"."""
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
