"""The screens of procedure, plan, closing and rules, and how each is reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from mhcoordinator.demo.hands import find, press, type_into, wait_for
from mhcoordinator.domain.closing import AftercareContact, Closing, ClosingReason
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.plan import DomainAssessment, Goal, Level
from mhcoordinator.gui.case.known_then_card import KnownThenCard
from mhcoordinator.gui.client_plan.page import ClientPlanPage
from mhcoordinator.gui.settings.rules.rules_card import RulesCard
from mhcoordinator.gui.summary.summary_dialog import SummaryDialog
from tests.screens.stage import Stage

Reach = Callable[[Stage], QWidget]
LONG_COURSE, COUNTER = 4, 10
_OWN_RULE = """format = 1
set = "NL-THB"
version = "eigen-1"

[[term]]
id = "T-EIGEN-NAGAAN"
title = { nl = "Vergunning nagaan", en = "Check the permit" }
text = { nl = "Afspraak in de regio.", en = "Agreed in the region." }
source = "Werkafspraak"
known_as_of = 2026-11-01
verified = "background"
during = "permit_complainant"
"""
_REGION = """format = 1
id = "region"
adds_to = "residence"
version = "2026-3"
title = { nl = "Regio", en = "Region" }

[[term]]
id = "T-RVB-14D"
title = { nl = "Rvb-toelage aanvragen", en = "Apply for the Rvb allowance" }
source = "Afspraak met de politie"
known_as_of = 2026-11-01
verified = "verified"
responsible = { nl = "zorgcoördinator", en = "care coordinator" }
during = ["S-BED-3M"]
term = { weeks = 1 }
settled = [{ event = "rvb_applied" }]

[[term]]
id = "T-GGD"
title = { nl = "Kennismaking met de GGD", en = "First visit to the health service" }
source = "Afspraak met de GGD"
known_as_of = 2026-11-01
verified = "verified"
responsible = { nl = "zorgcoördinator", en = "care coordinator" }
start = [{ event = "reflection_started" }]
term = { days = 60 }
settled = [{ event = "tb_test" }]

[[right]]
id = "R-BED-WORK"
right = "work"
status = "reflection_period"
holds = "check"
title = { nl = "Werken", en = "Work" }
text = { nl = "Proef in de regio: vraag de gemeente.", en = "Trial in the region: ask." }
source = "Afspraak met de gemeente"
known_as_of = 2026-11-01
verified = "background"

[[counter]]
id = "T-3Y"
title = { nl = "Drie jaar zonder onderbreking", en = "Three years without interruption" }
source = "Afspraak met een advocaat"
known_as_of = 2026-11-01
verified = "contested"
during = ["S-VERG-A", "S-VERG-B", "S-VERG-C", "S-VERG-G"]
years = 3
responsible = { nl = "cliënt met advocaat", en = "client with lawyer" }

