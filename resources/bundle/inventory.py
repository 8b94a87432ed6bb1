"""Of what a bundle is made: dist/LICENSES.txt, and a bill of materials (CycloneDX) beside it.

    python resources/bundle/inventory.py build/bundle/attache/contents.json dist

The list of sources comes from the bundle's own build (`attache.spec`): each must belong to a Python
package, to Python, to the system, or to Attaché, or this ends with the names of those that do not.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from components import Component, Finder
from sbom import bill

TOP = Path(__file__).resolve().parents[2]
_LINE = "=" * 100
_HEAD = """\
What is bundled with Attaché, and under which licence.

Attaché itself is under the MIT licence (at the end of this list). The parts below lie in the
bundle unchanged, each under its own licence. Of those under the LGPL, and how you may replace
them, "Parts under the LGPL" tells.
"""


def told(components: list[Component]) -> str:
    """The file of licences: a table of all parts, then each with its texts."""
    width = max(len(each.name) for each in components) + 2
    table = [f"{each.name:{width}}{each.version:24}{each.licence}" for each in components]
    parts = [
        _HEAD,
        "\n".join(table),
        "",
        _LINE,
        (TOP / "resources/licences/LGPL.txt").read_text("utf-8"),
    ]
    seen: dict[str, str] = {}
    for each in components:
        parts += [_LINE, f"{each.name} {each.version}".strip(), each.licence, each.address, ""]
        for name, text in each.texts:
            if text in seen:
                parts += [f"[{name}: the same as under {seen[text]}]", ""]
            else:
                seen[text] = each.name
                parts += [f"[{name}]", text.strip(), ""]
    parts += [_LINE, "Attaché", "", (TOP / "LICENSE").read_text("utf-8")]
    return "\n".join(parts) + "\n"


def main(contents: str, out: str) -> int:
    """Write both; 1 where something is bundled of which nobody knows whose it is."""
    sources = json.loads(Path(contents).read_text("utf-8"))
    components, unknown = Finder(TOP).components(sources)
    silent = [each.name for each in components if not each.licence]
    if unknown or silent:
        sys.stderr.write(
            f"Bundled, but of unknown origin: {unknown}; without a licence: {silent}\n"
        )
        return 1
    Path(out).mkdir(exist_ok=True)
    (Path(out) / "LICENSES.txt").write_text(told(components), "utf-8")
    (Path(out) / "attache.cdx.json").write_text(bill(components, TOP), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
