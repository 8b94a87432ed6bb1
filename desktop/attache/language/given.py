"""Given names, which a capital at a sentence's start does not hide: "Bill", "Carly", "Mark"."""

from __future__ import annotations

from functools import lru_cache

from attache import assets


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """All given names of ``resources/data/given_names.toml``, in lower case."""
    names = assets.toml("data", "given_names.toml")
    return frozenset(name for listed in names.values() for name in listed.split())
