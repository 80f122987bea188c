"""What all panels do: show one entry, give back what was typed, and say what cannot be right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields, replace
from typing import Any, ClassVar, Generic, TypeVar, get_type_hints

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSizePolicy, QWidget

from mhcoordinator.domain.clock import Clock, SystemClock
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.labels import country_choices
from mhcoordinator.gui.panels import bindings
from mhcoordinator.gui.panels.bindings import Binding, Translate
from mhcoordinator.gui.panels.joining import binding_for
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.enum_combo import EnumCombo
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.more_section import MoreSection
from mhcoordinator.services.checking import CONTRADICTS_START, problems_in
from mhcoordinator.services.explanations import field_problem

E = TypeVar("E", bound=Entry)

_EDITOR_SUFFIXES = ("edit", "choice", "combo", "checks", "check")


class EntryPanel(QWidget, Generic[E]):
    """The form of one kind of entry; editors are named after the fields that they show.

    A subclass names its entry and its form; fields without an editor stay as they were.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()
    entry_type: ClassVar[type[Any]]
    form_type: ClassVar[Callable[[], Any]]

    def __init__(
        self,
        parent: QWidget | None = None,
        translate: Translate | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(parent)
        self.translate: Translate = translate or QCoreApplication.translate
        self.clock: Clock = clock or SystemClock()
        self.form = type(self).form_type()
        self.form.setupUi(self)
        self.form.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.form.rows_layout.setSpacing(scaled(14))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: E | None = None
        self._showing = False
        self._left: set[str] = set()
        self._marked: tuple[InvalidValue, ...] = ()
        self.bindings = self.bind()
        for binding in self.bindings.values():
            for signal in binding.changed:
                signal.connect(self._tell_change)
        QApplication.instance().focusChanged.connect(self._look_back)  # type: ignore[union-attr]

    def work_with(self, runner: TaskRunner) -> None:
        """Lets the panel ask the vault, where one is open; a panel does without as well."""

    # --- what the panel shows and gives back

    def show_entry(self, entry: E) -> None:
        """Shows an entry and forgets what was typed before."""
        self._showing = True
        self._shown = entry
        self._left.clear()
        for name, binding in self.bindings.items():
            binding.write(getattr(entry, name))
        self._showing = False
        self.unfold_when_filled()
        self.mark(())

    def entry(self) -> E:
        """The entry with what was typed; what cannot be read is left as it was before."""
        changes: dict[str, Any] = {}
        for name, binding in self.bindings.items():
            try:
                changes[name] = binding.read()
            except InvalidValue:
                continue
        shown: E = self._shown if self._shown is not None else self.entry_type()
        self._shown = replace(shown, **changes)
        return self._shown

    def problems(self) -> tuple[InvalidValue, ...]:
        """What cannot be read, and what cannot be right, in the order of the fields."""
        entry = self.entry()
        found = {problem.field: problem for problem in self._hidden_characters(entry)}
        found |= {item.field: item for item in problems_in(entry, self.clock.today())}
        found |= {problem.field: problem for problem in self._unreadable()}
        return tuple(found[name] for name in self.bindings if name in found)

    def typed(self) -> dict[str, str]:
        """Texts that cannot be read, by field, for a draft; `restore` shows them again."""
        found = {}
        for problem in self._unreadable():
            raw = self.bindings[problem.field].raw
            if raw is not None:
                found[problem.field] = raw()
        return found

    def restore(self, typed: Mapping[str, str]) -> None:
        """Shows texts that could not be read as they were typed, and says what is wrong."""
        self._showing = True
        for name, text in typed.items():
            binding = self.bindings.get(name)
            if binding is not None and binding.write_raw is not None:
                binding.write_raw(text)
                self._left.add(name)
        self._showing = False
        self.unfold_when_filled()
        self._mark_what_was_left()

    # --- sentences at the fields

    def mark(self, problems: Iterable[InvalidValue]) -> None:
        """Puts a sentence below every field with a problem, and takes away the others."""
        own_id = self._shown.id if self._shown is not None else ""
        self._marked = tuple(item for item in problems if item.entry_id in {"", own_id})
        sentences = {item.field: field_problem(item, self.translate) for item in self._marked}
        for name in self.bindings:
            field = self.field(name)
            if field is None:
                continue
            if field.error() != sentences.get(name, ""):
                field.set_error(sentences.get(name, ""))
        if sentences and (more := self.more_section()) is not None:
            self._unfold_for(more, sentences)

    def mark_all(self) -> tuple[InvalidValue, ...]:
        """Marks every problem, also in fields that were not visited; returns what must be mended.

        What contradicts itself is marked too, and can be saved as it was entered.
        """
        self._left.update(self.bindings)
        problems = self.problems()
        self.mark(problems)
        return tuple(item for item in problems if item.problem != CONTRADICTS_START)

    # --- focus

    def focus_first(self) -> None:
        """Puts the cursor in the first field that can be seen."""
        first = next(
            (item.editor for item in self.bindings.values() if item.editor.isVisibleTo(self)), None
        )
        if first is not None:
            first.setFocus()

    def focus_field(self, name: str) -> None:
        """Puts the cursor in a field, unfolding what hides it."""
        binding = self.bindings.get(name)
        if binding is None:
            self.focus_first()
            return
        more = self.more_section()
        if more is not None and more.isAncestorOf(binding.editor):
            more.set_unfolded(True)
        binding.editor.setFocus()

    # --- how the editors are found and joined to the fields

    def bind(self) -> dict[str, Binding]:
        """Joins each editor of the form to the field that it is named after, in screen order."""
        hints = get_type_hints(self.entry_type)
        defaults = {field.name: field.default for field in fields(self.entry_type)}
        named = {
            name: editor
            for name in hints
            if name not in {"id", "case_id"} and (editor := self.editor(name)) is not None
        }
        joined = {
            name: self.join(name, editor, hints[name], defaults.get(name))
            for name, editor in named.items()
        }
        order = [widget.objectName() for widget in self.findChildren(QWidget)]
        return dict(
            sorted(joined.items(), key=lambda pair: order.index(pair[1].editor.objectName()))
        )

    def join(self, name: str, editor: QWidget, hint: Any, default: Any) -> Binding:
        """The binding of one editor; a subclass knows its own special fields."""
        if isinstance(editor, QComboBox) and not isinstance(editor, EnumCombo):
            return bindings.one_code(editor, country_choices(self.language()))
        return binding_for(editor, name, hint, default, self.translate)

    def language(self) -> str:
        """The language in which names of countries and languages are shown: nl or en."""
        return self.translate("EntryPanel", "en")

    def editor(self, name: str) -> QWidget | None:
        """The editor of a field, if the form has one."""
        names = (f"{name}_{suffix}" for suffix in _EDITOR_SUFFIXES)
        return next((getattr(self.form, item) for item in names if hasattr(self.form, item)), None)

    def field(self, name: str) -> Field | None:
        """The frame with title, hint and error around an editor."""
        found = getattr(self.form, f"{name}_field", None)
        return found if isinstance(found, Field) else None

    def title(self, name: str) -> str:
        """The title of a field as it stands on the screen."""
        field = self.field(name)
        title = field.title_text() if field is not None else ""
        editor = self.bindings[name].editor if name in self.bindings else None
        return title.strip(" *\N{NO-BREAK SPACE}") or (
            editor.text() if isinstance(editor, QCheckBox) else name
        )

    def more_section(self) -> MoreSection | None:
        return getattr(self.form, "more_section", None)

    def unfold_when_filled(self) -> None:
        """Shows the fields behind 'more' when one of them says something."""
        more = self.more_section()
        if more is None:
            return
        empty = self.entry_type(id=self.entry().id) if self._can_be_empty() else None
        behind = [n for n, item in self.bindings.items() if more.isAncestorOf(item.editor)]
        shown = self.entry()
        more.set_unfolded(
            any(empty is not None and getattr(shown, n) != getattr(empty, n) for n in behind)
            or any(name in self.typed() for name in behind)
        )

    # --- inside

    def _can_be_empty(self) -> bool:
        return all(
            field.default is not MISSING or field.default_factory is not MISSING
            for field in fields(self.entry_type)
        )

    def _unreadable(self) -> Iterable[InvalidValue]:
        entry_id = self._shown.id if self._shown is not None else ""
        for name, binding in self.bindings.items():
            try:
                binding.check(name)
            except InvalidValue as problem:
                yield InvalidValue(name, problem.problem, entry_id)

    def _hidden_characters(self, entry: E) -> Iterable[InvalidValue]:
        """NUL bytes are shown as a sign of their own; the field says so, and nothing is lost."""
        for name in self.bindings:
            value = getattr(entry, name)
            if isinstance(value, str) and bindings.VISIBLE_NUL in value:
                yield InvalidValue(name, "control_characters", entry.id)

    def _unfold_for(self, more: MoreSection, sentences: Mapping[str, str]) -> None:
        if any(
            more.isAncestorOf(self.bindings[name].editor)
            for name in sentences
            if name in self.bindings
        ):
            more.set_unfolded(True)

    def _tell_change(self, *_: object) -> None:
        if self._showing:
            return
        if self._marked:
            self._mark_what_was_left()
        self.changed.emit()

    def _look_back(self, old: QWidget | None, new: QWidget | None) -> None:
        """A field is judged when the cursor leaves it, not while somebody is still typing."""
        if old is None or not self.isAncestorOf(old):
            return
        for name, binding in self.bindings.items():
            editor = binding.editor
            if (editor is old or editor.isAncestorOf(old)) and not (
                new is editor or (new is not None and editor.isAncestorOf(new))
            ):
                self._left.add(name)
                self._mark_what_was_left()

    def _mark_what_was_left(self) -> None:
        self.mark(problem for problem in self.problems() if problem.field in self._left)
