"""What was decided in a running session: a draft until the meeting is left."""

from PySide6.QtCore import QCoreApplication

from app.meeting import choices
from app.meeting.running_meeting import RunningMeeting
from app.meeting.states import DecisionState
from app.meeting.taking_back import Done
from models.domain.left_to_do import left_to_do
from models.domain.plans import DecisionKind
from models.services.changes import Changes

TAKEN_BACK = "none"


class DecisionDesk:
    """Reads and writes the decision of one session."""

    def __init__(self, meeting: RunningMeeting) -> None:
        self._meeting = meeting

    def state(self) -> DecisionState:
        """Return the decision as typed, else as recorded."""
        texts = self._meeting.draft().texts
        kind, words = self._recorded() or (None, "")
        if typed := texts.get(choices.DECISION):
            kind = None if typed == TAKEN_BACK else DecisionKind(typed)
        return DecisionState(kind, texts.get(choices.DECISION_WORDS) or words, self._left(kind))

    def _left(self, kind: DecisionKind | None) -> str:
        """Name what is open before the course ends: the end itself comes after the meeting."""
        if kind is not DecisionKind.END:
            return ""
        meeting = self._meeting
        left = left_to_do(meeting.history, meeting.needs.today())
        then = QCoreApplication.translate("DecisionDesk", "The course is closed after the meeting.")
        return f"{meeting.wording.left_to_do(left)} {then}".strip()

    def choose(self, kind: str) -> str:
        """Keep a choice, or that it was taken back."""
        return self._meeting.choose(choices.DECISION, kind or TAKEN_BACK, Done.DECISION)

    def keep_words(self, words: str) -> str:
        """Keep the words to it."""
        return self._meeting.keep(choices.DECISION_WORDS, words)

    def record(self) -> str:
        """Record the decision if it is new."""
        state = self.state()
        kind, words = state.kind, state.words.strip()
        if kind is None or (kind, words) == self._recorded():
            return ""
        plans, session_id = self._meeting.needs.services.plans, self._meeting.session_id

        def write() -> Changes:
            return plans.decide(session_id, kind, words)

        problem = self._meeting.attempt(write)
        cleared = {choices.DECISION: "", choices.DECISION_WORDS: ""}
        return problem or self._meeting.keep_all(cleared)

    def _recorded(self) -> tuple[DecisionKind, str] | None:
        own = self._meeting.session_id
        mine = [one for one in self._meeting.history.decisions if one.session_id == own]
        return (mine[-1].kind, mine[-1].words) if mine else None
