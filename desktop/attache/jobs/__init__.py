"""What the window asks of the engine, as values: orders in, results out, in this process or in a
child of it."""

from __future__ import annotations

ENGINE = "--engine"  # not for people: the argument that makes the program the window's child
