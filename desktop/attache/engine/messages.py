"""What surrounds requests and answers on their way between the two processes."""

from __future__ import annotations

from typing import NamedTuple

from attache.engine.answers import Answer
from attache.engine.requests import Request
from attache.errors import ArticleError


class Ask(NamedTuple):
    """Do this."""

    request: Request


class Stop(NamedTuple):
    """What was asked for last is no longer wanted."""


class Heard(NamedTuple):
    """The answers to what was asked last begin."""


class Found(NamedTuple):
    """An answer; more may follow."""

    answer: Answer


class Done(NamedTuple):
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
