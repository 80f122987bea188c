"""What the fields of entries are called on screen, in the order in which they are read."""

from __future__ import annotations

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.gui.case.trajectory_fields import TRAJECTORY_FIELDS

# Fields with one name wherever they occur.
_EVERYWHERE = {
    "note": QT_TRANSLATE_NOOP("Field", "Note"),
    "started": QT_TRANSLATE_NOOP("Field", "From"),
    "ended": QT_TRANSLATE_NOOP("Field", "Until"),
    "until": QT_TRANSLATE_NOOP("Field", "Last day"),
    "source": QT_TRANSLATE_NOOP("Field", "Source"),
    "place": QT_TRANSLATE_NOOP("Field", "Place"),
    "text": QT_TRANSLATE_NOOP("Field", "Text"),
    "kind": QT_TRANSLATE_NOOP("Field", "Kind"),
    "status": QT_TRANSLATE_NOOP("Field", "Status"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "state": QT_TRANSLATE_NOOP("Field", "State"),
    "channel": QT_TRANSLATE_NOOP("Field", "How"),
}
_CASE = {
    "number": QT_TRANSLATE_NOOP("Field", "Case number"),
    "call_name": QT_TRANSLATE_NOOP("Field", "Call name"),
    "municipality": QT_TRANSLATE_NOOP("Field", "Municipality"),
    "retention_profile": QT_TRANSLATE_NOOP("Field", "How long it is kept"),
    "opened_on": QT_TRANSLATE_NOOP("Field", "Opened on"),
    "closed_on": QT_TRANSLATE_NOOP("Field", "Closed on"),
}
_REPORT = {
    "received_on": QT_TRANSLATE_NOOP("Field", "Came in on"),
    "received_at": QT_TRANSLATE_NOOP("Field", "Came in at"),
    "reporter_name": QT_TRANSLATE_NOOP("Field", "Reporter"),
    "reporter_role": QT_TRANSLATE_NOOP("Field", "Role of the reporter"),
    "reporter_organisation": QT_TRANSLATE_NOOP("Field", "Organisation"),
    "organisation_kind": QT_TRANSLATE_NOOP("Field", "Kind of organisation"),
    "reporter_phone": QT_TRANSLATE_NOOP("Field", "Phone of the reporter"),
    "reporter_email": QT_TRANSLATE_NOOP("Field", "E-mail of the reporter"),
    "reporter_reachable": QT_TRANSLATE_NOOP("Field", "Reporter can be reached"),
    "urgency": QT_TRANSLATE_NOOP("Field", "Urgency"),
    "urgency_reason": QT_TRANSLATE_NOOP("Field", "Why this urgency"),
    "client_knows": QT_TRANSLATE_NOOP("Field", "Client knows of the report"),
    "request": QT_TRANSLATE_NOOP("Field", "What is asked"),
    "background": QT_TRANSLATE_NOOP("Field", "Background"),
}
_PERSON = {
    "role": QT_TRANSLATE_NOOP("Field", "Who is this"),
    "call_name": QT_TRANSLATE_NOOP("Field", "Call name"),
    "form_of_address": QT_TRANSLATE_NOOP("Field", "Form of address"),
    "given_names": QT_TRANSLATE_NOOP("Field", "Given names (passport)"),
    "name_prefix": QT_TRANSLATE_NOOP("Field", "Prefix"),
    "surname": QT_TRANSLATE_NOOP("Field", "Surname"),
    "aliases": QT_TRANSLATE_NOOP("Field", "Other names"),
    "birth_date": QT_TRANSLATE_NOOP("Field", "Date of birth"),
    "birth_date_certainty": QT_TRANSLATE_NOOP("Field", "How we know the date"),
    "birth_note": QT_TRANSLATE_NOOP("Field", "About age or date of birth"),
    "birth_place": QT_TRANSLATE_NOOP("Field", "Place of birth"),
    "gender": QT_TRANSLATE_NOOP("Field", "Gender"),
    "nationalities": QT_TRANSLATE_NOOP("Field", "Nationality"),
    "stateless": QT_TRANSLATE_NOOP("Field", "Stateless"),
    "origin_note": QT_TRANSLATE_NOOP("Field", "Origin, region, group"),
    "languages": QT_TRANSLATE_NOOP("Field", "Languages"),
    "interpreter_needed": QT_TRANSLATE_NOOP("Field", "Interpreter needed"),
    "interpreter_wish": QT_TRANSLATE_NOOP("Field", "Wishes for the interpreter"),
    "alien_number": QT_TRANSLATE_NOOP("Field", "V-number"),
    "citizen_service_number": QT_TRANSLATE_NOOP("Field", "BSN"),
    "citizen_service_number_basis": QT_TRANSLATE_NOOP("Field", "Legal basis for the BSN"),
    "moves_along": QT_TRANSLATE_NOOP("Field", "Comes along in this case"),
    "has_parental_authority": QT_TRANSLATE_NOOP("Field", "Parental authority"),
    "knows_of_case": QT_TRANSLATE_NOOP("Field", "Knows of the case"),
    "residence": QT_TRANSLATE_NOOP("Field", "Lives in"),
}
_CHANNEL = {
    "address": QT_TRANSLATE_NOOP("Field", "Number or address"),
    "allowed": QT_TRANSLATE_NOOP("Field", "Safe ways"),
    "forbidden": QT_TRANSLATE_NOOP("Field", "Never this way"),
    "when": QT_TRANSLATE_NOOP("Field", "When"),
    "warning": QT_TRANSLATE_NOOP("Field", "Take care"),
    "is_safe": QT_TRANSLATE_NOOP("Field", "Safe"),
}
_EXPLOITATION = {
    "form": QT_TRANSLATE_NOOP("Field", "Form"),
    "is_main": QT_TRANSLATE_NOOP("Field", "Main form"),
    "phase": QT_TRANSLATE_NOOP("Field", "Phase"),
    "victim_status": QT_TRANSLATE_NOOP("Field", "How far established"),
    "sector": QT_TRANSLATE_NOOP("Field", "Sector"),
    "places": QT_TRANSLATE_NOOP("Field", "Places"),
    "certainty": QT_TRANSLATE_NOOP("Field", "How certain"),
    "source_kind": QT_TRANSLATE_NOOP("Field", "Kind of source"),
    "means": QT_TRANSLATE_NOOP("Field", "Means of control"),
    "debt_amount": QT_TRANSLATE_NOOP("Field", "Debt"),
    "debt_currency": QT_TRANSLATE_NOOP("Field", "Currency of the debt"),
    "debt_to": QT_TRANSLATE_NOOP("Field", "Debt to"),
    "hours_worked": QT_TRANSLATE_NOOP("Field", "Hours worked a week"),
    "hours_paid": QT_TRANSLATE_NOOP("Field", "Hours paid a week"),
    "pay": QT_TRANSLATE_NOOP("Field", "Pay"),
    "deductions": QT_TRANSLATE_NOOP("Field", "Deductions"),
    "living_conditions": QT_TRANSLATE_NOOP("Field", "Living conditions"),
}
_FINDING = {"happened_on": QT_TRANSLATE_NOOP("Field", "Happened on")}
_SAFETY = {
    "assessed_on": QT_TRANSLATE_NOOP("Field", "Assessed on"),
    "acute_danger": QT_TRANSLATE_NOOP("Field", "Acute danger"),
    "danger": QT_TRANSLATE_NOOP("Field", "What is the danger"),
    "threatened_others": QT_TRANSLATE_NOOP("Field", "Others under threat"),
    "address_known": QT_TRANSLATE_NOOP("Field", "Address known to them"),
    "devices_safe": QT_TRANSLATE_NOOP("Field", "Phone and accounts safe"),
    "address_secrecy": QT_TRANSLATE_NOOP("Field", "Address secret in the BRP"),
    "measures": QT_TRANSLATE_NOOP("Field", "Measures"),
}
_ABSENCE = {
    "left_on": QT_TRANSLATE_NOOP("Field", "Left on"),
    "returned_on": QT_TRANSLATE_NOOP("Field", "Back on"),
    "reported": QT_TRANSLATE_NOOP("Field", "Reported"),
}
_RESIDENCE = {
    "entered_on": QT_TRANSLATE_NOOP("Field", "In the Netherlands since"),
    "reflection_offered": QT_TRANSLATE_NOOP("Field", "Reflection period offered"),
    "reflection_offered_on": QT_TRANSLATE_NOOP("Field", "Offered on"),
    "m55_sent_on": QT_TRANSLATE_NOOP("Field", "M55 sent on"),
    "dublin_country": QT_TRANSLATE_NOOP("Field", "Dublin / AMMR country"),
    "fingerprints_on": QT_TRANSLATE_NOOP("Field", "Fingerprints taken on"),
    "permit_from": QT_TRANSLATE_NOOP("Field", "Permit from"),
    "permit_until": QT_TRANSLATE_NOOP("Field", "Permit valid until"),
    "earlier_status": QT_TRANSLATE_NOOP("Field", "Earlier status"),
    "documents": QT_TRANSLATE_NOOP("Field", "Identity documents"),
    "registered_in_brp": QT_TRANSLATE_NOOP("Field", "Registered in the BRP"),
    "registered_at": QT_TRANSLATE_NOOP("Field", "Registered in"),
    "health_insurance": QT_TRANSLATE_NOOP("Field", "Health insurance"),
    "integration": QT_TRANSLATE_NOOP("Field", "Civic integration"),
    "wish": QT_TRANSLATE_NOOP("Field", "Own wish"),
}
_CRIMINAL_CASE = {
    "complaint": QT_TRANSLATE_NOOP("Field", "Criminal complaint"),
    "complaint_on": QT_TRANSLATE_NOOP("Field", "Date of the complaint"),
    "authority": QT_TRANSLATE_NOOP("Field", "Authority"),
    "report_number": QT_TRANSLATE_NOOP("Field", "Report number"),
    "prosecution_number": QT_TRANSLATE_NOOP("Field", "Number at the OM"),
    "interview_kind": QT_TRANSLATE_NOOP("Field", "Next interview"),
    "interview_on": QT_TRANSLATE_NOOP("Field", "Interview on"),
    "interview_at": QT_TRANSLATE_NOOP("Field", "Interview at"),
    "interview_place": QT_TRANSLATE_NOOP("Field", "Interview in"),
    "expected": QT_TRANSLATE_NOOP("Field", "Expected"),
}
_PLACEMENT = {
    "facility": QT_TRANSLATE_NOOP("Field", "Facility"),
    "address": QT_TRANSLATE_NOOP("Field", "Address"),
    "secrecy": QT_TRANSLATE_NOOP("Field", "Secrecy"),
    "other_place_needed": QT_TRANSLATE_NOOP("Field", "Other place needed"),
}
_MEASURE = {"carried_out_by": QT_TRANSLATE_NOOP("Field", "Carried out by")}
_NEED = {
    "life_domain": QT_TRANSLATE_NOOP("Field", "Life domain"),
    "headline": QT_TRANSLATE_NOOP("Field", "What is needed"),
    "wish": QT_TRANSLATE_NOOP("Field", "Own wish"),
    "since": QT_TRANSLATE_NOOP("Field", "Since"),
    "helper": QT_TRANSLATE_NOOP("Field", "Who helps"),
}
_OCCUPATION = {
    "what": QT_TRANSLATE_NOOP("Field", "What"),
    "organisation": QT_TRANSLATE_NOOP("Field", "Organisation"),
    "hours_per_week": QT_TRANSLATE_NOOP("Field", "Hours a week"),
}
_ASSESSMENT = {
    "taken_on": QT_TRANSLATE_NOOP("Field", "Taken on"),
    "taken_by": QT_TRANSLATE_NOOP("Field", "Taken by"),
    "outcome": QT_TRANSLATE_NOOP("Field", "Outcome"),
}
_TASK = {
    "title": QT_TRANSLATE_NOOP("Field", "What must be done"),
    "owner": QT_TRANSLATE_NOOP("Field", "Who does it"),
    "due_on": QT_TRANSLATE_NOOP("Field", "Due on"),
    "due_at": QT_TRANSLATE_NOOP("Field", "Time"),
    "done_on": QT_TRANSLATE_NOOP("Field", "Done on"),
}
_CONSENT = {
    "decision": QT_TRANSLATE_NOOP("Field", "Decision"),
    "recipient": QT_TRANSLATE_NOOP("Field", "Who"),
    "recipient_kind": QT_TRANSLATE_NOOP("Field", "Every organisation of the kind"),
    "scope": QT_TRANSLATE_NOOP("Field", "What it covers"),
    "basis": QT_TRANSLATE_NOOP("Field", "Legal basis"),
    "form": QT_TRANSLATE_NOOP("Field", "Given how"),
    "given_by": QT_TRANSLATE_NOOP("Field", "Given by"),
    "recorded_by": QT_TRANSLATE_NOOP("Field", "Noted by"),
    "given_on": QT_TRANSLATE_NOOP("Field", "Given on"),
    "withdrawn_on": QT_TRANSLATE_NOOP("Field", "Withdrawn on"),
}
_REFERRAL = {
    "serial": QT_TRANSLATE_NOOP("Field", "Referral number"),
    "purpose": QT_TRANSLATE_NOOP("Field", "Purpose"),
    "question": QT_TRANSLATE_NOOP("Field", "What is asked"),
    "basis": QT_TRANSLATE_NOOP("Field", "Legal basis"),
    "basis_note": QT_TRANSLATE_NOOP("Field", "About the legal basis"),
    "fields": QT_TRANSLATE_NOOP("Field", "Shared"),
    "reasons": QT_TRANSLATE_NOOP("Field", "Reasons for sensitive facts"),
    "sent_on": QT_TRANSLATE_NOOP("Field", "Sent on"),
    "answer_due": QT_TRANSLATE_NOOP("Field", "Answer expected by"),
    "answered_on": QT_TRANSLATE_NOOP("Field", "Answered on"),
    "answer": QT_TRANSLATE_NOOP("Field", "Answer"),
}
_CONTACT = {
    "at": QT_TRANSLATE_NOOP("Field", "When"),
    "with_whom": QT_TRANSLATE_NOOP("Field", "With whom"),
}
_DOCUMENT = {
    "media_type": QT_TRANSLATE_NOOP("Field", "Type of file"),
    "size": QT_TRANSLATE_NOOP("Field", "Size"),
    "added_on": QT_TRANSLATE_NOOP("Field", "Added on"),
}
_DISCLOSURE = {
    "at": QT_TRANSLATE_NOOP("Field", "When"),
    "tier": QT_TRANSLATE_NOOP("Field", "Tier"),
    "way": QT_TRANSLATE_NOOP("Field", "How"),
    "recipient": QT_TRANSLATE_NOOP("Field", "Who"),
    "purpose": QT_TRANSLATE_NOOP("Field", "Purpose"),
    "basis": QT_TRANSLATE_NOOP("Field", "Legal basis"),
    "fields": QT_TRANSLATE_NOOP("Field", "Shared"),
    "copy_number": QT_TRANSLATE_NOOP("Field", "Copy"),
    "reasons": QT_TRANSLATE_NOOP("Field", "Why this went along"),
}
_BY_KIND = {
    "CaseFile": _CASE,
    "Report": _REPORT,
    "Person": _PERSON,
    "ContactChannel": _CHANNEL,
    "Exploitation": _EXPLOITATION,
    "Finding": _FINDING,
    "Safety": _SAFETY,
    "Absence": _ABSENCE,
    "Residence": _RESIDENCE,
    "CriminalCase": _CRIMINAL_CASE,
    "Placement": _PLACEMENT,
    "LegalMeasure": _MEASURE,
    "Need": _NEED,
    "Occupation": _OCCUPATION,
    "Assessment": _ASSESSMENT,
    "Task": _TASK,
    "Consent": _CONSENT,
    "Referral": _REFERRAL,
    "ContactMoment": _CONTACT,
    "Document": _DOCUMENT,
    "Disclosure": _DISCLOSURE,
}


def field_title(kind: str, field: str) -> str:
    """The English title of a field of an entry class (context ``Field``); empty when unseen."""
    own = _BY_KIND.get(kind, {}).get(field) or TRAJECTORY_FIELDS.get(kind, {}).get(field)
    return own or _EVERYWHERE.get(field, "")
