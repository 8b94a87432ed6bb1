"""What surrounds requests and answers on their way between the two processes."""

from __future__ import annotations

from dataclasses import dataclass

from attache.engine.answers import Answer
from attache.engine.requests import Request
from attache.errors import ArticleError


@dataclass(frozen=True, slots=True)
class Ask:
    """Do this."""

    request: Request


@dataclass(frozen=True, slots=True)
class Stop:
    """What was asked for last is no longer wanted."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The answers to what was asked last begin."""


@dataclass(frozen=True, slots=True)
class Found:
    """An answer; more may follow."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Done:
    """No more answers to what was asked; `fault` where the input, `failure` where the program is
    to blame."""

    fault: ArticleError | None = None
    failure: EngineFailure | None = None


class EngineFailure(Exception):  # noqa: N818 - a bug met in the other process
    """A bug met in the engine's process: the exception's name and where it came from.

    `places` are lines such as "sentences.py:41 sentences"; what the exception said stays behind,
    for it may quote the article.
    """

    def __init__(self, name: str, places: tuple[str, ...]) -> None:
        super().__init__(name, places)
        self.name, self.places = name, places
