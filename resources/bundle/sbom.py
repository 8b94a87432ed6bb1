"""A bill of materials in CycloneDX's JSON (1.6), the same bytes for the same parts."""

from __future__ import annotations

import json
import os
import re
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path

from components import Component

_SPDX = re.compile(r"[A-Za-z0-9.+-]+(( (AND|OR|WITH) )[A-Za-z0-9.+-]+)*")
_NAMED = {"see its text"}


def _licences(said: str) -> list[dict[str, object]]:
    if (
        said in _NAMED
        or not _SPDX.fullmatch(said)
        or re.match(r"public|other", said, re.IGNORECASE)
    ):
        return [{"license": {"name": said}}]
    return [{"expression": said}]


def _as_object(each: Component) -> dict[str, object]:
    found: dict[str, object] = {
        "type": "library",
        "bom-ref": each.purl,
        "name": each.name,
        "licenses": _licences(each.licence),
        "purl": each.purl,
    }
    if each.version:
        found["version"] = each.version
    if each.address.startswith("http"):
        found["externalReferences"] = [{"type": "website", "url": each.address}]
    if each.part_of:
        found["properties"] = [{"name": "attache:brought-by", "value": each.part_of}]
    return found


def _needs(ref: str, name: str, components: list[Component]) -> dict[str, object]:
    return {"ref": ref, "dependsOn": [each.purl for each in components if each.part_of == name]}


def bill(components: list[Component], top: Path) -> str:
    """The whole document; its time is SOURCE_DATE_EPOCH's, where that is set."""
    sys.path.insert(0, str(top / "desktop"))
    from attache import __version__

    own = f"pkg:generic/attache@{__version__}"
    refs = [each.purl for each in components]
    document: dict[str, object] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, " ".join([own, *refs])).urn,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application", "bom-ref": own, "name": "attache", "version": __version__,
                "licenses": [{"expression": "MIT"}], "purl": own,
            }
        },
        "components": [_as_object(each) for each in components],
        "dependencies": [
            _needs(own, "", components),
            *(_needs(each.purl, each.name, components) for each in components),
        ],
    }  # fmt: skip
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        document["metadata"]["timestamp"] = datetime.fromtimestamp(int(epoch), UTC).isoformat()  # type: ignore[index]
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
