"""One case at one moment, as every tab shows it."""

from dataclasses import dataclass
from datetime import date

from app.signal_rates import NOT_COUNTED, SignalRates
from app.wording import Wording
from models.domain.cases import Session, SessionState
from models.domain.history import CaseHistory
from models.domain.ids import CaseId
from models.domain.people import Member
from models.domain.progress import Progress


@dataclass(frozen=True, slots=True, repr=False)
class CaseState:
    """The case, what the rules say about it, and in which words."""

    history: CaseHistory
    progress: Progress
    words: Wording
    today: date
    rates: SignalRates = NOT_COUNTED

    @property
    def case_id(self) -> CaseId:
        """The case."""
        return self.history.case.id

    @property
    def is_open(self) -> bool:
        """Whether anything new may be recorded."""
        return self.history.case.is_open

    @property
    def running(self) -> Session | None:
        """The meeting under way, if any."""
        return self._first_in(SessionState.RUNNING)

    @property
    def planned(self) -> Session | None:
        """The next meeting that is planned, if any."""
        return self._first_in(SessionState.PLANNED)

    @property
    def next_number(self) -> int:
        """The number the meeting under way has, or the next one gets."""
        return len(self.history.held) + (0 if self.running else 1)

    def person(self, member: Member) -> str:
        """Return a role with an age: "barn, 8 år"."""
        age = member.age_on(self.today)
        role = self.words.person(member.role, age)
        return f"{role}, {self.words.age(age)}" if age is not None else role

    def _first_in(self, state: SessionState) -> Session | None:
        return next((one for one in self.history.sessions if one.state is state), None)
