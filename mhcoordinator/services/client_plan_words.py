"""The sentences of the client's plan, in both forms of address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Address(StrEnum):
    """How the paper speaks to the client; English makes no difference."""

    INFORMAL = "informal"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True)
class PlanWords:
    """What stands on the paper beside what the client said."""

    title: str
    wishes: str
    goals: str
    both: str
    staying: str
    returning: str
    yourself: str
    before: str
    on_day: str
    on_day_at: str
    together: str
    always: str
    questions: str
    notes: str
    coming: str
    helper: str
    gaps: str


def plan_words(translate: Callable[[str, str], str], address: Address) -> PlanWords:
    """The sentences in the language of `translate`."""
    return _formal(translate) if address is Address.FORMAL else _informal(translate)


def _informal(translate: Callable[[str, str], str]) -> PlanWords:
    return PlanWords(
        title=translate("ClientPlan", "My plan"),
        wishes=translate("ClientPlan", "What you say and want"),
        goals=translate("ClientPlan", "What you want to reach"),
        both=translate("ClientPlan", "What is good in any case"),
        staying=translate("ClientPlan", "If you stay in the Netherlands"),
        returning=translate("ClientPlan", "If you go back"),
        yourself=translate("ClientPlan", "you yourself"),
        before=translate("ClientPlan", "before {day}"),
        on_day=translate("ClientPlan", "on {day}"),
        on_day_at=translate("ClientPlan", "on {day} at {time}"),
        together=translate(
            "ClientPlan",
            "On {day} we look at this plan together again. You can always say that it must change.",
        ),
        always=translate("ClientPlan", "You can always say that this plan must change."),
        questions=translate("ClientPlan", "Questions? Ask {name}, {phone}."),
        notes=translate("ClientPlan", "My own notes"),
        **_same_in_both(translate),
    )


def _formal(translate: Callable[[str, str], str]) -> PlanWords:
    return PlanWords(
        title=translate("ClientPlanFormal", "My plan"),
        wishes=translate("ClientPlanFormal", "What you say and want"),
        goals=translate("ClientPlanFormal", "What you want to reach"),
        both=translate("ClientPlanFormal", "What is good in any case"),
        staying=translate("ClientPlanFormal", "If you stay in the Netherlands"),
        returning=translate("ClientPlanFormal", "If you go back"),
        yourself=translate("ClientPlanFormal", "you yourself"),
        before=translate("ClientPlanFormal", "before {day}"),
        on_day=translate("ClientPlanFormal", "on {day}"),
        on_day_at=translate("ClientPlanFormal", "on {day} at {time}"),
        together=translate(
            "ClientPlanFormal",
            "On {day} we look at this plan together again. You can always say that it must change.",
        ),
        always=translate("ClientPlanFormal", "You can always say that this plan must change."),
        questions=translate("ClientPlanFormal", "Questions? Ask {name}, {phone}."),
        notes=translate("ClientPlanFormal", "My own notes"),
        **_same_in_both(translate),
    )


def _same_in_both(translate: Callable[[str, str], str]) -> dict[str, str]:
    return {
        "coming": translate("ClientPlan", "Appointments"),
        "helper": translate("ClientPlan", "with the help of {who}"),
        "gaps": translate(
            "ClientPlan", "Where you see (…), the name of somebody or of a place was left out."
        ),
    }
