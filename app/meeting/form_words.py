"""How far a form has come, and how it is filled in, as options and chips."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.meeting.form_rows import FormState
from app.meeting.states import FormLine
from app.widgets.chip import ChipFace, Kind
from app.wording import Wording
from models.domain.answers import AnswerMode, SkipReason
from models.domain.sharing import ShareAnswer

REASONS = (
    SkipReason.DID_NOT_WANT,
    SkipReason.NOT_PRESENT,
    SkipReason.TOO_HARD,
    SkipReason.OTHER,
)


class FormWords(QObject):
    """Words for the codes in a list of forms, in the window's language."""

    def __init__(self, wording: Callable[[], Wording]) -> None:
        super().__init__()
        self._wording = wording

    @property
    def decimal_mark(self) -> str:
        return self._wording().decimal_mark

    def state(self, line: FormLine) -> ChipFace:
        """Return the chip of a form."""
        return self.chip(line.state, line.skip_reason)

    def chip(self, state: FormState, skip_reason: SkipReason | None) -> ChipFace:
        """Return the chip of a form that has come so far."""
        match state:
            case FormState.MISSING:
                return ChipFace(Kind.WATCH, "circle", self.tr("missing"))
            case FormState.STARTED:
                return ChipFace(Kind.NOTE, "pencil", self.tr("begun"))
            case FormState.SAVED:
                return ChipFace(Kind.GOOD, "check", self.tr("saved"))
            case FormState.INCOMPLETE:
                return ChipFace(Kind.NOTE, "check", self.tr("saved, lines missing"))
            case FormState.NOT_ASKED:
                return ChipFace(Kind.NEUTRAL, "minus", self.tr("not today"))
            case FormState.SKIPPED:
                reason = skip_reason or SkipReason.NOT_TODAY
                return ChipFace(Kind.NEUTRAL, "minus", self._wording().skip_reason(reason))

    def modes(self, modes: tuple[AnswerMode, ...]) -> list[tuple[str, str]]:
        """Word the ways a form can be filled in."""
        return [(mode.value, self._wording().mode(mode)) for mode in modes]

    def reasons(self) -> list[tuple[str, str]]:
        """List why a form may be skipped."""
        return [(reason.value, self._wording().skip_reason(reason)) for reason in REASONS]

    def share_answers(self) -> list[tuple[str, str]]:
        """List the answers to "May the others see your curve?"."""
        return [(answer.value, self._wording().share_answer(answer)) for answer in ShareAnswer]
