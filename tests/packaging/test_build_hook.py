"""The build hook compiles what changed, all of it or nothing, and tidies up."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page">
<property name="windowTitle"><string>{title}</string></property></widget></ui>
"""


@pytest.fixture(scope="module")
def hook(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "hatch_build", root / "packaging" / "hatch_build.py"
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for folder in ("ui", "resources/i18n", "mhcoordinator/gui/forms"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "ui" / "page.ui").write_text(FORM.format(title="First"))
    (tmp_path / "resources" / "i18n" / "nl.ts").write_text(
        '<!DOCTYPE TS><TS version="2.1" language="nl"></TS>'
    )
    (tmp_path / "mhcoordinator" / "gui" / "forms" / "__init__.py").write_text('"""Forms."""\n')
    return tmp_path


def compiled_form(checkout: Path) -> Path:
    return checkout / "mhcoordinator" / "gui" / "forms" / "page.py"


def make_newer(path: Path, than: Path) -> None:
    moment = than.stat().st_mtime + 10
    os.utime(path, (moment, moment))


def test_forms_and_catalogues_are_compiled(hook: ModuleType, checkout: Path) -> None:
    written = hook.compile_all(checkout)

    catalogue = checkout / "mhcoordinator" / "catalogues" / "nl.qm"
    assert written == [compiled_form(checkout), catalogue]
    assert "class Ui_Page" in compiled_form(checkout).read_text()
    assert catalogue.stat().st_size > 0


def test_nothing_is_compiled_twice(hook: ModuleType, checkout: Path) -> None:
    hook.compile_all(checkout)

    assert hook.compile_all(checkout) == []


def test_changed_form_is_compiled_again(hook: ModuleType, checkout: Path) -> None:
    hook.compile_all(checkout)
    form = checkout / "ui" / "page.ui"
    form.write_text(FORM.format(title="Second"))
    make_newer(form, than=compiled_form(checkout))

    assert hook.compile_all(checkout) == [compiled_form(checkout)]
    assert "Second" in compiled_form(checkout).read_text()


def test_form_that_went_takes_its_module_along(hook: ModuleType, checkout: Path) -> None:
    hook.compile_all(checkout)
    (checkout / "ui" / "page.ui").unlink()

    hook.compile_all(checkout)

    left = [path.name for path in compiled_form(checkout).parent.iterdir()]
    assert left == ["__init__.py"]


def test_broken_form_leaves_what_stood(
    hook: ModuleType, checkout: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    hook.compile_all(checkout)
    stood = compiled_form(checkout).read_text()
    form = checkout / "ui" / "page.ui"
    form.write_text("<ui version=")
    make_newer(form, than=compiled_form(checkout))

    with pytest.raises(hook.subprocess.CalledProcessError):
        hook.compile_all(checkout)

    assert compiled_form(checkout).read_text() == stood
    left = {path.name for path in compiled_form(checkout).parent.iterdir()}
    assert left == {"__init__.py", "page.py"}
    assert "page.ui" in capfd.readouterr().err


def test_compiler_that_stops_halfway_leaves_nothing(hook: ModuleType, checkout: Path) -> None:
    def stop_halfway(_source: Path, target: Path) -> None:
        target.write_text("class Ui_Pa")
        raise OSError

    folder = checkout / "mhcoordinator" / "gui" / "forms"
    with pytest.raises(OSError):  # noqa: PT011
        hook.compile_changed([checkout / "ui" / "page.ui"], folder, ".py", stop_halfway)

    assert [path.name for path in folder.iterdir()] == ["__init__.py"]


def test_wheel_leaves_translation_sources_at_home(hook: ModuleType, checkout: Path) -> None:
    icon = checkout / "resources" / "icons" / "app.svg"
    icon.parent.mkdir()
    icon.write_text("<svg/>")

    assert hook.carried_resources(checkout) == {str(icon): "mhcoordinator/resources/icons/app.svg"}
