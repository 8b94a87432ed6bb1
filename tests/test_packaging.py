"""What installers are made of: names, versions and file types agree, and the menu entry works."""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

from attache import __version__
from attache.reading.formats import supported

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "resources" / "linux"
ID = "org.attache_desktop.attache"


def entry(path: Path) -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_version_stands_in_one_place() -> None:
    metainfo = ET.parse(LINUX / f"{ID}.metainfo.xml")
    release = metainfo.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert f'"FileVersion", "{__version__}"' in (ROOT / "resources/windows/version.txt").read_text(
        "utf-8"
    )
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f" {__version__}" in (LINUX / "attache.1").read_text("utf-8").splitlines()[0]


def test_menu_entry_opens_files_and_grabs_no_default() -> None:
    fields = entry(LINUX / f"{ID}.desktop")
    assert fields["Exec"] == "attache %F"
    assert fields["Icon"] == ID
    types = fields["MimeType"].strip(";").split(";")
    assert len(types) == len(set(types))
    assert "text/plain" in types
    assert not any("InitialPreference" in name for name in fields)


def test_all_three_systems_open_the_same_kinds_of_file() -> None:
    offered = re.findall(
        r'#emit Offer\("(\.\w+)"\)', (ROOT / "resources/windows/attache.iss").read_text("utf-8")
    )
    with (ROOT / "resources/macos/Info.plist").open("rb") as file:
        plist = plistlib.load(file)
    types = [
        kind
        for each in plist["CFBundleDocumentTypes"]
        for kind in each.get("LSItemContentTypes", [])
    ]
    endings = {f".{ending}" for each in supported() for ending in each.endings}
    assert set(offered) == endings
    assert {"public.plain-text", "public.html", "com.adobe.pdf", "public.rtf"} <= set(types)
    assert all(each["LSHandlerRank"] == "Alternate" for each in plist["CFBundleDocumentTypes"])


@pytest.mark.parametrize("folder", ["plain", 'a "b" $HOME `c` 100% \\d', "é 空"])
def test_menu_entry_of_a_checkout(tmp_path: Path, folder: str) -> None:
    top = tmp_path / folder
    for name in ("linux", "icons"):
        shutil.copytree(ROOT / "resources" / name, top / "resources" / name)
    script = top / "resources" / "linux" / "desktop-entry.sh"
    data = tmp_path / "data"
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}
    subprocess.run(["sh", script], check=True, env=environment, capture_output=True)
    command = entry(data / "applications" / f"{ID}.desktop")["Exec"]
    # the file format's escapes first, then those of a quoted argument, then the field codes
    quoted = command.replace("\\\\", "\\").removesuffix(" %F").removeprefix('"').removesuffix('"')
    argument = re.sub(r'\\(["`$\\])', r"\1", quoted).replace("%%", "%")
    assert argument == str(top / ".venv" / "bin" / "attache")
    assert command.endswith(" %F")
    assert (data / "icons/hicolor/scalable/apps" / f"{ID}.svg").is_file()
    subprocess.run(["sh", script, "remove"], check=True, env=environment, capture_output=True)
    assert not list(data.rglob(f"{ID}*"))
