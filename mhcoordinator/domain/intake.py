"""Everything that an intake can hold, as one command and as one encrypted draft."""

from __future__ import annotations

from dataclasses import dataclass, field

from mhcoordinator.domain.care import Assessment, Need, Occupation, Task
from mhcoordinator.domain.case_file import CaseStatus, Report, RetentionProfile
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.exploitation import Exploitation, Finding
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.domain.residence import CriminalCase, LegalMeasure, Placement, Residence
from mhcoordinator.domain.safety import Absence, Safety
from mhcoordinator.domain.sharing import Consent


@dataclass(frozen=True, kw_only=True)
class SourceMessage:
    """The message as it came in, kept with the case as its source.

    Attributes:
        name: a file name without personal data is not assumed; it is stored in the vault only.
        text: the words, for reading along; `data` holds the bytes as they came.
    """

    name: str = ""
    media_type: str = "text/plain"
    text: str = ""
    data: bytes = b""


@dataclass(frozen=True, kw_only=True)
class Intake:
    """One intake. Saving it twice makes one case, because `command_id` stays the same.

    Attributes:
        people: the client first, then whoever else was named.
        same_person_case_id: an earlier case of the same person, chosen from the possible doubles.
    """

    command_id: str = field(default_factory=new_id)
    call_name: str = ""
    status: CaseStatus = CaseStatus.OPEN
    municipality: str = ""
    retention_profile: RetentionProfile = RetentionProfile.WMO
    same_person_case_id: str = ""
    report: Report = field(default_factory=Report)
    channels: tuple[ContactChannel, ...] = ()
    people: tuple[Person, ...] = ()
    exploitations: tuple[Exploitation, ...] = ()
    findings: tuple[Finding, ...] = ()
    safety: Safety = field(default_factory=Safety)
    absences: tuple[Absence, ...] = ()
    residence: Residence = field(default_factory=Residence)
    criminal_case: CriminalCase = field(default_factory=CriminalCase)
    placements: tuple[Placement, ...] = ()
    measures: tuple[LegalMeasure, ...] = ()
    needs: tuple[Need, ...] = ()
    occupations: tuple[Occupation, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    consents: tuple[Consent, ...] = ()
    tasks: tuple[Task, ...] = ()
    source: SourceMessage | None = None
