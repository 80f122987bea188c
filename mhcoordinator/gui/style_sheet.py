"""The style sheet, from colours and text size.

Roles (dynamic property ``role``):
    labels: title, section, muted, small, strong, error, hint, key, link, brand,
        screen-title, screen-clock, screen-question, screen-number, screen-head, screen,
        screen-strong, screen-quiet, screen-small (for a whole table to read),
        pill-due, pill-late, pill-blocked, pill-done, pill-plan, pill-info
    frames: card, question, notice (asks for attention), info-card, error-card, rail, bar, footer,
        line, popup, editor
    buttons: primary, quiet, fold, link, danger, toggle, chip, rail, in-line
A label with the property ``far`` true is read from across a table.
Any editor with the property ``invalid`` true gets a red edge.
"""

from __future__ import annotations

import re
from dataclasses import asdict

from mhcoordinator.assets import asset
from mhcoordinator.gui.tokens import Colours

_PIXELS = re.compile(r"(\d+)sp")

_TEXT = """
QWidget { color: $ink; }
QMainWindow, QDialog, QWidget#page { background: $background; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 22sp; font-weight: 700; }
QLabel[role="section"] { font-size: 15sp; font-weight: 700; }
QLabel[role="strong"], QLabel[role="label"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"], QLabel[role="hint"] { color: $muted; font-size: 12sp; }
QLabel[role="brand"] { color: $primary; font-size: 15sp; font-weight: 700; }
QLabel[role="link"] { color: $primary; }
QLabel[role="error"] { color: $late; font-size: 12sp; font-weight: 600; }
QLabel[role="screen-title"] { font-size: 38sp; font-weight: 700; }
QLabel[role="screen-clock"] { font-size: 104sp; font-weight: 300; color: $muted; }
QLabel[role="screen-question"] { font-size: 31sp; font-weight: 600; }
QLabel[role="screen-number"] { font-size: 26sp; font-weight: 700; }
QLabel[role="screen-head"] { font-size: 21sp; font-weight: 700; }
QLabel[role="screen"], QLabel[role="screen-strong"], QLabel[role="screen-quiet"] {
    font-size: 21sp;
}
QLabel[role="screen-strong"] { font-weight: 600; }
QLabel[role="screen-quiet"], QLabel[role="screen-small"] { color: $muted; }
QLabel[role="screen-small"] { font-size: 16sp; }
QLabel[role="key"] {
    color: $muted; background: $card; border: 1px solid $line; border-radius: 4px;
    font-size: 11sp; padding: 2px 5px;
}
QPushButton[role="primary"] QLabel[role="key"] {
    color: $on_primary; background: transparent; border-color: $on_primary;
}
QLabel[role^="pill"] {
    font-size: 12sp; font-weight: 600; border-radius: 8sp; padding: 2sp 9sp;
    border: 1px solid transparent;
}
QLabel[role="pill-due"] { color: $due; background: $due_soft; }
QLabel[role="pill-late"] { color: $late; background: $late_soft; }
QLabel[role="pill-blocked"] { color: $late; background: $card; border-color: $late; }
QLabel[role="pill-done"] { color: $done; background: $done_soft; }
QLabel[role="pill-plan"] { color: $plan; background: $plan_soft; }
QLabel[role="pill-info"] { color: $primary; background: $primary_soft; }
QLabel[far="true"] { font-size: 16sp; }
"""

