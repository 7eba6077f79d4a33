"""Everything the tab "Kurven" shows, made from one reading of the case."""

from dataclasses import dataclass

from app.casefile.case_state import CaseState
from app.casefile.curve.choice import CurveChoice
from app.chart_inputs import (
    ChartOptions,
    Table,
    domain_charts,
    progress_chart,
    progress_table,
    series_key,
)
from charts.inputs import ProgressChart, SmallMultiples
from models.domain.ids import MemberId
from models.domain.progress import PersonProgress, Series
from models.domain.yardstick import Yardstick


@dataclass(frozen=True, slots=True, repr=False)
class PersonOption:
    """A person whose chart can be looked at."""

    about: MemberId
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class VoiceOption:
    """A line that can be switched on and off."""

    key: str  # the voice's id
    text: str
    slot: int
    is_shown: bool


@dataclass(frozen=True, slots=True, repr=False)
class VoiceSentence:
    """What a line says in words."""

    key: str
    slot: int
    sentence: str
    is_reference: bool


@dataclass(frozen=True, slots=True, repr=False)
class CurveView:
    """One person's chart in all its forms."""

    people: tuple[PersonOption, ...]
    about: MemberId
    voices: tuple[VoiceOption, ...]
    chart: ProgressChart
    lines: SmallMultiples
    table: Table
    sentences: tuple[VoiceSentence, ...]
    note: str  # what is to be known about the reference course
    choice: CurveChoice


def curve_view(state: CaseState, choice: CurveChoice, yardstick: Yardstick) -> CurveView | None:
    """Return what to show, or None where nobody has a voice yet."""
    people = state.progress.people
    person = _person(state, choice)
    if person is None:
        return None
    current = [one for one in person.series if one.is_current]
    shown = frozenset(one.voice_id for one in current if one.voice_id) - choice.hidden
    options = ChartOptions(
        courses=yardstick.courses, shown=shown, reference=choice.reference, by_date=choice.by_date
    )
    visible = [one for one in current if one.voice_id in shown]
    reference = _reference(visible, choice)
    history, words = state.history, state.words
    return CurveView(
        people=tuple(PersonOption(one.about_id, _title(state, one)) for one in people),
        about=person.about_id,
        voices=tuple(
            VoiceOption(series_key(one), words.voice(one.label), one.slot, one in visible)
            for one in current
        ),
        chart=progress_chart(person, history, words, options),
        lines=domain_charts(person, history, words, options),
        table=progress_table(person, words, shown),
        sentences=tuple(
            VoiceSentence(series_key(one), one.slot, words.sentence(one), one is reference)
            for one in visible
        ),
        note=words.course_note(reference) if reference else "",
        choice=choice,
    )


def _person(state: CaseState, choice: CurveChoice) -> PersonProgress | None:
    """Return the chosen chart, else a child's in focus: an adult's own opens only on choice."""
    people = state.progress.people
    chosen = state.progress.about(choice.about) if choice.about else None
    focus = {member.id for member in state.history.focus}
    return chosen or next((one for one in people if one.about_id in focus), None)


def _reference(visible: list[Series], choice: CurveChoice) -> Series | None:
    chosen = (one for one in visible if one.voice_id == choice.reference)
    return next(chosen, next(iter(visible), None))


def _title(state: CaseState, person: PersonProgress) -> str:
    """Return whose chart it is: "Mia", "Mor om sig selv"."""
    own = [one for one in person.series if one.rater_id == person.about_id]
    if own:
        return state.words.voice(own[0].label)
    return state.history.members_by_id[person.about_id].alias
