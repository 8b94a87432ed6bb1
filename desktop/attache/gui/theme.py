"""The colours of the window itself: ink and greys, for light, dark and high contrast.

Only countries have hue; amber is for faults.  Contrast (WCAG 2): text at least 4.5, borders of
fields and the focus ring at least 3 on what surrounds them; `tests/gui/test_theme.py` holds them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from attache.palette import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """One theme; every colour is ``#rrggbb``."""

    theme: Theme
    window: str
    ground: str
    line: str
    field: str  # the border of what can be typed into or pressed
    off: str  # words and icons of what cannot be used now
    ink: str
    second: str
    hover: str
    chosen: str
    veil: str
    fault: str
    fault_line: str
    fault_ink: str
    desk: str  # around the paper of the page view
    contrast: bool = False

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return self.theme is Theme.DARK


LIGHT = Look(
    theme=Theme.LIGHT,
    window="#f3f2ef",
    ground="#ffffff",
    line="#dcdad4",
    field="#84868b",
    off="#84868b",
    ink="#1b1c1e",
    second="#585b61",
    hover="#f1f0ed",
    chosen="#e4e2dd",
    veil="#f3f2ef",
    fault="#fdf1d3",
    fault_line="#a87b14",
    fault_ink="#3a2a00",
    desk="#dcdad5",
)
DARK = Look(
    theme=Theme.DARK,
    window="#1f2022",
    ground="#18191b",
    line="#34363a",
    field="#7b7e85",
    off="#7b7e85",
    ink="#ecebe7",
    second="#b4b6ba",
    hover="#232427",
    chosen="#303236",
    veil="#1f2022",
    fault="#3a2e10",
    fault_line="#c59a3a",
    fault_ink="#fbeecb",
    desk="#101113",
)
BLACK_ON_WHITE = Look(
    theme=Theme.LIGHT,
    window="#ffffff",
    ground="#ffffff",
    line="#000000",
    field="#000000",
    off="#757575",
    ink="#000000",
    second="#1c1c1c",
    hover="#ebebeb",
    chosen="#d4d4d4",
    veil="#ffffff",
    fault="#fff6d6",
    fault_line="#000000",
    fault_ink="#000000",
    desk="#d0d0d0",
    contrast=True,
)
WHITE_ON_BLACK = Look(
    theme=Theme.DARK,
    window="#000000",
    ground="#000000",
    line="#ffffff",
    field="#ffffff",
    off="#8c8c8c",
    ink="#ffffff",
    second="#e4e4e4",
    hover="#1c1c1c",
    chosen="#333333",
    veil="#000000",
    fault="#2b2200",
    fault_line="#ffffff",
    fault_ink="#ffffff",
    desk="#000000",
    contrast=True,
)


def look(*, dark: bool, contrast: bool) -> Look:
    """The theme for these two wishes."""
    if contrast:
        return WHITE_ON_BLACK if dark else BLACK_ON_WHITE
    return DARK if dark else LIGHT


# The palette's role for each colour of the style sheet, by its name there.  Links and bright text
# are nowhere in this program: their roles carry the bar that tells of faults.
ROLES = {
    "window": "window",
    "ground": "base",
    "hover": "alternate-base",
    "line": "mid",
    "chosen": "midlight",
    "field": "dark",
    "off": "shadow",
    "ink": "text",
    "second": "placeholder-text",
    "fault": "link-visited",
    "fault_line": "bright-text",
    "fault_ink": "link",
}


def qt_palette(look: Look) -> QPalette:
    """The theme as Qt's palette, from which Fusion draws every plain control and the style sheet
    takes its colours (`ROLES`)."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, look.window),
        (role.Base, look.ground),
        (role.AlternateBase, look.hover),
        (role.Button, look.window),
        (role.WindowText, look.ink),
        (role.Text, look.ink),
        (role.ButtonText, look.ink),
        (role.PlaceholderText, look.second),
        (role.Highlight, look.ink),
        (role.HighlightedText, look.ground),
        (role.ToolTipBase, look.ground),
        (role.ToolTipText, look.ink),
        (role.Link, look.fault_ink),
        (role.LinkVisited, look.fault),
        (role.BrightText, look.fault_line),
        (role.Mid, look.line),
        (role.Midlight, look.chosen),
        (role.Dark, look.field),
        (role.Light, look.ground),
        (role.Shadow, look.off),
        (role.Accent, look.ink),
    ):
        palette.setColor(name, QColor(colour))
    grey = QColor(look.off)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, grey)
    return palette
