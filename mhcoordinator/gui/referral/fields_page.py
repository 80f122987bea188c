"""Step 4: what this recipient may know, small to begin with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.sharing import Referral, SharedField
from mhcoordinator.gui.forms.referral_fields_page import Ui_ReferralFieldsPage
from mhcoordinator.gui.referral import referral_words as words
from mhcoordinator.gui.referral.referral_state import ReferralState
from mhcoordinator.gui.referral.shared_field_row import SharedFieldRow
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.i18n import Translate
from mhcoordinator.services.disclosure import Prepared
from mhcoordinator.services.referrals import preset_fields, sensitive

LONGEST_EXCERPT = 140


class FieldsPage(QWidget):
    """Rows to tick: the standard ones, those that need a reason, and those that are blocked.

    Signals:
        changed: something was ticked, explained, masked or left standing.
    """

    changed = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._rows: dict[SharedField, SharedFieldRow] = {}
        self._shown_for: object = None
        self.ui = Ui_ReferralFieldsPage()
        self.ui.setupUi(self)
        self.ui.words_panel.changed.connect(self.changed)

    def show_state(self, state: ReferralState) -> None:
        """Show the ticks of the referral; the rows are made anew for another recipient."""
        name = state.organisation.name if state.organisation is not None else ""
        self.ui.title_label.setText(self.tr("What may {name} know?").format(name=name))
        self.ui.subtitle_label.setText(self._say_purpose(state.referral))
        option = state.option
        self.ui.basis_pill.setVisible(option is not None)
        if option is not None:
            self.ui.basis_pill.setText(f"✓ {words.basis_in_short(option, self._translate)}")
        shown_for = (state.organisation, state.blocked)
        if shown_for != self._shown_for:
            self._shown_for = shown_for
            self._make_rows(state)
        self._tick(state.referral)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show which words of the letter were masked or look like names."""
        self.ui.words_panel.show_words(len(prepared.masked), prepared.suspects)

    def apply_to(self, referral: Referral) -> Referral:
        """The referral with what is ticked, why, and which words stay."""
        if not self._rows:
            return referral
        ticked = tuple(field for field in SharedField if self._is_ticked(field))
        reasons = tuple(
            f"{field.value}: {self._rows[field].reason()}"
            for field in ticked
            if self._rows[field].reason()
        )
        kept = self.ui.words_panel.kept_words()
        return replace(referral, fields=ticked, reasons=reasons, kept_words=kept)

    def unexplained(self) -> tuple[SharedField, ...]:
        """Sensitive fields that are ticked without a reason."""
        return tuple(field for field, row in self._rows.items() if row.lacks_reason())

    def _is_ticked(self, field: SharedField) -> bool:
        return field in self._rows and self._rows[field].is_ticked()

    def _say_purpose(self, referral: Referral) -> str:
        small = self.tr("Small to begin with; add only what is needed.")
        if not referral.purpose:
            return small
        return self.tr("For: {purpose}.").format(purpose=referral.purpose) + " " + small

    def _make_rows(self, state: ReferralState) -> None:
        for layout in (self.ui.preset_layout, self.ui.more_layout, self.ui.blocked_layout):
            clear_layout(layout)
        self._rows.clear()
        if state.organisation is None:
            return
        blocked = state.blocked
        preset = preset_fields(state.organisation.kind) - set(blocked)
        others = [field for field in SharedField if field not in preset and field not in blocked]
        rest = [field for field in others if state.said.get(field)]
        self._say_empty([field for field in others if field not in rest])
        ordered = [field for field in SharedField if field in preset]
        for layout, group in ((self.ui.preset_layout, ordered), (self.ui.more_layout, rest)):
            self._fill(
                layout,
                [
                    self._open_row(field, state.said.get(field, ""), is_preset=field in preset)
                    for field in group
                ],
            )
        self._fill(
            self.ui.blocked_layout,
            [self._blocked_row(field, code) for field, code in blocked.items()],
        )
        self.ui.preset_card.setVisible(bool(preset))
        for label_and_card, shown in (
            ((self.ui.more_label, self.ui.more_card), bool(rest)),
            ((self.ui.blocked_label, self.ui.blocked_card), bool(blocked)),
        ):
            for widget in label_and_card:
                widget.setVisible(shown)

    def _say_empty(self, empty: list[SharedField]) -> None:
        names = ", ".join(label(field, self._translate) for field in empty)
        self.ui.empty_label.setText(
            self.tr("Nothing is recorded about: {names}.").format(names=names)
        )
        self.ui.empty_label.setVisible(bool(empty))

    def _row(self, field: SharedField) -> SharedFieldRow:
        row = SharedFieldRow(field, label(field, self._translate), self)
        row.changed.connect(self.changed)
        self._rows[field] = row
        return row

    def _open_row(self, field: SharedField, said: str, *, is_preset: bool) -> SharedFieldRow:
        row = self._row(field)
        says = _shortened(said) or self.tr("nothing is recorded about this")
        if field in sensitive:
            pill, why = words.sensitive(sensitive[field], self._translate)
            row.describe(f"{says}\n{why}", pill, "due")
            row.ask_reason(True)
        else:
            row.describe(says, self.tr("standard") if is_preset else "", "standard")
        return row

    def _blocked_row(self, field: SharedField, code: str) -> SharedFieldRow:
        row = self._row(field)
        row.block()
        row.describe(words.field_blocked(code, self._translate), self.tr("blocked"), "blocked")
        return row

    def _fill(self, layout: QLayout, rows: Iterable[SharedFieldRow]) -> None:
        for place, row in enumerate(rows):
            if place:
                line = QFrame(self)
                line.setProperty("role", "line")
                layout.addWidget(line)
            layout.addWidget(row)

    def _tick(self, referral: Referral) -> None:
        reasons = dict(reason.split(": ", 1) for reason in referral.reasons if ": " in reason)
        for field, row in self._rows.items():
            ticked = field in referral.fields and row.check.isEnabled()
            row.set_ticked(ticked=ticked, reason=reasons.get(field.value, ""))
        self.ui.words_panel.set_kept_words(referral.kept_words)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_EXCERPT else f"{text[:LONGEST_EXCERPT].rstrip()} …"
