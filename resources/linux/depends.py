"""The Debian packages that a bundle needs: those of every library that its own are linked to.

python3 resources/linux/depends.py FOLDER       prints what goes to Depends
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_2\.(\d+)\b")
_OPTIONAL = ("libcups2",)  # only its plug-in needs it: printers, which not everybody has
# Loaded by name when they are needed, so linked to by nothing.
_BY_NAME = ("libfontconfig1", "libdbus-1-3", "libwayland-client0", "xkb-data")


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout


def _libraries() -> dict[str, str]:
    """The system's libraries: name -> path, those of this machine's kind first."""
    kind = "x86-64" if os.uname().machine == "x86_64" else "AArch64"
    found: dict[str, str] = {}
    for name, how, path in re.findall(
        r"^\s+(\S+) \(([^)]*)\) => (\S+)$", _run("/sbin/ldconfig", "-p"), re.MULTILINE
    ):
        if kind in how:
            found.setdefault(name, path)
    return found


def _package(path: str) -> str:
    """The package of a library; ends the build where there is none."""
    real = os.path.realpath(path)
    for each in (path, real, real.removeprefix("/usr"), "/usr" + path):
        said = _run("dpkg-query", "--search", each)
        if said:
            return said.split(":")[0]
    raise SystemExit(f"{path} belongs to no Debian package")


def depends(folder: Path) -> list[str]:
    """What to depend on, by name, with the other name that Debian 13 and Ubuntu 24.04 gave some."""
    needed: set[str] = set()
    own: set[str] = set()
    newest = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.open("rb").read(4) != b"\x7fELF":
            continue
        own.add(path.name)
        said = _run("objdump", "-p", str(path))
        needed.update(_NEEDED.findall(said))
        newest = max([newest, *map(int, _GLIBC.findall(said))])
    system = _libraries()
    lost = sorted(name for name in needed - own if name not in system)
    if lost:
        raise SystemExit(f"Nothing has these libraries, which the bundle needs: {', '.join(lost)}")
    names = {_package(system[name]) for name in needed - own}
    names = (names | {*_BY_NAME}) - {*_OPTIONAL} - {"libc6"}
    return [f"libc6 (>= 2.{newest})", *(_either(name) for name in sorted(names))]


def _either(name: str) -> str:
    if name in ("libglib2.0-0", "libssl3", "libcups2", "libpng16-16"):
        return f"{name} | {name}t64"
    if name in ("libglib2.0-0t64", "libssl3t64", "libcups2t64", "libpng16-16t64"):
        return f"{name.removesuffix('t64')} | {name}"
    return name


if __name__ == "__main__":
    print(", ".join(depends(Path(sys.argv[1]))))  # noqa: T201 - its output