[[next]]
id = "N-REGIO"
title = { nl = "Bel de helpdesk van de regio", en = "Call the helpdesk of the region" }
source = "Afspraak in de regio"
known_as_of = 2026-11-01
verified = "verified"
when = [{ status = "reflection_period" }]
"""


def trajectory_screens() -> Iterator[tuple[str, Reach]]:
    for kind in (Goal, DomainAssessment, AftercareContact):
        yield f"dialog-{kind.__name__.lower()}", _form(kind)
    yield "dialog-legalevent", _typed_step
    yield "dialog-hearing", _hearing
    yield "case-known-then", _known_then
    yield "dialog-step-palette", _palette
    yield "dialog-round", _round
    yield "dialog-closing", _closing
    yield "client-plan", _client_plan
    yield "settings-rules-read", _rules_read
    yield "settings-rules-errors", _rules_errors
    yield "settings-rules-preview", _rules_preview
    yield "summary-long-course", _summary(LONG_COURSE)
    yield "summary-counter", _summary(COUNTER)


def _form(kind: type[Entry]) -> Reach:
    def reach(stage: Stage) -> QWidget:
        page = stage.case(LONG_COURSE)
        return stage.above(page.desk.add(kind(case_id=page.case_id)))

    return reach


def _typed_step(stage: Stage) -> QWidget:
    page = stage.case(LONG_COURSE)
    sent = date(2026, 11, 28)
    step = LegalEvent(
        case_id=page.case_id,
        kind=LegalEventKind.IND_DECISION,
        on=PartialDate(2026, 11, 26),
        sent_on=sent,
    )
    dialog = stage.above(page.desk.add(step))
    stage.pause()
    return dialog


def _hearing(stage: Stage) -> QWidget:
    page = stage.case(COUNTER)
    step = LegalEvent(
        case_id=page.case_id,
        kind=LegalEventKind.HEARING,
        on=PartialDate(2026, 12, 15),
        starts_at=time(9, 30),
        place="Rechtbank, zaal 4",
    )
    dialog = stage.above(page.desk.add(step))
    stage.pause()
    return dialog


def _known_then(stage: Stage) -> QWidget:
    page = stage.case(COUNTER)
    page.go_to("HistorySection")
    stage.settle()
    card = find(page, KnownThenCard)
    card.more.set_unfolded(True)
    stage.after(lambda: card.more.set_unfolded(False))
    stage.pause()
    return stage.window


def _palette(stage: Stage) -> QWidget:
    page = stage.case(LONG_COURSE)
    page.go_to("ResidenceSection")
    stage.settle()
    press(find(page, QPushButton, "add_step_button"))
    return stage.above(_newest_dialog(stage))


def _round(stage: Stage) -> QWidget:
    page = stage.case(LONG_COURSE)
    dialog = page.desk.go_round()
    stage.above(dialog)
    wait_for(lambda: dialog.rows)
    stage.settle()
    row = dialog.rows[1]
    row.restore({"housing.level": Level.MOSTLY_ALONE.value})
    type_into(row.editors["client_words"], "Ik slaap beter nu ik een eigen kamer heb.")
    stage.after(dialog.throw_away)
    return dialog


def _closing(stage: Stage) -> QWidget:
    page = stage.case(LONG_COURSE)
    closing = Closing(case_id=page.case_id, closed_on=date(2026, 11, 28),
                      reason=next(iter(ClosingReason)))  # fmt: skip
    dialog = stage.above(page.desk.add(closing))
    stage.settle()
    return dialog


def _client_plan(stage: Stage) -> QWidget:
    page = ClientPlanPage(stage.runner, stage.case_ids[LONG_COURSE])
    stage.above(page)
    wait_for(lambda: page.paper() is not None)
    stage.pause()
    return page


def _rules_read(stage: Stage) -> QWidget:
    press(_rules_card(stage).read_button)
    stage.settle()
    return stage.above(_newest_dialog(stage))


def _rules_errors(stage: Stage) -> QWidget:
    file = Path(stage.vault).parent / "own-rules.toml"
    file.write_text(_OWN_RULE + '\n[[term]]\nid = "klein"\nterm = { months = "drie" }\n')
    _rules_card(stage).look_at(file)
    stage.settle()
    return stage.above(_newest_dialog(stage))


def _rules_preview(stage: Stage) -> QWidget:
    file = Path(stage.vault).parent / "regio.toml"
    file.write_text(_REGION)
    _rules_card(stage).look_at(file)
    return stage.above(_newest_dialog(stage))


def _rules_card(stage: Stage) -> RulesCard:
    page = stage.window.pages.show_page("settings")
    stage.settle()
    return find(page, RulesCard)


def _newest_dialog(stage: Stage) -> QWidget:
    wait_for(lambda: _dialogs(stage))
    return _dialogs(stage)[-1]


def _dialogs(stage: Stage) -> list[QDialog]:
    return [item for item in stage.window.findChildren(QDialog) if item.isVisible()]


def _summary(serial: int) -> Reach:
    def reach(stage: Stage) -> QWidget:
        page = SummaryDialog(stage.runner, stage.case_ids[serial])
        stage.above(page)
        type_into(page.ui.question_edit, "Wat is er voor de volgende stap nodig?")
        stage.pause()
        return page

    return reach