_FRAMES = """
QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: 9px; }
QFrame[role="question"] { background: $card; border: 2px solid $primary; border-radius: 9px; }
QFrame[role="notice"] { background: $pale; border: 1px solid $pale_line; border-radius: 9px; }
QFrame[role="info-card"], .QFrame[role="info"] {
    background: $primary_soft; border: 1px solid $line; border-radius: 9px;
}
QFrame[role="error-card"] { background: $late_soft; border: 1px solid $late; border-radius: 9px; }
QFrame[role="rail"] { background: $rail; border: none; border-right: 1px solid $line; }
QFrame[role="bar"] { background: $bar; border: none; border-bottom: 1px solid $line; }
QFrame[role="footer"] { background: $bar; border: none; border-top: 1px solid $line; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="popup"] { background: $card; border: 1px solid $edge; border-radius: 9px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QToolTip { color: $ink; background: $card; border: 1px solid $edge; padding: 4sp; }
QSplitter::handle { background: $line; }
QProgressBar {
    border: none; border-radius: 4px; background: $line; max-height: 8px; min-height: 8px;
}
QProgressBar::chunk { background: $primary; border-radius: 4px; }
QProgressBar[role="weak"]::chunk { background: $late; }
QProgressBar[role="fair"]::chunk { background: $due; }
QProgressBar[role="strong"]::chunk { background: $done; }
"""

_BUTTONS = """
QPushButton, QToolButton {
    background: $card; border: 1px solid $edge; border-radius: 8px;
    padding: 7sp 14sp; font-weight: 600;
}
QPushButton:hover, QToolButton:hover { background: $primary_soft; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:focus, QToolButton:focus { border: 2px solid $primary; padding: 6sp 13sp; }
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $line; }
QPushButton[role="primary"] {
    color: $on_primary; background: $primary; border-color: $primary;
}
QPushButton[role="primary"]:hover { background: $primary_strong; }
QPushButton[role="primary"]:focus {
    border: 2px solid $ring; background: $under_ring; padding: 6sp 13sp;
}
QPushButton[role="primary"]:disabled { color: $muted; background: $line; border-color: $line; }
QPushButton[role="danger"] { color: $late; border-color: $late; }
QPushButton[role="danger"]:hover { background: $late_soft; }
QPushButton[role="quiet"], QToolButton[role="quiet"] {
    background: transparent; border: 1px solid transparent;
}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $primary_soft; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 2px solid $primary; }
QToolButton[role="fold"] {
    background: transparent; border: 2px solid transparent; padding: 6sp 8sp 6sp 0;
}
QToolButton[role="in-line"] { background: transparent; border: none; padding: 0; }
QToolButton[role="in-line"]:hover { background: $primary_soft; border-radius: 4px; }
QToolButton[role="fold"]:hover { background: $primary_soft; }
QToolButton[role="fold"]:focus { border: 2px solid $primary; }
QToolButton[role="fold"] { icon-size: 14sp; }
QToolButton::right-arrow { image: url("$icons/fold-$mode.svg"); }
QToolButton::down-arrow { image: url("$icons/chevron-$mode.svg"); }
QPushButton::menu-indicator {
    image: url("$icons/chevron-$mode.svg"); width: 12sp; height: 12sp;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8sp;
}
QPushButton[role="menu"] { padding-right: 28sp; }
QPushButton[role="link"] {
    color: $primary; background: transparent; border: 2px solid transparent;
    padding: 2sp 3sp; font-weight: 600; text-align: left;
}
QPushButton[role="link"][flush="true"] { padding-left: 0; }
QPushButton[role="link"][low="true"] { font-size: 12sp; padding: 1sp 3sp; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $primary; }
QPushButton[role="link"]:disabled { color: $muted; }
QPushButton[role="chip"] {
    color: $primary; background: $primary_soft; border: 2px solid transparent;
    border-radius: 10sp; padding: 1sp 7sp; font-size: 12sp;
}
QPushButton[role="chip"]:focus { border: 2px solid $primary; }
QPushButton[role="toggle"] {
    border-radius: 10px; padding: 4sp 11sp; font-weight: 400;
}
QPushButton[role="toggle"]:checked {
    color: $primary; background: $primary_soft; border-color: $primary;
}
QPushButton[role="toggle"]:focus { border: 2px solid $primary; padding: 3sp 10sp; }
QPushButton[role="rail"] {
    background: transparent; border: 2px solid transparent; border-radius: 8px;
    padding: 7sp 9sp; font-weight: 400; text-align: left;
}
QPushButton[role="rail"]:hover { background: $line; }
QPushButton[role="rail"]:checked {
    color: $on_primary; background: $primary; font-weight: 600;
}
QPushButton[role="rail"]:focus { border: 2px solid $primary; }
QPushButton[role="rail"]:checked:focus { border: 2px solid $ring; background: $under_ring; }
"""

