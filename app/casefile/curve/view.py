"""Everything the tab "Kurven" shows, made from one reading of the case."""

from dataclasses import dataclass, replace

from app.casefile.case_state import CaseState
from app.casefile.curve.choice import CurveChoice, Layer
from app.casefile.curve.line_notes import line_notes
from app.chart_inputs import (
    ChartOptions,
    Table,
    cooperation_chart,
    domain_charts,
    domain_table,
    progress_chart,
    progress_table,
    series_key,
)
from charts.inputs import ProgressChart, SmallMultiples
from models.domain.ids import MemberId, VoiceId
from models.domain.progress import PersonProgress, Series
from models.domain.yardstick import Yardstick

NO_TABLE = Table((), ())


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
    only_own: str  # whose line may stand alone; empty where there is no other, or none
    is_only_own: bool
    others: frozenset[VoiceId]  # the voices beside that one
    chart: ProgressChart
    cooperation: ProgressChart | None  # the panel beneath
    lines: SmallMultiples  # empty unless they are shown
    table: Table  # empty unless it is shown
    sentences: tuple[VoiceSentence, ...]
    notes: tuple[str, ...]  # what is to be known about lines, signs and the reference course
    choice: CurveChoice


def curve_view(state: CaseState, choice: CurveChoice, yardstick: Yardstick) -> CurveView | None:
    """Return what to show, or None where nobody has a voice yet."""
    person = _person(state, choice)
    if person is None:
        return None
    current = [one for one in person.series if one.is_current]
    shown = frozenset(one.voice_id for one in current if one.voice_id) - choice.hidden
    options = options_for(choice, shown, yardstick)
    visible = [one for one in current if one.voice_id in shown]
    reference = _reference(visible, choice)
    history, words = state.history, state.words
    chart = progress_chart(person, history, words, options)
    beneath = _cooperation(state, person, choice, options)
    own = own_line(person) if len(current) > 1 else None
    return CurveView(
        people=tuple(
            PersonOption(one.about_id, _title(state, one)) for one in state.progress.people
        ),
        about=person.about_id,
        voices=tuple(
            VoiceOption(series_key(one), words.voice(one.label), one.slot, one in visible)
            for one in current
        ),
        only_own=words.voice(own.label) if own else "",
        is_only_own=own is not None and visible == [own],
        others=frozenset(one.voice_id for one in current if one.voice_id and one is not own),
        chart=chart,
        cooperation=beneath,
        lines=domain_charts(person, history, words, options)
        if choice.in_lines
        else SmallMultiples(),
        table=_table(state, person, choice, options) if choice.as_table else NO_TABLE,
        sentences=tuple(
            VoiceSentence(series_key(one), one.slot, words.sentence(one), one is reference)
            for one in visible
        ),
        notes=line_notes(state, person, reference, shown, (chart, beneath)),
        choice=choice,
    )


def options_for(
    choice: CurveChoice, shown: frozenset[VoiceId], yardstick: Yardstick
) -> ChartOptions:
    """Return how the chart is drawn for the therapist."""
    return ChartOptions(
        courses=yardstick.courses,
        shown=shown,
        reference=choice.reference,
        show_limit=choice.shows(Layer.LIMIT),
        show_course=choice.shows(Layer.COURSE),
        show_reliable=choice.shows(Layer.UNCERTAINTY),
        show_interventions=choice.shows(Layer.EFFORTS),
        show_signs=True,
        name_reference=True,
        by_date=choice.by_date,
    )


def own_line(person: PersonProgress) -> Series | None:
    """Return the line of the person the chart is about."""
    own = (one for one in person.series if one.is_current and one.rater_id == person.about_id)
    return next(own, None)


def _cooperation(
    state: CaseState, person: PersonProgress, choice: CurveChoice, options: ChartOptions
) -> ProgressChart | None:
    """Return the panel beneath: of an adult's own chart only her own, else whose line is shown."""
    if not choice.shows(Layer.COOPERATION) or choice.in_lines:
        return None
    raters = raters_beneath(state, person, choice)
    beneath = replace(options, shown_raters=raters)
    return cooperation_chart(state.progress.cooperation, state.history, state.words, beneath)


def raters_beneath(
    state: CaseState, person: PersonProgress, choice: CurveChoice
) -> frozenset[MemberId]:
    """Return whose cooperation belongs beneath a person's chart."""
    if not state.history.members_by_id[person.about_id].in_focus:
        return frozenset({person.about_id})
    hidden = {one.rater_id for one in person.series if one.voice_id in choice.hidden}
    return frozenset(one.rater_id for one in state.progress.cooperation) - hidden


def _table(
    state: CaseState, person: PersonProgress, choice: CurveChoice, options: ChartOptions
) -> Table:
    """Return the numbers that are drawn: totals with the cooperation, or the single lines."""
    if choice.in_lines:
        return domain_table(person, state.words, options)
    raters = raters_beneath(state, person, choice) if choice.shows(Layer.COOPERATION) else ()
    beneath = [one for one in state.progress.cooperation if one.rater_id in raters]
    return progress_table(person, state.words, options.shown, beneath)


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
