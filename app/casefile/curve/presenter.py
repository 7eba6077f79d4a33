"""Turns what the therapist chooses into the next view of the curve."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.curve.chart_card import ChartCard
from app.casefile.curve.choice import CurveChoice, Layer
from app.casefile.curve.line_notes import lost_notes
from app.casefile.curve.signal_notes import signal_notes
from app.casefile.curve.tab import CurveTab
from app.casefile.curve.view import CurveView, curve_view
from app.casefile.goal_lines import goal_lines
from models.domain.ids import CaseId, MemberId, VoiceId
from models.domain.yardstick import Yardstick


class CurvePresenter:
    """Keeps the choice of one case and shows what follows from it."""

    def __init__(self, tab: CurveTab, yardstick: Yardstick) -> None:
        self._tab = tab
        self._yardstick = yardstick
        self._state: CaseState | None = None
        self._case_id: CaseId | None = None
        self._choice = CurveChoice()
        self._view: CurveView | None = None
        tab.case_shown.connect(self._show_case)
        tab.person_chosen.connect(self._choose_person)
        tab.card_opened.connect(self._serve)
        self._serve(tab.chart_card)

    def _serve(self, card: ChartCard) -> None:
        """Answer a card: the tab's own, and the one on the full screen."""
        tools = card.tools
        card.reference_chosen.connect(self._choose_reference)
        tools.person_chosen.connect(self._choose_person)
        tools.voice_switched.connect(self._switch_voice)
        tools.only_own_toggled.connect(self._leave_own_alone)
        tools.lines_toggled.connect(self._show_lines)
        tools.dates_toggled.connect(self._show_dates)
        tools.table_toggled.connect(self._show_table)
        tools.layers.layer_switched.connect(self._switch_layer)

    def _show_case(self, state: CaseState) -> None:
        if state.case_id != self._case_id:
            self._case_id = state.case_id
            self._choice = CurveChoice()
        self._state = state
        self._show()

    def _show(self) -> None:
        if (state := self._state) is None:
            return
        self._show_curve(state)
        view = self._view
        notes = signal_notes(state, view.about if view else None)
        names = {str(one.about): one.text for one in view.people} if view else {}
        named = {str(about): names[about] for about in notes.elsewhere if about in names}
        self._tab.show_beside(notes, named, goal_lines(state.history), state.words)

    def _show_curve(self, state: CaseState) -> None:
        self._view = view = curve_view(state, self._choice, self._yardstick)
        has_scores = any(one.scored for person in state.progress.people for one in person.series)
        if view is None or not has_scores:
            lost = lost_notes(state, view.about if view else None)
            self._tab.show_nothing("\n".join([_no_curve(), *lost]))
        else:
            title = next((one.text for one in view.people if one.about == view.about), "")
            self._tab.show_view(view, title)

    def _choose(self, choice: CurveChoice) -> None:
        """Draw anew; what stands beside changes only with the person."""
        self._choice = choice
        if self._state is not None:
            self._show_curve(self._state)

    def _choose_person(self, member_id: str) -> None:
        self._choice = self._choice.about_member(MemberId(member_id))
        self._show()

    def _choose_reference(self, key: str) -> None:
        voice = key.partition("/")[0]  # a mark on an earlier form belongs to the same voice
        if self._view and voice in {one.key for one in self._view.voices}:
            self._choose(replace(self._choice, reference=VoiceId(voice)))

    def _switch_voice(self, key: str, shown: bool) -> None:  # noqa: FBT001 - a signal's
        self._choose(self._choice.with_voice(VoiceId(key), shown=shown))

    def _leave_own_alone(self, alone: bool) -> None:  # noqa: FBT001 - a signal's
        others = self._view.others if self._view else ()
        self._choose(self._choice.without(others if alone else ()))

    def _switch_layer(self, layer: Layer, shown: bool) -> None:  # noqa: FBT001 - a signal's
        self._choose(self._choice.with_layer(layer, shown=shown))

    def _show_lines(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._choose(replace(self._choice, in_lines=on, as_table=False))

    def _show_dates(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._choose(replace(self._choice, by_date=on, as_table=False))

    def _show_table(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._choose(replace(self._choice, as_table=on))


def _no_curve() -> str:
    return QCoreApplication.translate(
        "CurvePresenter", "The curve begins with the first form. It takes two minutes at a meeting."
    )
