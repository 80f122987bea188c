"""A professional who does something for the client."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from mhcoordinator.domain.clock import Clock
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.domain.sharing import Consent
from mhcoordinator.gui.forms.network_member_panel import Ui_NetworkMemberPanel
from mhcoordinator.gui.panels.bindings import Binding, Translate
from mhcoordinator.gui.panels.directory_completion import DirectoryCompletion
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.session import VaultSession


class NetworkMemberPanel(EntryPanel[NetworkMember]):
    """A professional, of the directory or in words, with the consent that covers them."""

    entry_type = NetworkMember
    form_type = Ui_NetworkMemberPanel

    def __init__(
        self,
        parent: QWidget | None = None,
        translate: Translate | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._organisation_id = self._organisation_name = ""
        self._runner: TaskRunner | None = None
        super().__init__(parent, translate, clock)
        self.form.organisation_edit.textChanged.connect(self._forget_other)

    def work_with(self, runner: TaskRunner) -> None:
        self._runner = runner
        DirectoryCompletion(self.form.organisation_edit, runner).chosen.connect(self._choose)

    def show_entry(self, entry: NetworkMember) -> None:
        self._organisation_id, self._organisation_name = entry.organisation_id, entry.organisation
        super().show_entry(entry)
        if self._runner is not None and entry.case_id:
            self._runner.run(_consents, entry.case_id, done=self._offer_consents, owner=self)

    def entry(self) -> NetworkMember:
        self._shown = replace(super().entry(), organisation_id=self._organisation_id)
        return self._shown

    def join(self, name: str, editor: QWidget, hint: Any, default: Any) -> Binding:
        if isinstance(editor, QComboBox) and name == "consent_id":
            return _one_consent(editor, self.tr("none was chosen"), self.tr("the one chosen"))
        return super().join(name, editor, hint, default)

    def _offer_consents(self, consents: Iterable[Consent]) -> None:
        combo: QComboBox = self.form.consent_id_combo
        was_showing, self._showing = self._showing, True
        chosen = combo.currentData()
        for place in range(combo.count() - 1, 0, -1):
            combo.removeItem(place)
        for consent in consents:
            combo.addItem(self._said(consent), consent.id)
        if chosen and combo.findData(chosen) < 0:
            combo.addItem(self.tr("a consent that was removed"), chosen)
        combo.setCurrentIndex(max(combo.findData(chosen or ""), 0))
        self._showing = was_showing

    def _said(self, consent: Consent) -> str:
        kind = consent.recipient_kind
        who = consent.recipient or (label(kind, self.translate) if kind else self.tr("nobody yet"))
        state = label(consent.decision, self.translate)
        if consent.withdrawn_on is not None:
            state = self.tr("withdrawn")
        return f"{who}: {state}"

    def _choose(self, organisation: Organisation) -> None:
        self.form.organisation_edit.setText(organisation.name)
        self._organisation_id, self._organisation_name = organisation.id, organisation.name
        for editor, text in (
            (self.form.phone_edit, organisation.phone),
            (self.form.email_edit, organisation.email),
        ):
            if text and not editor.text():
                editor.setText(text)
        self.changed.emit()

    def _forget_other(self, text: str) -> None:
        if self._organisation_id and text != self._organisation_name and not self._showing:
            self._organisation_id = self._organisation_name = ""
            self.changed.emit()


def _one_consent(combo: QComboBox, nothing: str, unread: str) -> Binding:
    """A consent of the case by its id; the list of them is read after the entry is shown."""
    combo.addItem(nothing, "")

    def show(consent_id: str) -> None:
        if combo.findData(consent_id) < 0:
            combo.addItem(unread, consent_id)
        combo.setCurrentIndex(combo.findData(consent_id))

    return Binding(combo, (combo.currentIndexChanged,), lambda: combo.currentData() or "", show)


def _consents(session: VaultSession, case_id: str) -> tuple[Consent, ...]:
    with session.transaction() as unit:
        return unit.entries(Consent, case_id)
