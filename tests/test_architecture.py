"""Who may import whom: the arrows of the architecture go one way."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "desktop" / "attache"
FLOORS = (
    {
        *("model", "errors", "assets", "offline", "palette", "shades", "length", "methods"),
        *("invocation", "faults", "running", "collector"),
    },
    {"reading", "language"},
    {"entities", "countries", "summary", "quotes"},
    {"briefing"},
    {"export", "store", "corrections", "engine"},
    {"gui", "cli"},
    {"__main__"},
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}


def _room(module: str) -> str:
    return module.split(".")[1] if "." in module else "__init__"


def _imports() -> list[tuple[str, str, str]]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts == ("__init__",):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                assert not node.level, f"{path}: relative import"
                names = [node.module]
                if node.module == "attache":
                    names = [f"attache.{alias.name}" for alias in node.names]
            found.extend((parts[0], name, str(path)) for name in names)
    return found


def test_every_room_has_a_floor() -> None:
    rooms = {_room(f"attache.{path.stem}") for path in PACKAGE.iterdir() if path.stem[0] != "_"}
    assert rooms - {"py"} <= set(FLOOR)


@pytest.mark.parametrize(("room", "name", "path"), _imports())
def test_imports_go_down_only(room: str, name: str, path: str) -> None:
    if name.startswith("attache.") and not name.startswith("attache.__version__"):
        target = _room(name)
        assert target == room or FLOOR[target] <= FLOOR[room], f"{path} imports {name}"
    if name.split(".")[0] in {"PySide6", "shiboken6"}:
        assert room == "gui", f"{path} imports Qt"


def test_no_circle_between_files() -> None:
    """No two modules import each other at module level, by any detour."""
    graph: dict[str, set[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = ("attache", *path.relative_to(PACKAGE).with_suffix("").parts)
        name = ".".join(parts).removesuffix(".__init__")
        tree = ast.parse(path.read_text("utf-8"))
        graph[name] = {
            node.module for node in tree.body if isinstance(node, ast.ImportFrom) and node.module
        }
    graph = {
        name: {target for target in targets if target in graph and target != name}
        for name, targets in graph.items()
    }
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail, name))
        if name not in done:
            for target in graph[name]:
                visit(target, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())
