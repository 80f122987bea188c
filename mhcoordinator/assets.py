"""Where the files that come along with the program stand."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries resources/ inside the package; a checkout has it beside the package.
_CARRIED = _PACKAGE / "resources"
_RESOURCES = _CARRIED if _CARRIED.is_dir() else _PACKAGE.parent / "resources"


def asset(*parts: str) -> Path:
    """The path of a file or folder under resources/, as in `asset("icons", "app.svg")`.

    The same in a wheel, an editable install and a frozen program. The path is not checked: a
    missing file is reported by whoever opens it.
    """
    return _RESOURCES.joinpath(*parts)


def catalogues() -> Path:
    """The folder with compiled translations, one LANGUAGE.qm per language."""
    return _PACKAGE / "catalogues"
