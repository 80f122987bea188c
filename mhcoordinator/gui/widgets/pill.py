"""A few words on a coloured ground, with a sign so that colour never speaks alone."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mhcoordinator.gui.theme import set_role

SIGNS = {"late": "!", "blocked": "✕", "done": "✓"}


class Pill(QLabel):
    """Late carries ``!``, blocked ``✕`` and done ``✓`` before the words."""

    def __init__(
        self, text: str | QWidget | None = "", role: str = "info", parent: QWidget | None = None
    ) -> None:
        """`role` is due, late, blocked, done, plan or info, with or without ``pill-``."""
        super().__init__(text if isinstance(text, QWidget) else parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_words(text if isinstance(text, str) else "", role)

    def show_words(self, text: str, role: str) -> None:
        """Other words, another meaning."""
        kind = role.removeprefix("pill-")
        sign = SIGNS.get(kind, "")
        self.setText(f"{sign} {text}" if sign and not text.startswith(sign) else text)
        self.setAccessibleName(text)
        set_role(self, f"pill-{kind}")
