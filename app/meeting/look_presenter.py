"""Joins step 3 to the session: what everybody looking may see, and what is decided."""

import json
from collections.abc import Callable

from app.meeting import choices
from app.meeting.decision_desk import DecisionDesk
from app.meeting.look_page import LookPage, LookState
from app.meeting.look_words import LookWords
from app.meeting.running_meeting import RunningMeeting
from app.meeting.sight import Draw, Sight
from app.meeting.since_last import Step
from app.meeting.states import Footer, Lane, Viewer
from app.meeting.words import MeetingWords
from app.widgets.chart_canvas import Drawing
from models.domain.ids import MemberId
from models.domain.labels import VoiceLabel


class LookPresenter:
    """Asks who is looking before anything is drawn, every time the step is entered."""

    def __init__(
        self, page: LookPage, words: MeetingWords, on_changed: Callable[[str], None]
    ) -> None:
        self._page = page
        self._words = words
        self._look = LookWords()
        self._on_changed = on_changed
        self._meeting: RunningMeeting | None = None
        self._viewers: frozenset[MemberId] | None = None  # None: not answered yet
        self._is_alone = False  # the therapist looks with nobody, and sees everything
        self._switched_off: frozenset[str] = frozenset()
        page.viewers_changed.connect(self._keep_viewers)
        page.gate.alone_requested.connect(self._ask_to_look_alone)
        page.gate_requested.connect(self._ask_again)
        page.person_chosen.connect(self._choose_person)
        page.voice_switched.connect(self._switch)
        page.decision.kind_chosen.connect(self._decide)
        page.decision.words_settled.connect(self._keep_words)

    def begin(self, meeting: RunningMeeting) -> None:
        """Take over a session."""
        self._meeting = meeting
        self._viewers = None
        self._is_alone = False
        self._switched_off = frozenset()

    @property
    def _now(self) -> RunningMeeting:
        assert self._meeting is not None
        return self._meeting

    @property
    def _decisions(self) -> DecisionDesk:
        return DecisionDesk(self._now)

    @property
    def is_open(self) -> bool:
        """Whether a family looks at what all of them may see."""
        return self._viewers is not None and not self._is_alone

    def enter(self) -> None:
        """Come to the step: ask who is looking."""
        self._viewers = None
        self._is_alone = False
        self.show()

    def show(self) -> None:
        """Fill the page from what is on disk."""
        self._page.decision.set_decision_words(self._now.wording.decision)
        if self._viewers is None:
            self._page.show_gate(self._candidates())
        else:
            self._page.show_state(self._state(self._viewers), self._names(self._viewers))

    def footer(self, otherwise: Footer) -> Footer:
        """Return the way on."""
        if self._viewers is not None:
            return otherwise
        return Footer(self._words.show_curve(), enabled=bool(self._page.gate.looking))

    def open_curve(self) -> bool:
        """Leave the question behind; False when the curve is shown already."""
        if self._viewers is not None:
            return False
        self._viewers = self._page.gate.looking
        self._keep_away(self._viewers)
        self._refresh()
        return True

    def record(self) -> str:
        """Record the decision as it stands."""
        return self._decisions.record()

    # Who looks, and at what

    def _candidates(self) -> tuple[Viewer, ...]:
        session, history = self._now.session, self._now.history
        text = self._now.text(choices.NOT_LOOKING)
        away = frozenset(json.loads(text)) if text else frozenset()
        return tuple(
            Viewer(member.id, member.alias, member.id not in away)
            for member in history.members
            if member.id in session.present
        )

    def _keep_viewers(self, viewers: frozenset[MemberId]) -> None:
        self._keep_away(viewers)
        self._on_changed("")

    def _keep_away(self, viewers: frozenset[MemberId]) -> None:
        """Keep who does not look: whoever comes in later is looking until somebody says no."""
        away = sorted(self._now.session.present - viewers)
        self._now.keep(choices.NOT_LOOKING, json.dumps(away))

    def _ask_to_look_alone(self) -> None:
        """Show everything behind the PIN; a tick taken away does not send anybody out.

        At once only where nobody of the family is at the meeting.
        """
        if self._now.session.present:
            self._now.needs.behind_pin(self._look_alone)
        else:
            self._look_alone()

    def _look_alone(self) -> None:
        self._viewers, self._is_alone = frozenset(), True
        self._switched_off = frozenset()
        self._refresh()

    def _ask_again(self) -> None:
        self._viewers = None
        self._is_alone = False
        self._refresh()

    def _choose_person(self, member_id: str) -> None:
        self._now.keep(choices.ABOUT, member_id)
        self._switched_off = frozenset()
        self._refresh()

    def _switch(self, voice_id: str, on: bool) -> None:  # noqa: FBT001 - the signal's own
        off = self._switched_off
        self._switched_off = off - {voice_id} if on else off | {voice_id}
        self._refresh()

    def _about(self) -> MemberId:
        focus = [member.id for member in self._now.history.focus or self._now.history.members]
        chosen = MemberId(self._now.text(choices.ABOUT))
        return chosen if chosen in focus else focus[0]

    def _names(self, viewers: frozenset[MemberId]) -> str:
        history = self._now.history
        return ", ".join(one.alias for one in history.members if one.id in viewers)

    # What is shown

    def _state(self, viewers: frozenset[MemberId]) -> LookState:
        meeting, wording, about = self._now, self._now.wording, self._about()
        sight = self._sight(viewers, about)
        chart = sight.chart(wording, meeting.needs.yardstick)
        is_silent = meeting.history.case.protected or self._is_alone
        hidden = [] if is_silent else sight.hidden_names()
        return LookState(
            sentence=sight.sentence(wording),
            people=tuple((one.id, one.alias) for one in meeting.history.focus),
            about=about,
            lanes=self._lanes(sight),
            drawing=Drawing(Draw(chart), (chart,), chart.summary) if chart else None,
            nothing=self._why_nothing(sight),
            hidden=self._words.not_shown(hidden, wording) if hidden else "",
            notes="\n".join(sight.notes(wording)),
            prompts=() if self._is_alone else self._prompts(sight),
            since_last="" if self._is_alone else self._since_last(sight),
            decision=self._decisions.state(),
            is_private=self._is_alone,
        )

    def _sight(self, viewers: frozenset[MemberId], about: MemberId) -> Sight:
        meeting, off = self._now, self._switched_off
        progress = meeting.needs.services.progress
        if self._is_alone:
            whole = progress.of(meeting.case_id)
            return Sight(whole, meeting.history, viewers, about, off, family=False)
        view = progress.seen_by(meeting.case_id, viewers, about)
        return Sight(view, meeting.history, viewers, about, off)

    def _prompts(self, sight: Sight) -> tuple[tuple[str, str], ...]:
        wording, meeting = self._now.wording, self._now
        asked = sight.prompts(meeting.needs.prompts, wording.language, meeting.number)
        return tuple(
            (self._look.to(wording.listed(sight.addressed(one.addressee))), one.text)
            for one in asked
        )

    def _since_last(self, sight: Sight) -> str:
        language, moved = self._now.wording.language, sight.since_last()
        if not moved or self._has_private(sight):
            return ""
        if len(moved) == 4 and all(step.step is Step.SAME for _, step in moved):
            return self._look.all_unchanged()
        return self._look.since_last(
            [
                (series.scale.items[step.index].label[language], self._look.step(step.step))
                for series, step in moved
            ]
        )

    def _has_private(self, sight: Sight) -> bool:
        """Whether a line of the own form is for the therapist alone: it shows in none of them."""
        own = sight.own
        whole = self._now.needs.services.progress.of(self._now.case_id).progress
        signals = [*whole.signals, *(one.signal for one in whole.resting)]
        return own is not None and any(
            one.private and one.voice_id == own.voice_id for one in signals
        )

    def _lanes(self, sight: Sight) -> tuple[Lane, ...]:
        def name(label: VoiceLabel) -> str:
            return self._now.wording.voice(label)

        return tuple(
            Lane(str(one.voice_id), name(one.label), one.slot, one in sight.shown)
            for one in sight.lines
        )

    def _why_nothing(self, sight: Sight) -> str:
        if self._now.history.case.protected and not self._is_alone:
            return self._look.protected()
        has_marks = bool(sight.hidden_names() or sight.lines)
        return self._look.no_curve() if has_marks else self._look.no_marks()

    def _decide(self, kind: str) -> None:
        self._answer(self._decisions.choose(kind))

    def _keep_words(self, words: str) -> None:
        self._decisions.keep_words(words)

    def _refresh(self) -> None:
        self._answer("")

    def _answer(self, problem: str) -> None:
        self._on_changed(problem)
