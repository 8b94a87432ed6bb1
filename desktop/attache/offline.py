"""Attaché never goes online, and neither does anything that it imports."""

from __future__ import annotations

import socket

_INTERNET = frozenset({socket.AF_INET, socket.AF_INET6})


class _LocalSocket(socket.socket):
    """A socket that is refused where it is one of the internet's."""

    def __init__(
        self,
        family: int = -1,
        type: int = -1,  # noqa: A002 - the name of the standard library
        proto: int = -1,
        fileno: int | None = None,
    ) -> None:
        if fileno is None and (family == -1 or family in _INTERNET):
            raise PermissionError("Attaché never goes online.")
        super().__init__(family, type, proto, fileno)


def stay_offline() -> None:
    """From now on this process opens no internet socket; local ones stay allowed.

    Also tells urllib3, which sumy and trafilatura import, that there is no IPv6: it would open a
    socket to see.
    """
    socket.has_ipv6 = False
    socket.socket = _LocalSocket  # type: ignore[misc]
