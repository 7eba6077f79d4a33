"""What the latest meeting lacks: forms of those who were there."""

from collections.abc import Iterator

from models.domain.cases import Session, SessionState
from models.domain.fitting import cooperation_form
from models.domain.history import CaseHistory
from models.domain.labels import VoiceLabel
from models.domain.people import Member
from models.domain.progress import Series
from models.domain.signal_making import signal_of
from models.domain.signal_types import Code, Signal, Weight


def form_missing_signals(history: CaseHistory, lines: tuple[Series, ...]) -> Iterator[Signal]:
    """Yield what the latest held session lacks from those who were there."""
    held = [one for one in history.sessions if one.state is SessionState.HELD]
    if not held:
        return
    last = held[-1]
    for series in lines:
        if _lacks_wellbeing(history, series, last):
            yield signal_of(series, Code.FORM_MISSING, Weight.REMEMBER)
    for rater in history.members:
        if _lacks_cooperation(history, rater, last):
            yield Signal(
                Code.FORM_MISSING,
                Weight.REMEMBER,
                label=VoiceLabel(rater.alias, rater.role),
                rater_id=rater.id,
                session_id=last.id,
                numbers=(("cooperation", 1),),
            )


def _lacks_wellbeing(history: CaseHistory, series: Series, last: Session) -> bool:
    key = (series.voice_id, last.id) if series.voice_id else None
    asked = series.rater_id in last.present and any(
        point.session_id == last.id for point in series.points
    )
    return asked and key not in history.voice_answers and key not in history.withheld


def _lacks_cooperation(history: CaseHistory, rater: Member, last: Session) -> bool:
    owes = cooperation_owed(history, rater, last) is not None
    return owes and (rater.id, last.id) not in history.rater_answers


def cooperation_owed(history: CaseHistory, rater: Member, session: Session) -> str | None:
    """Return the form about the meeting that somebody owes: who was there and still answers."""
    answers = any(
        voice.rater_id == rater.id and voice.is_open_on(session.day) for voice in history.voices
    )
    if rater.id not in session.present or not answers:
        return None
    return cooperation_form(history, rater, session)
