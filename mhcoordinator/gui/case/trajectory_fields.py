"""What the fields of the entries of the trajectory are called on screen."""

from __future__ import annotations

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP

_LEGAL_EVENT = {
    "on": QT_TRANSLATE_NOOP("Field", "On"),
    "sent_on": QT_TRANSLATE_NOOP("Field", "Sent on"),
    "received_on": QT_TRANSLATE_NOOP("Field", "Received on"),
    "ground": QT_TRANSLATE_NOOP("Field", "Ground"),
    "end_reason": QT_TRANSLATE_NOOP("Field", "Why it ended"),
    "outcome": QT_TRANSLATE_NOOP("Field", "Outcome"),
    "is_final": QT_TRANSLATE_NOOP("Field", "Final"),
    "evidence": QT_TRANSLATE_NOOP("Field", "Evidence"),
    "country": QT_TRANSLATE_NOOP("Field", "Country held responsible"),
    "document_number": QT_TRANSLATE_NOOP("Field", "Document number"),
    "by_whom": QT_TRANSLATE_NOOP("Field", "By whom"),
}
_SHELTER_REQUEST = {
    "kind_words": QT_TRANSLATE_NOOP("Field", "Which kind"),
    "asked_of": QT_TRANSLATE_NOOP("Field", "Asked of"),
    "asked_on": QT_TRANSLATE_NOOP("Field", "Asked on"),
    "list_position": QT_TRANSLATE_NOOP("Field", "Number on the waiting list"),
    "answer_due": QT_TRANSLATE_NOOP("Field", "Answer expected by"),
    "answered_on": QT_TRANSLATE_NOOP("Field", "Answered on"),
    "reason": QT_TRANSLATE_NOOP("Field", "Reason"),
}
_DOMAIN_ASSESSMENT = {
    "life_domain": QT_TRANSLATE_NOOP("Field", "Life domain"),
    "assessed_on": QT_TRANSLATE_NOOP("Field", "Assessed on"),
    "level": QT_TRANSLATE_NOOP("Field", "How it goes"),
    "situation": QT_TRANSLATE_NOOP("Field", "Situation"),
    "client_words": QT_TRANSLATE_NOOP("Field", "In the client's words"),
    "wish": QT_TRANSLATE_NOOP("Field", "Own wish"),
    "assessed_by": QT_TRANSLATE_NOOP("Field", "Filled in by"),
}
_GOAL = {
    "life_domain": QT_TRANSLATE_NOOP("Field", "Life domain"),
    "track": QT_TRANSLATE_NOOP("Field", "Track"),
    "words": QT_TRANSLATE_NOOP("Field", "Goal"),
    "until": QT_TRANSLATE_NOOP("Field", "Aim to reach by"),
    "settled_on": QT_TRANSLATE_NOOP("Field", "Reached or stopped on"),
    "helper": QT_TRANSLATE_NOOP("Field", "Who helps"),
}
_REVIEW = {
    "due_on": QT_TRANSLATE_NOOP("Field", "Due on"),
    "held_on": QT_TRANSLATE_NOOP("Field", "Held on"),
    "reason": QT_TRANSLATE_NOOP("Field", "Why then"),
    "outcome": QT_TRANSLATE_NOOP("Field", "Outcome"),
}
_SAFETY_PLAN = {
    "made_on": QT_TRANSLATE_NOOP("Field", "Agreed on"),
    "threat": QT_TRANSLATE_NOOP("Field", "What could happen"),
    "reach": QT_TRANSLATE_NOOP("Field", "How far it reaches"),
    "last_threat_on": QT_TRANSLATE_NOOP("Field", "Last threat on"),
    "address_known_by": QT_TRANSLATE_NOOP("Field", "Who knows the address"),
    "address_known_to_danger": QT_TRANSLATE_NOOP("Field", "Address known to who threatens"),
    "phone_and_social": QT_TRANSLATE_NOOP("Field", "Phone and social media"),
    "location_sharing": QT_TRANSLATE_NOOP("Field", "Location is shared"),
    "digital_checked": QT_TRANSLATE_NOOP("Field", "Phone and accounts in order"),
    "digital_safety": QT_TRANSLATE_NOOP("Field", "Not in order yet"),
    "children_and_school": QT_TRANSLATE_NOOP("Field", "Children and school"),
    "work_and_route": QT_TRANSLATE_NOOP("Field", "Work and route"),
    "contact_restrictions": QT_TRANSLATE_NOOP("Field", "Bans on contact or areas"),
    "code_word": QT_TRANSLATE_NOOP("Field", "Code word"),
    "what_to_do": QT_TRANSLATE_NOOP("Field", "What to do"),
    "brp_secrecy": QT_TRANSLATE_NOOP("Field", "Secrecy in the BRP asked for"),
    "brp_secrecy_on": QT_TRANSLATE_NOOP("Field", "Secrecy asked for on"),
    "judgement": QT_TRANSLATE_NOOP("Field", "Professional judgement"),
    "judged_by": QT_TRANSLATE_NOOP("Field", "Judged by"),
}
_NETWORK = {
    "organisation": QT_TRANSLATE_NOOP("Field", "Organisation"),
    "does": QT_TRANSLATE_NOOP("Field", "Does what"),
    "consent_id": QT_TRANSLATE_NOOP("Field", "Consent"),
    "knows_address": QT_TRANSLATE_NOOP("Field", "Knows the address"),
    "phone": QT_TRANSLATE_NOOP("Field", "Phone"),
    "email": QT_TRANSLATE_NOOP("Field", "E-mail"),
}
_CLOSING = {
    "closed_on": QT_TRANSLATE_NOOP("Field", "Closed on"),
    "reason": QT_TRANSLATE_NOOP("Field", "Reason"),
    "destination": QT_TRANSLATE_NOOP("Field", "Destination"),
    "destination_note": QT_TRANSLATE_NOOP("Field", "About the destination"),
    "handed_over": QT_TRANSLATE_NOOP("Field", "Handed over"),
    "with_aftercare": QT_TRANSLATE_NOOP("Field", "With aftercare"),
    "reopened_on": QT_TRANSLATE_NOOP("Field", "Opened again on"),
    "reopened_reason": QT_TRANSLATE_NOOP("Field", "Why opened again"),
}
_AFTERCARE = {
    "months": QT_TRANSLATE_NOOP("Field", "After months"),
    "due_on": QT_TRANSLATE_NOOP("Field", "Due on"),
    "held_on": QT_TRANSLATE_NOOP("Field", "Held on"),
    "outcome": QT_TRANSLATE_NOOP("Field", "Outcome"),
}
_SNOOZE = {
    "reason": QT_TRANSLATE_NOOP("Field", "Reason"),
    "made_on": QT_TRANSLATE_NOOP("Field", "Put off on"),
}
_PLACEMENT_MORE = {
    "kind_words": QT_TRANSLATE_NOOP("Field", "Which kind"),
    "end_reason": QT_TRANSLATE_NOOP("Field", "Why it ended"),
    "paid_by": QT_TRANSLATE_NOOP("Field", "Paid by"),
    "came_along": QT_TRANSLATE_NOOP("Field", "Came along"),
}
_CRIMINAL_MORE = {
    "threats": QT_TRANSLATE_NOOP("Field", "The danger"),
    "lawyer": QT_TRANSLATE_NOOP("Field", "Lawyer"),
}
_TASK_MORE = {
    "stopped_on": QT_TRANSLATE_NOOP("Field", "Dropped on"),
    "stopped_reason": QT_TRANSLATE_NOOP("Field", "Why dropped"),
}
_CONSENT_MORE = {
    "renew_on": QT_TRANSLATE_NOOP("Field", "Ask again on"),
}
_ABSENCE_MORE = {
    "told": QT_TRANSLATE_NOOP("Field", "Who was told"),
}
TRAJECTORY_FIELDS = {
    "LegalEvent": _LEGAL_EVENT,
    "ShelterRequest": _SHELTER_REQUEST,
    "DomainAssessment": _DOMAIN_ASSESSMENT,
    "Goal": _GOAL,
    "Review": _REVIEW,
    "SafetyPlan": _SAFETY_PLAN,
    "NetworkMember": _NETWORK,
    "Closing": _CLOSING,
    "AftercareContact": _AFTERCARE,
    "Snooze": _SNOOZE,
    "Absence": _ABSENCE_MORE,
    "Placement": _PLACEMENT_MORE,
    "CriminalCase": _CRIMINAL_MORE,
    "Task": _TASK_MORE,
    "Consent": _CONSENT_MORE,
}
