"""What an assistive technology hears of Attaché: names and roles by AT-SPI, one a line.

Run by the system's own Python, which has its bindings: prints "role<TAB>name" of everything in the
application's tree (depth first, at most 4,000), then ends.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is said first

MOST = 4000


def application(name: str, seconds: float) -> "Atspi.Accessible | None":
    """The accessible application of that name."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child is not None and name in (child.get_name() or "").lower():
                return child
        time.sleep(0.2)
    return None


def walk(node: "Atspi.Accessible | None", found: list[str]) -> None:
    """Role and name of everything below, and of `node`."""
    if node is None or len(found) >= MOST:
        return
    try:
        name = (node.get_name() or "").replace("\n", " ").replace("\t", " ")
        found.append(f"{node.get_role_name()}\t{name}")
        for place in range(node.get_child_count()):
            walk(node.get_child_at_index(place), found)
    except GLib.Error:
        return


lines: list[str] = []
top = application(sys.argv[1], 30)
walk(top, lines)
print("\n".join(lines))
