"""Puts colours, type and style sheet on the application, for light or dark and any text size.

Widgets say what they are with a dynamic property and the style sheet does the rest:
``widget.setProperty("role", "title")``. See `style_sheet` for the roles.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mhcoordinator.gui.style_sheet import style_sheet
from mhcoordinator.gui.tokens import DARK, LIGHT, Colours

BODY = 14  # pixels at 100 %; the system's own font

_ROLES = (
    (QPalette.ColorRole.Window, "background"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "card"),
    (QPalette.ColorRole.AlternateBase, "background"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.Button, "card"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "late"),
    (QPalette.ColorRole.ToolTipBase, "card"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Highlight, "primary"),
    (QPalette.ColorRole.HighlightedText, "on_primary"),
    (QPalette.ColorRole.Accent, "primary"),
    (QPalette.ColorRole.Link, "primary"),
    (QPalette.ColorRole.LinkVisited, "primary"),
    (QPalette.ColorRole.Mid, "line"),
)


def new_application() -> QApplication:
    """The application, drawn by Fusion on every desktop.

    Qt is told as it starts: `QStyle` in Python costs 4 ms when it is first touched.
    """
    return QApplication(["mhcoordinator", "-style", "Fusion"])


def apply_theme(app: QApplication, theme: str, text_percent: int) -> None:
    """Dresses the whole application, at once.

    Args:
        app: what to dress.
        theme: ``light``, ``dark``, or ``system`` for what the desktop asks for.
        text_percent: 100 to 200; all type and spacing grow together.
    """
    hints = app.styleHints()
    system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    dark = system_dark if theme == "system" else theme == "dark"
    colours = DARK if dark else LIGHT
    app.setProperty("dark", dark)
    app.setProperty("text_percent", text_percent)
    font = app.font()
    font.setPixelSize(scaled(BODY))
    app.setFont(font)
    app.setPalette(_palette(colours))
    app.setStyleSheet(style_sheet(colours, text_percent, dark=dark))


def colours() -> Colours:
    """The colours that the application wears now."""
    return DARK if _application().property("dark") else LIGHT


def scaled(pixels: float) -> int:
    """So many pixels at 100 %, at the text size of now."""
    percent = _application().property("text_percent") or 100
    return round(pixels * float(percent) / 100)


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget another role in the style sheet, also after it was shown."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _application() -> QApplication:
    return cast("QApplication", QCoreApplication.instance())


def _palette(of: Colours) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, QColor(getattr(of, name)))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(of.muted))
    return palette
