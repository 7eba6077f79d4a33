"""The five pages of a meeting, by name."""

from dataclasses import dataclass

from app.meeting.cooperation_page import CooperationPage
from app.meeting.forms_page import FormsPage
from app.meeting.look_page import LookPage
from app.meeting.plans_page import PlansPage
from app.meeting.step_page import StepPage
from app.meeting.who_page import WhoPage


@dataclass(frozen=True, slots=True)
class Pages:
    """One page per step."""

    who: WhoPage
    forms: FormsPage
    look: LookPage
    plans: PlansPage
    cooperation: CooperationPage

    def in_order(self) -> tuple[StepPage, ...]:
        """List them, first step first."""
        return (self.who, self.forms, self.look, self.plans, self.cooperation)