_EDITORS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QFrame[role="editor"] {
    background: $card; border: 1px solid $edge; border-radius: 7px; padding: 7sp 10sp;
    selection-background-color: $primary; selection-color: $on_primary;
}
QLineEdit { lineedit-clear-button-icon: url("$icons/clear-$mode.svg"); }
QPlainTextEdit, QTextEdit { padding: 4sp 6sp; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QFrame[role="editor"][focused="true"] {
    border: 2px solid $primary; padding: 6sp 9sp;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: 3sp 5sp; }
QFrame[role="editor"], QFrame[role="editor"][focused="true"] { padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    color: $muted; background: $background;
}
QLineEdit:read-only { background: $background; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QFrame[role="editor"][invalid="true"] { border: 2px solid $late; }
QLineEdit[role="screen"], QListView[role="screen"] { font-size: 20sp; }
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus {
    background: transparent; border: none; padding: 3sp 2sp;
}
QComboBox { padding-right: 28sp; }
QComboBox::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: 28sp; border: none;
}
QComboBox::down-arrow { image: url("$icons/chevron-$mode.svg"); width: 12sp; height: 12sp; }
QComboBox QAbstractItemView, QAbstractItemView[role="popup"] {
    background: $card; border: 1px solid $edge; outline: none; padding: 4sp;
    selection-background-color: $primary_soft; selection-color: $ink;
}
QCheckBox, QRadioButton { spacing: 8sp; padding: 3px; border: 2px solid transparent; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $primary; border-radius: 7px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 16sp; height: 16sp; border: 1px solid $edge; border-radius: 4px; background: $card;
}
QRadioButton::indicator { border-radius: 8sp; }
QCheckBox::indicator:checked {
    background: $primary; border-color: $primary; image: url("$icons/tick-$mode.svg");
}
QRadioButton::indicator:checked { border: 5sp solid $primary; width: 8sp; height: 8sp; }
QCheckBox::indicator:disabled { background: $background; border-color: $line; }
QCheckBox:disabled { color: $muted; }
"""

_VIEWS = """
QTableView, QListView, QTreeView {
    background: $card; alternate-background-color: $background; border: 1px solid $line;
    border-radius: 9px; gridline-color: $line; selection-background-color: $primary_soft;
    selection-color: $ink;
}
QListView[role="plain"] { background: transparent; border: none; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $primary; }
QTableView::item, QListView::item, QTreeView::item { padding: 6sp 8sp; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {
    background: $primary_soft; color: $ink;
}
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $bar; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 7sp 8sp; font-size: 12sp; font-weight: 600;
}
QTableCornerButton::section { background: $bar; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; border: none; }
QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 3px solid transparent;
    padding: 8sp 2sp; margin-right: 20sp;
}
QTabBar::tab:selected { color: $ink; border-bottom-color: $primary; font-weight: 600; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { border: 2px solid $primary; border-radius: 5px; }
QMenu { background: $card; border: 1px solid $edge; padding: 4sp; }
QMenu::item { padding: 6sp 20sp; border-radius: 5px; }
QMenu::item:selected { background: $primary_soft; color: $ink; }
QMenu::separator { height: 1px; background: $line; margin: 4sp; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $edge; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { alternate-background-color: $background; }
QCalendarWidget QToolButton { border: none; padding: 4sp 8sp; }
"""


def style_sheet(colours: Colours, text_percent: int, *, dark: bool) -> str:
    """The style sheet of the application; ``14sp`` in it are 14 pixels at 100 %."""
    text = _TEXT + _FRAMES + _BUTTONS + _EDITORS + _VIEWS
    names = asdict(colours) | {
        "icons": asset("icons", "style").as_posix(),
        "mode": "dark" if dark else "light",
    }
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(f"${name}", names[name])
    return _PIXELS.sub(lambda found: f"{round(int(found[1]) * text_percent / 100)}px", text)
