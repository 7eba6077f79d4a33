"""What the curtain says: thank you, when we meet again, and what was agreed today."""

from PySide6.QtCore import QObject

from app.curtain.page import CurtainState
from app.wording import Wording
from models.domain.cases import Session
from models.domain.parting import Parting
from models.domain.plans import Agreement


class CurtainWords(QObject):
    """Everyday words that anybody in the room may read."""

    def after_meeting(self, parting: Parting, wording: Wording) -> CurtainState:
        """Say goodbye."""
        again = parting.next_meeting
        return CurtainState(
            self.tr("Thank you for today"),
            self._see_you(again, wording) if again is not None else "",
            tuple(self._agreement(one, wording) for one in parting.agreed),
        )

    def goodbye(self) -> CurtainState:
        """Say goodbye to people of several families: nothing of anybody's case."""
        return CurtainState(self.tr("Thank you for today"))

    def pause(self) -> CurtainState:
        """Say that the meeting rests."""
        return CurtainState(self.tr("A short break"))

    def _see_you(self, again: Session, wording: Wording) -> str:
        weekday, day = wording.weekday(again.day), wording.day_and_month(again.day)
        if again.planned_time is None:
            return self.tr("We meet again on {weekday} {day}.").format(weekday=weekday, day=day)
        return self.tr("We meet again on {weekday} {day} at {time}.").format(
            weekday=weekday, day=day, time=wording.clock(again.planned_time)
        )

    def _agreement(self, one: Agreement, wording: Wording) -> str:
        due = wording.day_and_month(one.due) if one.due else ""
        by = self.tr("by {day}").format(day=due) if due else ""
        return " · ".join(part for part in (one.what, one.who, by) if part)
