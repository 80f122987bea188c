"""What stands at the top of a form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP

_KINDS = {
    "CaseFile": QT_TRANSLATE_NOOP("EntryKind", "case"),
    "Report": QT_TRANSLATE_NOOP("EntryKind", "report"),
    "Person": QT_TRANSLATE_NOOP("EntryKind", "person"),
    "ContactChannel": QT_TRANSLATE_NOOP("EntryKind", "way to reach the client"),
    "Exploitation": QT_TRANSLATE_NOOP("EntryKind", "form of exploitation"),
    "Finding": QT_TRANSLATE_NOOP("EntryKind", "finding"),
    "Safety": QT_TRANSLATE_NOOP("EntryKind", "safety"),
    "Absence": QT_TRANSLATE_NOOP("EntryKind", "unknown destination"),
    "Residence": QT_TRANSLATE_NOOP("EntryKind", "residence"),
    "CriminalCase": QT_TRANSLATE_NOOP("EntryKind", "criminal case"),
    "Placement": QT_TRANSLATE_NOOP("EntryKind", "shelter or home"),
    "LegalMeasure": QT_TRANSLATE_NOOP("EntryKind", "legal measure"),
    "Need": QT_TRANSLATE_NOOP("EntryKind", "need"),
    "Occupation": QT_TRANSLATE_NOOP("EntryKind", "work or education"),
    "Assessment": QT_TRANSLATE_NOOP("EntryKind", "assessment"),
    "Task": QT_TRANSLATE_NOOP("EntryKind", "task or appointment"),
    "Consent": QT_TRANSLATE_NOOP("EntryKind", "consent"),
    "Referral": QT_TRANSLATE_NOOP("EntryKind", "referral"),
    "ContactMoment": QT_TRANSLATE_NOOP("EntryKind", "contact"),
    "Document": QT_TRANSLATE_NOOP("EntryKind", "document"),
    "Disclosure": QT_TRANSLATE_NOOP("EntryKind", "disclosure"),
    "LegalEvent": QT_TRANSLATE_NOOP("EntryKind", "step in the procedure"),
    "ShelterRequest": QT_TRANSLATE_NOOP("EntryKind", "request for a place"),
    "DomainAssessment": QT_TRANSLATE_NOOP("EntryKind", "life domain"),
    "Goal": QT_TRANSLATE_NOOP("EntryKind", "goal"),
    "Review": QT_TRANSLATE_NOOP("EntryKind", "review"),
    "SafetyPlan": QT_TRANSLATE_NOOP("EntryKind", "safety plan"),
    "NetworkMember": QT_TRANSLATE_NOOP("EntryKind", "professional around the client"),
    "Closing": QT_TRANSLATE_NOOP("EntryKind", "closing"),
    "AftercareContact": QT_TRANSLATE_NOOP("EntryKind", "aftercare contact"),
    "Snooze": QT_TRANSLATE_NOOP("EntryKind", "put off"),
}


def kind_name(kind: str) -> str:
    """What entries of a class are called, in lower case."""
    return QCoreApplication.translate("EntryKind", _KINDS[kind])


def dialog_title(entry: Entry, *, is_new: bool) -> str:
    """The title of the form; says no name, so that it may stand in a window title."""
    pattern = (
        QCoreApplication.translate("EntryKind", "New: {kind}")
        if is_new
        else QCoreApplication.translate("EntryKind", "Correct: {kind}")
    )
    return pattern.format(kind=kind_name(type(entry).__name__))
