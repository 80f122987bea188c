"""The pages that are made of panels and lists alone."""

from __future__ import annotations

from mhcoordinator.domain.care import Assessment, Need, Occupation, Task
from mhcoordinator.domain.exploitation import Exploitation, Finding
from mhcoordinator.domain.person import ContactChannel
from mhcoordinator.domain.residence import LegalMeasure, Placement
from mhcoordinator.domain.safety import Absence
from mhcoordinator.domain.sharing import Consent, ConsentForm
from mhcoordinator.gui.forms.intake_consent_page import Ui_IntakeConsentPage
from mhcoordinator.gui.forms.intake_contact_page import Ui_IntakeContactPage
from mhcoordinator.gui.forms.intake_events_page import Ui_IntakeEventsPage
from mhcoordinator.gui.forms.intake_needs_page import Ui_IntakeNeedsPage
from mhcoordinator.gui.forms.intake_report_page import Ui_IntakeReportPage
from mhcoordinator.gui.forms.intake_residence_page import Ui_IntakeResidencePage
from mhcoordinator.gui.forms.intake_safety_page import Ui_IntakeSafetyPage
from mhcoordinator.gui.intake.page import IntakePage


class ReportPage(IntakePage):
    """Who reports, and how urgent it is."""

    key = "report"
    form_type = Ui_IntakeReportPage

    def step_title(self) -> str:
        return self.tr("Reporter and urgency")

    def join_parts(self) -> None:
        self.single("report", self.form.report_panel)


class ContactPage(IntakePage):
    """How to reach the client without danger."""

    key = "contact"
    form_type = Ui_IntakeContactPage

    def step_title(self) -> str:
        return self.tr("Safe contact")

    def join_parts(self) -> None:
        self.several("channels", self.form.channels_list, ContactChannel)


class EventsPage(IntakePage):
    """What happened, and who says so."""

    key = "events"
    form_type = Ui_IntakeEventsPage

    def step_title(self) -> str:
        return self.tr("What happened")

    def join_parts(self) -> None:
        self.several("exploitations", self.form.exploitations_list, Exploitation, self._form)
        self.several("findings", self.form.findings_list, Finding)

    def _form(self) -> Exploitation:
        """The first form is the main form until somebody says otherwise."""
        return Exploitation(is_main=not self.form.exploitations_list.entries())


class SafetyPage(IntakePage):
    """Safety at this moment."""

    key = "safety"
    form_type = Ui_IntakeSafetyPage

    def step_title(self) -> str:
        return self.tr("Safety now")

    def join_parts(self) -> None:
        self.single("safety", self.form.safety_panel)
        self.several("absences", self.form.absences_list, Absence)


class ResidencePage(IntakePage):
    """Residence, criminal case and shelter at first sight."""

    key = "residence"
    form_type = Ui_IntakeResidencePage

    def step_title(self) -> str:
        return self.tr("Residence and shelter")

    def join_parts(self) -> None:
        self.several("placements", self.form.placements_list, Placement)
        self.single("residence", self.form.residence_panel)
        self.single("criminal_case", self.form.criminal_case_panel)
        self.several("measures", self.form.measures_list, LegalMeasure)


class NeedsPage(IntakePage):
    """Needs, work and school, assessments, and the first actions."""

    key = "needs"
    form_type = Ui_IntakeNeedsPage

    def step_title(self) -> str:
        return self.tr("Needs and actions")

    def join_parts(self) -> None:
        self.several("tasks", self.form.tasks_list, Task)
        self.several("needs", self.form.needs_list, Need)
        self.several("occupations", self.form.occupations_list, Occupation)
        self.several("assessments", self.form.assessments_list, Assessment)

    def focus_first(self) -> None:
        """Nothing is opened by itself: most first calls have no actions yet."""
        self.form.tasks_list.focus_add()


class ConsentPage(IntakePage):
    """Who may know what, and who may not."""

    key = "consent"
    form_type = Ui_IntakeConsentPage

    def step_title(self) -> str:
        return self.tr("Consent")

    def join_parts(self) -> None:
        self.several("consents", self.form.consents_list, Consent, self._undecided)

    def _undecided(self) -> Consent:
        """Never a default tick: a fresh consent says that none was given."""
        return Consent(form=ConsentForm.NOT_GIVEN)
