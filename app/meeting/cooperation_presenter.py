"""Joins step 5 to the session: cooperation forms, what is missing, the next meeting, the end."""

import json
from collections.abc import Callable
from datetime import date, time

from app.meeting import choices
from app.meeting.cooperation_page import CooperationPage
from app.meeting.decision_desk import DecisionDesk
from app.meeting.form_rows import FormRow
from app.meeting.forms_presenter import FormsPresenter
from app.meeting.private_lines import MarkedLine, PrivateLines, PrivateLook
from app.meeting.rhythm import next_meeting
from app.meeting.running_meeting import RunningMeeting
from app.meeting.states import NextState
from app.meeting.taking_back import Done
from app.meeting.words import MeetingWords
from app.prompts import Occasion, addressees_of
from models.domain.answers import Answer
from models.domain.ids import MemberId
from models.domain.plans import DecisionKind
from models.domain.signal_types import Signal, Weight
from models.services.changes import Changes
from models.services.drafts import NextMeeting


class CooperationPresenter:
    """The list itself is the FormsPresenter's; here is what surrounds it."""

    def __init__(
        self,
        page: CooperationPage,
        forms: FormsPresenter,
        wellbeing: FormsPresenter,
        words: MeetingWords,
        on_wellbeing: Callable[[], None],
    ) -> None:
        self._page = page
        self._forms = forms
        self._wellbeing = wellbeing
        self._words = words
        self._meeting: RunningMeeting | None = None
        page.forms.look_requested.connect(self._look)
        page.next.changed.connect(self._keep_next)
        page.wellbeing.action_requested.connect(on_wellbeing)

    def begin(self, meeting: RunningMeeting) -> None:
        """Take over a session."""
        self._meeting = meeting
        self._page.next.set_clock(self._clock)

    @property
    def _now(self) -> RunningMeeting:
        assert self._meeting is not None
        return self._meeting

    def show(self) -> None:
        """Fill the page from what is on disk."""
        wording = self._now.wording
        missing = wording.listed(_names(self._forms))
        wellbeing = wording.listed(_names(self._wellbeing))
        self._page.show_state(
            self._forms.state(),
            self._words.missing(missing) if missing else "",
            (self._words.wellbeing_missing(wellbeing), self._words.to_wellbeing())
            if wellbeing
            else ("", ""),
        )
        planned = self._next()
        empty = NextState(None, None)
        self._page.show_next(NextState(planned.day, planned.at) if planned else empty)

    def finish(self) -> str:
        """End the session and plan the next one."""
        sessions, session_id = self._now.needs.services.sessions, self._now.session_id
        planned = self._next()

        def write() -> Changes:
            return sessions.finish(session_id, planned)

        problem = self._now.attempt(write)
        if problem and planned is not None:
            self._page.next.show_problem(problem)
        return problem

    # The next meeting

    def _next(self) -> NextMeeting | None:
        """Return what was chosen, else what the rhythm proposes; None where none was agreed."""
        text = self._now.text(choices.NEXT_MEETING)
        if not text and DecisionDesk(self._now).state().kind is DecisionKind.END:
            return None
        if not text:
            return next_meeting(self._now.history.sessions, self._now.needs.today())
        day, at = json.loads(text)
        if not day:
            return None
        return NextMeeting(date.fromisoformat(day), time.fromisoformat(at) if at else None)

    def _keep_next(self, day: date | None, at: time | None) -> None:
        chosen = [day.isoformat() if day else "", at.isoformat() if at else ""]
        self._now.choose(choices.NEXT_MEETING, json.dumps(chosen), Done.NEXT_MEETING)
        self._now.back.seal()

    def _clock(self, at: time) -> str:
        return self._now.wording.clock(at)

    # Looking with the one who answered

    def _look(self, key: str) -> None:
        row = self._forms.desk.row(key)
        if row.answer is not None:
            look = self._private(row, row.answer)
            PrivateLines(self._page.theme, look, self._page).open()

    def _private(self, row: FormRow, answer: Answer) -> PrivateLook:
        """Return the lines of this very form, whichever meeting is the last by its day."""
        wording, scale = self._now.wording, row.scale
        language, span = wording.language, scale.item_high - scale.item_low
        lines = [
            MarkedLine(
                item.label[language],
                scale.low_label[language],
                scale.high_label[language],
                None if mark is None else (mark - scale.item_low) / span,
                "" if mark is None else wording.number(mark),
            )
            for item, mark in zip(scale.items, answer.items, strict=False)
        ]
        slot = next(one.slot for one in self._forms.state().lines if one.key == row.key)
        return PrivateLook(row.rater.alias, slot, lines, self._prompts(row.rater.id))

    def _prompts(self, rater: MemberId) -> tuple[str, ...]:
        meeting = self._now
        view = meeting.needs.services.progress.of(meeting.case_id)
        codes = tuple(
            signal.code
            for signal in view.progress.signals
            if signal.rater_id == rater and _is_between_us(signal)
        )
        if not codes:
            return ()
        member = meeting.history.members_by_id[rater]
        prompts = meeting.needs.prompts.alone(
            Occasion(
                codes,
                addressees_of((member,), rater, meeting.session.day),
                meeting.wording.language,
                member.alias,
                meeting.number,
            )
        )
        return tuple(prompt.text for prompt in prompts)


def _is_between_us(signal: Signal) -> bool:
    """Whether a signal is about one rater's cooperation, and tells nothing of another's."""
    is_cooperation = signal.voice_id is None and signal.weight is not Weight.REMEMBER
    return is_cooperation and signal.other_label is None


def _names(forms: FormsPresenter) -> list[str]:
    return list(dict.fromkeys(row.rater.alias for row in forms.open_rows()))
