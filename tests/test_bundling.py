"""What goes into the bundle, what stays out, and that it is told of what the bundle is made."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import lxml.etree
import numpy
import PySide6
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from attache.engine.process import Engine
from starting import environment, run

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "resources" / "bundle"
sys.path.insert(0, str(BUNDLE))

from components import Finder  # noqa: E402 - beside what builds the bundle
from inventory import told  # noqa: E402
from sbom import bill  # noqa: E402
from trimming import MODULES, reached, wanted  # noqa: E402

LEFT_OUT = f"""
import importlib.util, sys
out = {MODULES!r}
def is_out(name):
    return any(name == each or name.startswith(each + ".") for each in out)
class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if is_out(name):
            raise ImportError("left out: " + name)
sys.meta_path.insert(0, LeftOut())
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if is_out(name) else find(name, package)
"""
ASKED = [
    ["analyse", "--method", "luhn"],  # sumy's own, which imports most
    *(["brief", "-o", "-", "--format", name] for name in ("pdf", "docx", "html")),
]


@pytest.mark.parametrize("asked", ASKED)
def test_without_what_is_left_out_everything_works(tmp_path: Path, asked: list[str]) -> None:
    files = [ROOT / "tests/reading/fixtures/harbour.html"]
    if asked[0] == "analyse":
        names = ("eml", "md", "docx", "odt", "epub", "rtf", "chromium.pdf", "chromium.mhtml")
        files += [ROOT / f"tests/reading/fixtures/harbour.{name}" for name in names]
    done = run(*asked, *files, env=environment(tmp_path), code=LEFT_OUT, raw=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout) > 1000


def entry(place: str, kind: str = "DATA") -> tuple[str, str, str]:
    return (place, f"/opt/site/{place}", kind)


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_es.qm", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("babel/locale-data/de_AT.dat", True),
        ("babel/locale-data/ja.dat", False),
        ("sumy/data/stopwords/czech.txt", True),
        ("sumy-0.13.0.dist-info/METADATA", True),
        ("sumy-0.13.0.dist-info/RECORD", False),
    ],
)
def test_what_stays(place: str, stays: bool) -> None:
    assert wanted(entry(place)) is stays
    assert wanted(entry(place.replace("/", "\\"))) is stays  # as on Windows


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a rule for Linux")
def test_the_libraries_of_every_desktop_stay_out() -> None:
    assert not wanted(("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6", "BINARY"))
    assert wanted(("libsqlite3.so.0", "/usr/lib/x86_64-linux-gnu/libsqlite3.so.0", "BINARY"))
    assert wanted(("libstdc++.so.6", "/opt/site/numpy.libs/libstdc++.so.6", "BINARY"))
    module = "python3.11/lib-dynload/_json.so"
    assert wanted((module, f"/usr/lib/{module}", "EXTENSION"))


def test_what_nothing_asks_for_goes() -> None:
    binaries = [
        entry("a/module.so", "EXTENSION"),
        entry("a.libs/libused.so.1", "BINARY"),
        entry("a.libs/libdeeper.so.2", "BINARY"),
        entry("a.libs/libalone.so", "BINARY"),
        ("libused.so.1", "a.libs/libused.so.1", "SYMLINK"),
        ("libalone.so", "a.libs/libalone.so", "SYMLINK"),
        entry("PySide6/Qt/plugins/platforms/libqxcb.so", "BINARY"),
    ]
    needs = [
        ("/opt/site/a/module.so", "libused.so.1"),
        ("/opt/site/a.libs/libused.so.1", "libdeeper.so.2"),
        ("/opt/site/a.libs/libalone.so", "libused.so.1"),
    ]
    kept = [place for place, _, _ in reached(binaries, needs)]
    assert kept == [place for place, _, _ in binaries if "alone" not in place]


SOURCES = [
    str(ROOT / "desktop/attache/cli/__init__.py"),
    str(ROOT / "resources/data/cues.toml"),
    numpy.__file__,
    lxml.etree.__file__,
    str(Path(PySide6.__file__).parent / "Qt/lib/libQt6Core.so.6"),
    os.__file__,
]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for Linux's libraries")
def test_all_that_is_bundled_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    components, unknown = Finder(ROOT).components([*SOURCES, "/nowhere/libstray.so"])
    assert unknown == ["/nowhere/libstray.so"]
    known = {each.name: each for each in components}
    assert {"numpy", "lxml", "libxml2", "PySide6_Essentials", "Qt", "Python"} <= set(known)
    assert "attache-desktop" not in known
    assert known["Qt"].version == known["PySide6_Essentials"].version
    assert known["libxml2"].part_of == "lxml"
    assert all(each.licence for each in components)
    licences = told(components)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences
    assert "You may replace them" in licences
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in licences

    document = bill(components, ROOT)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(document) is None
    assert bill(Finder(ROOT).components(SOURCES)[0], ROOT) == document
    found = json.loads(document)
    assert found["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    licence = next(each["licenses"] for each in found["components"] if each["name"] == "Qt")
    assert licence == [{"expression": "LGPL-3.0-only"}]


@pytest.mark.parametrize("name", ["attache", "attachew.exe", "attache.exe"])
def test_a_bundles_engine_is_the_program_that_has_streams(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    """What cannot be run here: on Windows `attachew.exe` has neither input nor output."""
    started: list[list[str]] = []

    def start(command: list[str], **_: object) -> object:
        started.append(command)
        raise OSError  # then the work is done in a thread

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / name))
    monkeypatch.setattr("subprocess.Popen", start)
    assert not Engine().start()
    assert started == [[str(tmp_path / name.replace("attachew", "attache")), "--engine"]]
