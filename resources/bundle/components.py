"""To whom the files of a bundle belong: packages, Python, the system, libraries in wheels."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

_LICENCE_FILE = re.compile(r"(licen[cs]es?|copying|notice|authors)[^/]*$|/licenses/", re.IGNORECASE)
_WIDEST = 40
_WORDY = {
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "BSD": "BSD-3-Clause",
    "Dual License": "Apache-2.0 OR BSD-3-Clause",
}


@dataclass(frozen=True, slots=True)
class Component:
    """One part: `licence` as an SPDX expression where it can be told so, `texts` (name, words) of
    its licences, `purl` its package URL, `part_of` the package that brings it, empty for others."""

    name: str
    version: str
    licence: str
    address: str
    purl: str
    texts: tuple[tuple[str, str], ...] = ()
    part_of: str = ""


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _address(found: Distribution) -> str:
    urls = [each.partition(",")[2].strip() for each in found.metadata.get_all("Project-URL") or ()]
    return str(found.metadata.get("Home-page") or (urls[0] if urls else ""))


class Finder:
    """Finds the parts of a bundle built from the checkout `top` with this Python."""

    def __init__(self, top: Path) -> None:
        self._top = top
        table = tomllib.loads((top / "resources/bundle/embedded.toml").read_text("utf-8"))
        self._libraries, self._licences, self._texts = (
            table["library"], table["licences"], table["texts"],
        )  # fmt: skip
        self._owners: dict[str, str] = {}  # the key of the package to which a file belongs
        self._packages: dict[str, Distribution] = {}
        folders: dict[str, str] = {}  # resolved once each: packages have ten thousands of files
        for found in distributions():
            key = _key(found.metadata["Name"])
            self._packages[key] = found
            for file in found.files or ():
                folder, name = os.path.split(str(found.locate_file(file)))
                if folder not in folders:
                    folders[folder] = os.path.realpath(folder)
                self._owners[os.path.join(folders[folder], name)] = key  # noqa: PTH118 - quick

    def components(self, sources: list[str]) -> tuple[list[Component], list[str]]:
        """All parts of these files, by name, and the files that belong to none."""
        packages: dict[str, Distribution] = {}
        system: set[str] = set()
        unknown: list[str] = []
        python = False
        for source in sources:
            real = os.path.realpath(source)
            if owner := self._owners.get(real):
                packages[owner] = self._packages[owner]
            elif self._is_pythons(real):
                python = True
            elif not Path(real).is_relative_to(self._top) and source not in ("-", ""):
                if package := _debian(source):
                    system.add(package)
                else:
                    unknown.append(source)
        if "pyinstaller" in self._packages:  # its start program
            packages["pyinstaller"] = self._packages["pyinstaller"]
        packages.pop("attache-desktop", None)
        found = [self._of_package(key, each) for key, each in packages.items()]
        found += [each for package in system if (each := _of_debian(package))]
        found += self._embedded(sources, packages)
        if python:
            found.append(_of_python())
        return sorted(found, key=lambda each: (each.name.lower(), each.version)), unknown

    def _is_pythons(self, real: str) -> bool:
        paths = sysconfig.get_paths()
        inside = (paths["stdlib"], paths["platstdlib"], str(Path(sys.base_prefix) / "DLLs"))
        if any(Path(real).is_relative_to(os.path.realpath(each)) for each in inside):
            return True
        if sys.base_prefix != "/usr" and Path(real).is_relative_to(
            os.path.realpath(sys.base_prefix)
        ):
            return True
        return bool(re.match(r"(lib)?python3", Path(real).name))

    def _of_package(self, key: str, found: Distribution) -> Component:
        data = found.metadata
        said = self._licences.get(key) or data.get("License-Expression") or ""
        if not said:
            kinds = [
                each.rpartition(":: ")[2]
                for each in data.get_all("Classifier") or ()
                if each.startswith("License ::")
            ]
            short = str(data.get("License") or "").strip().partition("\n")[0]
            said = next(
                (_WORDY[each] for each in (short, *kinds) if each in _WORDY),
                short or ", ".join(kinds),
            )
        texts = [
            (Path(str(file)).name, Path(str(found.locate_file(file))).read_text("utf-8", "replace"))
            for file in found.files or ()
            if ".dist-info/" in str(file) and _LICENCE_FILE.search(str(file))
        ]
        texts += [
            (name, (self._top / "resources/licences" / name).read_text("utf-8"))
            for name in self._texts.get(key, ())
        ]
        return Component(
            found.name,
            found.version,
            said,
            _address(found),
            f"pkg:pypi/{key}@{found.version}",
            tuple(texts),
        )

    def _embedded(self, sources: list[str], packages: dict[str, Distribution]) -> list[Component]:
        found = []
        for each in self._libraries:
            for source in sources:
                if match := re.search(each["file"] + "$", source.replace("\\", "/")):
                    owner = self._owners.get(os.path.realpath(source))
                    version = (
                        packages[each["of"]].version
                        if "of" in each and each["of"] in packages
                        else ""
                    )
                    version = version or (match[1] if match.re.groups else "")
                    purl = f"pkg:generic/{_key(each['name']).replace(' ', '-')}" + (
                        f"@{version}" if version else ""
                    )
                    of = self._packages[owner].name if owner else ""
                    found.append(
                        Component(
                            each["name"], version, each["licence"], each["address"], purl, (), of
                        )
                    )
                    break
        return found


def _of_python() -> Component:
    version = sys.version.split()[0]
    texts = [
        ("LICENSE.txt", path.read_text("utf-8"))
        for path in (
            Path(sysconfig.get_paths()["stdlib"]) / "LICENSE.txt",
            Path(sys.base_prefix) / "LICENSE.txt",
        )
        if path.is_file()
    ] or [
        ("copyright", path.read_text("utf-8"))
        for path in Path("/usr/share/doc").glob("python3.1?/copyright")
    ]
    return Component(
        "Python",
        version,
        "PSF-2.0",
        "https://www.python.org",
        f"pkg:generic/python@{version}",
        tuple(texts[:1]),
    )


def _debian(path: str) -> str | None:
    """The Debian package to which a file of the system belongs."""
    if not shutil.which("dpkg-query"):
        return None
    for each in (
        path,
        "/usr" + path,
        os.path.realpath(path),
        os.path.realpath(path).removeprefix("/usr"),
    ):
        done = subprocess.run(
            ["dpkg-query", "--search", each], capture_output=True, text=True, check=False
        )
        if done.returncode == 0:
            return done.stdout.split(": ")[0].split(",")[0]
    return None


def _short(kinds: list[str]) -> str:
    """The licences of a Debian source package: more than those of one of its libraries."""
    said = ", ".join(kinds)
    return said if 0 < len(said) <= _WIDEST else "see its text"


def _of_debian(package: str) -> Component | None:
    shown = "${Package}\n${Version}\n${Homepage}"
    done = subprocess.run(
        ["dpkg-query", "--show", "-f", shown, package], capture_output=True, text=True, check=True
    )
    name, version, address = [*done.stdout.split("\n"), "", ""][:3]
    if name.startswith(("libpython", "python3")):
        return None  # told as Python
    words = Path(f"/usr/share/doc/{name}/copyright").read_text("utf-8", "replace")
    kinds = sorted(set(re.findall(r"^License:\s*(\S.*)$", words, re.MULTILINE)))
    return Component(
        name, version, _short(kinds), address, f"pkg:deb/debian/{name}@{version}",
        (("copyright", words),),
    )  # fmt: skip
