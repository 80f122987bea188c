"""The four messages that came in, typed through the wizard, and read back field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.journal import DocumentKind
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.documents import read_document
from mhcoordinator.services.drafts import drafts
from tests.gui.intake_driver import take_intake
from tests.gui.intake_window import OFFSCREEN_WORDS, ask, new_wizard, opened_vault
from tests.gui.stories import STORIES, Story

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.facts.call_name)
def test_every_fact_of_the_message_is_read_back(
    qtbot: QtBot, runner: TaskRunner, story: Story
) -> None:
    wizard = new_wizard(qtbot, runner)
    case_id = take_intake(qtbot, wizard, story)
    view: CaseView = ask(qtbot, runner, case_view, case_id)
    facts = story.facts
    assert view.case.call_name == facts.call_name
    assert view.case.municipality == facts.municipality
    assert view.case.retention_profile is facts.retention_profile
    assert_same(view.reports, (facts.report,))
    assert_same(view.people, facts.people)
    assert_same(view.channels, facts.channels)
    assert_same(view.exploitations, facts.exploitations)
    assert_same(view.findings, facts.findings)
    assert_same(view.safety, said(facts, "safety"))
    assert_same(view.absences, facts.absences)
    assert_same(view.residence, said(facts, "residence"))
    assert_same(view.criminal_cases, said(facts, "criminal_case"))
    assert_same(view.placements, facts.placements)
    assert_same(view.measures, facts.measures)
    assert_same(view.needs, facts.needs)
    assert_same(view.occupations, facts.occupations)
    assert_same(view.assessments, facts.assessments)
    assert_same(view.consents, facts.consents)
    assert_same(view.tasks, facts.tasks)
    (source,) = view.documents
    assert source.kind is DocumentKind.SOURCE_MESSAGE
    assert source.text == story.message
    assert ask(qtbot, runner, read_document, source.id).decode() == story.message
    assert ask(qtbot, runner, drafts) == ()


def said(facts: Intake, attribute: str) -> tuple[Entry, ...]:
    """A part of the intake, unless nobody said anything there."""
    entry: Entry = getattr(facts, attribute)
    return () if entry == type(entry)(id=entry.id) else (entry,)


def assert_same(stored: Sequence[Entry], told: Sequence[Entry]) -> None:
    """Field by field, whatever the ids."""
    assert len(stored) == len(told)
    for one, other in zip(stored, told, strict=True):
        for field in fields(other):
            if field.name not in {"id", "case_id"}:
                kept, typed = getattr(one, field.name), getattr(other, field.name)
                assert kept == typed, f"{type(other).__name__}.{field.name}: {kept!r}"
