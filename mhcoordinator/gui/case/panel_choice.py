"""Which form belongs to which entry, the page's own small forms included."""

from __future__ import annotations

from typing import Any

from mhcoordinator.domain.entry import Entry
from mhcoordinator.gui.case.case_file_panel import CaseFilePanel
from mhcoordinator.gui.case.document_panel import DocumentPanel
from mhcoordinator.gui.case.referral_panel import ReferralPanel
from mhcoordinator.gui.panels import panel_class
from mhcoordinator.gui.panels.entry_panel import EntryPanel


def panel_for(entry: Entry) -> EntryPanel[Any]:
    """A fresh form for an entry of this kind.

    Raises:
        KeyError: entries of this kind are not corrected by hand.
    """
    own: dict[str, type[EntryPanel[Any]]] = {
        "CaseFile": CaseFilePanel,
        "Document": DocumentPanel,
        "Referral": ReferralPanel,
    }
    found = own.get(type(entry).__name__) or panel_class(type(entry))
    return found()
