"""What is typed waits in the vault."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mhcoordinator.domain.errors import NotFound
from mhcoordinator.domain.intake import SourceMessage
from mhcoordinator.services import drafts
from mhcoordinator.services.session import VaultSession
from tests.integration.intakes import full_intake


def test_a_draft_is_read_back_whole(session: VaultSession) -> None:
    typed = {"person/birth_date": "31-02-1990"}
    drafts.save_draft(session, "one", "person", full_intake_one := full_intake(), typed)
    draft = drafts.load_draft(session, "one")
    assert draft.intake == full_intake_one
    assert draft.typed == typed
    assert draft.step == "person"


def test_the_message_stays_when_a_later_draft_leaves_it_out(session: VaultSession) -> None:
    intake = replace(full_intake(), source=SourceMessage(name="m.eml", data=b"\x00\xff" * 1000))
    drafts.save_draft(session, "one", "report", intake)
    drafts.save_draft(session, "one", "person", replace(intake, source=None, call_name="Anna"))
    draft = drafts.load_draft(session, "one")
    assert draft.intake.source == intake.source
    assert draft.intake.call_name == "Anna"


def test_drafts_are_listed_and_discarded(session: VaultSession) -> None:
    drafts.save_draft(session, "one", "person", full_intake())
    assert [item.call_name for item in drafts.drafts(session)] == ["Mirela"]
    drafts.discard_draft(session, "one")
    drafts.discard_draft(session, "one")
    assert drafts.drafts(session) == ()
    with pytest.raises(NotFound):
        drafts.load_draft(session, "one")


def test_a_small_form_is_kept_apart_from_intakes(session: VaultSession) -> None:
    drafts.save_note(session, "note", "contact", {"text": "Belt morgen terug"})
    assert drafts.load_note(session, "note") == {"text": "Belt morgen terug"}
    assert drafts.drafts(session) == ()
    assert drafts.load_note(session, "none") == {}
