"""Makes the icons of Windows (.ico) and macOS (.icns) from the PNGs, which come from attache.svg by
``rsvg-convert -w SIZE -h SIZE attache.svg -o png/attache-SIZE.png``."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Write both files beside the packages that use them."""
    images = {
        int(path.stem.rpartition("-")[2]): Image.open(path)
        for path in sorted((HERE / "png").glob("attache-*.png"))
    }
    resources = HERE.parent
    sizes = [size for size in images if size <= 256]
    images[256].save(
        resources / "windows" / "attache.ico",
        sizes=[(size, size) for size in sizes],
        append_images=[images[size] for size in sizes if size != 256],
    )
    images[512].save(
        resources / "macos" / "attache.icns",
        append_images=[images[size] for size in (16, 32, 64, 128, 256)],
    )


if __name__ == "__main__":
    main()
