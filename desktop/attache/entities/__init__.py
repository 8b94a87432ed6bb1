"""Who is mentioned: names, titles, organisations, pronouns, each resolved to one entity."""

from attache.entities.entities import entities

__all__ = ["entities"]
