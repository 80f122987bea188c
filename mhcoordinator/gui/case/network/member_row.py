"""One professional around the client, and on what ground they may know."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.hidden import NOTHING_TO_SEE
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.secret_text import SecretText
from mhcoordinator.services.network import Ground, Standing

_ROLES = {
    Ground.CONSENT: "done",
    Ground.LAW: "info",
    Ground.EXCLUDED: "blocked",
    Ground.WITHDRAWN: "late",
    Ground.NOT_GIVEN: "due",
    Ground.NONE: "due",
}


class MemberRow(EntryRow):
    """Says in words whether there is a ground; number and address are copied on request only."""

    def __init__(
        self,
        member: NetworkMember,
        standing: Standing,
        desk: EntryDesk,
        parent: QWidget,
        *,
        is_hidden_place: bool = False,
    ) -> None:
        """`is_hidden_place`: the name of this organisation tells where the client stays."""
        pills = [(ground_words(standing, desk.wording), _ROLES[standing.ground])]
        if member.knows_address is Answer.YES:
            pills.insert(0, (desk.wording.translate("Ground", "knows the address"), "plan"))
        shown = _without_place(member, desk.wording) if is_hidden_place else member
        super().__init__(member, desk, tuple(pills), shown=shown, parent=parent)
        for field, text in (("phone", shown.phone), ("email", shown.email)):
            if text.strip():
                self._offer_copy(field, desk.wording.value(field, text))
        if is_hidden_place:
            self._offer_place(member, desk)
        if not standing.is_covered:
            words = plain_label(self, f"! {self._why(standing)}")
            words.setProperty("role", "error")
            words.setObjectName("no_ground")
            self.below.addWidget(words)

    def _why(self, standing: Standing) -> str:
        return {
            Ground.EXCLUDED: self.tr("The client said that they must not know. Share nothing."),
            Ground.WITHDRAWN: self.tr("The consent no longer holds. Ask the client again."),
            Ground.NOT_GIVEN: self.tr("The consent was not given yet. Ask before you share."),
        }.get(standing.ground, self.tr("No consent and no ground in law. Ask before you share."))

    def _offer_place(self, member: NetworkMember, desk: EntryDesk) -> None:
        parts = (member.organisation, desk.wording.value("phone", member.phone), member.email)
        whole = " · ".join(part for part in parts if part)
        ask = partial(desk.reveal, member, "organisation")
        title = self.tr("Name and number")
        self.below.addWidget(SecretText("organisation", title, NOTHING_TO_SEE, whole, ask, self))

    def _offer_copy(self, field: str, text: str) -> None:
        words = self.tr("Copy number") if field == "phone" else self.tr("Copy e-mail")
        copy = link_button(words, self, f"copy_{field}_button")
        copy.clicked.connect(partial(QApplication.clipboard().setText, text))
        self.links.addWidget(copy)


def _without_place(member: NetworkMember, wording: Wording) -> NetworkMember:
    place = wording.translate("Ground", "the place where the client stays")
    return replace(member, organisation=place, phone="", email="")


def ground_words(standing: Standing, wording: Wording) -> str:
    """The ground in a few words."""
    translate = wording.translate
    match standing.ground:
        case Ground.CONSENT:
            given = standing.consent.given_on if standing.consent is not None else None
            if given is None:
                return translate("Ground", "consent")
            return translate("Ground", "consent of {day}").format(day=wording.day(given))
        case Ground.LAW if standing.basis is not None:
            return label(standing.basis, wording.translate)
        case Ground.EXCLUDED:
            return translate("Ground", "must not know")
        case Ground.WITHDRAWN:
            return translate("Ground", "consent ended")
        case Ground.NOT_GIVEN:
            return translate("Ground", "consent not given yet")
        case _:
            return translate("Ground", "no consent")
