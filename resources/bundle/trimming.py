"""What the bundle does without, and why: PyInstaller's lists in, what an Attaché needs of them out.

Each removal is tried by `tests/end2end/test_bundle.py`, which reads every format and writes every
export through the built bundle.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

Entry = tuple[str, str, str]  # PyInstaller's: place in the bundle, source, kind

# Modules that a dependency of a dependency draws in, and nothing that Attaché calls uses.
MODULES = (
    "tkinter", "matplotlib", "scipy", "pandas", "IPython", "pytest", "hypothesis", "setuptools",
    "sklearn", "torch",
    "readline", "curses", "lib2to3", "idlelib", "ensurepip",
    "numpy.random",  # the same article gives the same briefing
    "numpy.f2py", "numpy.testing", "numpy.fft._pocketfft_umath_tests", "numpy._core._simd",
    "numpy._core._rational_tests", "numpy._core._multiarray_tests", "numpy._core._umath_tests",
    "numpy._core._operand_flag_tests", "numpy._core._struct_ufunc_tests",
    "PIL.ImageTk", "PIL.AvifImagePlugin", "PIL._avif", "PIL._webp",  # a logo is PNG or JPEG
    "PIL._imagingft", "PIL._imagingcms", "PIL._imagingtk",
    "lxml.objectify", "lxml.isoschematron", "lxml.html.diff",
    "nltk.app", "nltk.draw", "nltk.twitter",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetworkAuth", "PySide6.QtSql", "PySide6.QtTest",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtOpenGLWidgets", "PySide6.QtConcurrent",
)  # fmt: skip

# Start-up hooks of PyInstaller that prepare what Attaché never uses: corpora of nltk (it imports
# all of nltk to look for them), OpenSSL, sources for `inspect`, plug-ins for `pkgutil`, worker
# processes.
HOOKS = [
    "pyi_rth_nltk", "pyi_rth_cryptography_openssl", "pyi_rth_inspect", "pyi_rth_pkgutil",
    "pyi_rth_multiprocessing",
]  # fmt: skip
if sys.platform.startswith("linux"):
    # Imports Qt to tell it where it lies, even where there is no window; PySide6 does it itself.
    HOOKS.append("pyi_rth_pyside6")

LANGUAGES = ("de", "en", "fr")  # that the window speaks

_UNUSED = re.compile(
    r"""
      Qt6?(Quick|Qml|Designer|Help|Sql|Test|ShaderTools|OpenGLWidgets|VirtualKeyboard|EglF[Ss])
    | plugins/(sqldrivers|qmltooling|tls|networkinformation|designer|egldeviceintegrations|generic)/
    | plugins/platforms/libq(eglfs|vnc|linuxfb|vkkhrdisplay|minimalegl)
    | plugins/platforminputcontexts/libqtvirtualkeyboard
    | plugins/platformthemes/libqgtk3
    | plugins/imageformats/libq(tiff|webp|tga|wbmp|icns|gif|ico)
    | plugins/wayland-shell-integration/lib(ivi|fullscreen|qt-shell)
    | plugins/wayland-graphics-integration-client/lib(vulkan|drm-egl)
    | translations/qt_help_
    | /qml/
    | pycountry/(locales/|databases/iso3166-2)
    | reportlab/fonts/
    | \.dist-info/(?!METADATA)
    | libavif
    """,
    re.VERBOSE,
)

# Libraries of the system that the bundle takes along: not every desktop has them in this version.
_BROUGHT = re.compile(r"lib(python3|ffi|sqlite3|expat|bz2|lzma|uuid|mpdec|xcb-|xkbcommon)")
_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def wanted(entry: Entry) -> bool:
    """Whether the bundle needs a library or a file."""
    place = entry[0].replace("\\", "/")
    if _UNUSED.search(place) or _is_the_systems(entry):
        return False
    if "/translations/" in place and place.endswith(".qm"):
        return place.removesuffix(".qm").endswith(LANGUAGES)
    if "babel/locale-data/" in place:
        return re.split(r"[_.]", PurePosixPath(place).name)[0] in (*LANGUAGES, "root")
    return True


def _is_the_systems(entry: Entry) -> bool:
    """Whether this is a library that every Linux desktop has itself (glib, X11, fonts, C++): that
    one is safer, and fits the drivers.  The Debian package depends on them (`depends.py`)."""
    place, source, kind = entry
    if not sys.platform.startswith("linux") or kind != "BINARY" or "/" in place:
        return False
    return source.startswith(_SYSTEM) and not _BROUGHT.match(place)


def reached(binaries: Sequence[Entry], needs: Iterable[tuple[str, str]]) -> list[Entry]:
    """Those of `binaries` that something else asks for, or that are modules or plug-ins themselves.

    `needs` are pairs (source of a library, name of a library that it is linked to).
    """
    by_source: dict[str, set[str]] = {}
    for source, name in needs:
        by_source.setdefault(source, set()).add(name)
    names = {
        PurePosixPath(place).name: source for place, source, kind in binaries if kind != "SYMLINK"
    }
    roots = [
        source for place, source, kind in binaries if kind == "EXTENSION" or not _only_linked(place)
    ]
    seen: set[str] = set()
    while roots:
        source = roots.pop()
        if source in seen:
            continue
        seen.add(source)
        roots += [names[name] for name in by_source.get(source, ()) if name in names]
    kept = {PurePosixPath(place).name for place, source, kind in binaries if source in seen}
    return [entry for entry in binaries if PurePosixPath(entry[0]).name in kept]


def _only_linked(place: str) -> bool:
    """Whether a library is of use only to what is linked to it."""
    name = PurePosixPath(place).name
    if not re.search(r"\.so(\.|$)", name) or "/plugins/" in place or name.startswith("libpython"):
        return False
    return "/" not in place or ".libs/" in place or "/Qt/lib/" in place
