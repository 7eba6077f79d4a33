"""What a group of people may see of one person's curve, and what is said about it; no Qt."""

from dataclasses import dataclass

from matplotlib.figure import Figure

from app.chart_inputs import ChartOptions, progress_chart
from app.meeting.since_last import LineStep, line_steps
from app.prompts import Addressee, Occasion, Prompt, PromptBook, addressees_of
from app.wording import Register, Wording
from charts.inputs import ProgressChart
from charts.progress import draw_progress
from charts.style import ChartStyle
from models.domain.history import CaseHistory
from models.domain.ids import MemberId
from models.domain.people import Member
from models.domain.progress import LostLine, PersonProgress, Series
from models.domain.reading import hidden_voices
from models.domain.sharing import HiddenBecause
from models.domain.signal_types import Weight
from models.domain.yardstick import Yardstick
from models.services.progress import CaseView


@dataclass(frozen=True, slots=True, repr=False)
class Sight:
    """The chart about one person, as these viewers may see it."""

    view: CaseView  # made for the viewers: what they may not see is not in it
    whole: CaseHistory  # the therapist's: only to say whose curve is missing
    viewers: frozenset[MemberId]
    about: MemberId
    switched_off: frozenset[str] = frozenset()
    family: bool = True  # False: the therapist looks alone, with limits and numbers

    @property
    def person(self) -> PersonProgress | None:
        """Return everything that may be seen about the person."""
        return self.view.progress.about(self.about)

    @property
    def lines(self) -> tuple[Series, ...]:
        """List the voices with marks, the person's own first."""
        person = self.person
        every = person.series if person else ()
        return tuple(series for series in every if series.is_current and series.scored)

    @property
    def own(self) -> Series | None:
        """Return the person's own line, if it may be seen."""
        return next((one for one in self.lines if one.rater_id == self.about), None)

    @property
    def shown(self) -> tuple[Series, ...]:
        """List the lines that are switched on."""
        return tuple(one for one in self.lines if one.voice_id not in self.switched_off)

    def sentence(self, wording: Wording) -> str:
        """Return one sentence in everyday words: about the own line, else the first shown."""
        line = self.own if self.own in self.shown else next(iter(self.shown), None)
        return wording.sentence(line, self.register).rstrip(".") if line else ""

    @property
    def register(self) -> Register:
        """Return in which words it is said."""
        return Register.FAMILY if self.family else Register.PROFESSIONAL

    def notes(self, wording: Wording) -> tuple[str, ...]:
        """Say what the lines cannot: that one begins elsewhere now, or cannot be drawn."""
        moved = (wording.start_moved(one, self.register) for one in self.shown)
        lost = () if self.family else (wording.lost_line(one) for one in self._lost)
        return tuple(words for words in (*moved, *lost) if words)

    @property
    def _lost(self) -> tuple[LostLine, ...]:
        every = self.view.progress.lost
        return tuple(
            one for one in every if one.voice_id is not None and one.about_id == self.about
        )

    def chart(self, wording: Wording, yardstick: Yardstick) -> ProgressChart | None:
        """Return the chart of the lines that are switched on."""
        if self.person is None or not self.shown:
            return None
        voices = frozenset(one.voice_id for one in self.shown if one.voice_id)
        options = ChartOptions(courses=yardstick.courses, shown=voices, family=self.family)
        return progress_chart(self.person, self.view.history, wording, options)

    def since_last(self) -> tuple[tuple[Series, LineStep], ...]:
        """Return how the person's own lines moved since last time."""
        own = self.own
        return tuple((own, step) for step in line_steps(own)) if own in self.shown and own else ()

    def hidden_names(self) -> list[str]:
        """List whose curve about the person is kept back; those kept apart are not named."""
        reasons = hidden_voices(self.whole, self.viewers)
        answered = {voice_id for voice_id, _ in self.whole.voice_answers}
        names = [
            self.whole.members_by_id[voice.rater_id].alias
            for voice in self.whole.voices
            if voice.about_id == self.about
            and voice.id in answered
            and reasons.get(voice.id) not in {None, HiddenBecause.MUST_NOT_SEE}
        ]
        lost = [one.label.rater_alias for one in self._lost if one.count]
        return list(dict.fromkeys([*names, *lost]))

    def prompts(self, book: PromptBook, language: str, turn: int) -> tuple[Prompt, ...]:
        """Return up to three questions from what the shown lines say.

        What is administrative is not asked about, nor what lies between the therapist and one
        rater: cooperation belongs to no voice.
        """
        voices = {one.voice_id for one in self.shown}
        codes = tuple(
            signal.code
            for signal in self.view.progress.signals
            if signal.voice_id in voices
            and (signal.other_voice_id is None or signal.other_voice_id in voices)
            and signal.weight is not Weight.REMEMBER
            and not signal.private
        )
        addressees = addressees_of(self.looking, self.about, self.view.progress.today)
        name = self.whole.members_by_id[self.about].alias
        return book.shared(Occasion(codes, addressees, language, name, turn))

    @property
    def looking(self) -> tuple[Member, ...]:
        """List who looks, besides the therapist."""
        return tuple(one for one in self.whole.members if one.id in self.viewers)

    def addressed(self, addressee: Addressee) -> list[str]:
        """List the names a question is put to; nobody in particular: empty."""
        match addressee:
            case Addressee.CHILD | Addressee.YOUNG:
                return [one.alias for one in self.looking if one.id == self.about]
            case Addressee.PARENT | Addressee.COUPLE:
                carers = [one for one in self.looking if one.role.is_carer]
                own = [one for one in self.looking if one.id == self.about]
                return [one.alias for one in carers or own]
            case Addressee.FAMILY:
                return []


@dataclass(frozen=True, slots=True, repr=False)
class Draw:
    """Draws one chart whenever the canvas asks for it."""

    chart: ProgressChart

    def __call__(self, figure: Figure, style: ChartStyle) -> Figure:
        """Draw on ``figure``."""
        return draw_progress(figure, self.chart, style)
