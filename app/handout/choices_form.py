"""Who gets the document, and what is shown in it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.documents.kinds import DocumentKind
from app.handout.choice import HandoutChoice
from app.handout.page_words import PageWords
from app.handout.part_rows import PartRows
from app.handout.sections import FormScroll, LineField, Section
from app.handout.state import HandoutState
from app.handout.voice_switches import VoiceSwitches
from app.handout.yes_chips import YesChips
from app.theme import Theme
from app.widgets.date_field import OptionalDateField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from app.widgets.toggle_chip import ToggleChipRow
from app.wording import Wording
from models.domain.audiences import Part, Profile
from models.domain.ids import MemberId, VoiceId
from models.domain.plans import Audience
from models.services.recalls import Recall


class ChoicesForm(FormScroll):
    """Audience, recipients, parts, voices, period and language."""

    changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self._state: HandoutState | None = None
        self._words: Wording | None = None
        self._off: frozenset[VoiceId] = frozenset()
        self._wished: frozenset[Part] = frozenset()
        self._names = PageWords()
        self._audiences = ToggleChipRow(theme)
        self._recipients = LineField()
        self._shared_with = FormField(theme, "", self._recipients)
        self._occasion = LineField()
        self._kind = FormField(theme, "", self._occasion)
        self._people = ToggleChipRow(theme)
        self._letters = ToggleChipRow(theme)
        self._voices = VoiceSwitches(theme)
        self._agreeing = YesChips(theme)
        beneath = {Part.CURVE: self._voices, Part.COOPERATION: self._agreeing}
        self._parts = PartRows(theme, beneath)
        self._since_day = OptionalDateField(theme, today)
        self._since = FormField(theme, "", self._since_day)
        self._languages = ToggleChipRow(theme)
        self._never = WrapLabel("", "small")
        self._readers, self._about, self._letter, self._shown, self._period, self._language = (
            Section(theme, gap) for gap in ("m", "s", "s", "xs", "s", "s")
        )
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_state(self, state: HandoutState, words: Wording) -> None:
        """Show what was chosen, and what can be."""
        choice = state.choice
        self._off = choice.switched_off
        self._recipients.set_text(choice.shared_with)
        self._occasion.set_text(choice.kind)
        self._people.set_options(state.people)
        self._people.choose(state.about or "")
        self._since_day.set_day(choice.since)
        self._languages.choose(choice.language)
        self._shared_with.setVisible(state.traits.has_recipients)
        self._readers.setVisible(state.traits.has_recipients)
        self._audiences.setVisible(len(state.traits.audiences) > 1)
        self._kind.setVisible(state.traits.has_occasion)
        self._about.setVisible(len(state.people) > 1)
        is_letter = state.kind is DocumentKind.RECALL_LETTER
        self._letter.setVisible(is_letter and bool(state.recalls))
        self._letters.set_options(self._recalled(one, words) for one in state.recalls)
        self._letters.choose(state.recalled.document.id if state.recalled else "")
        self._period.setVisible(bool(state.traits.parts & {Part.CURVE}))
        self.show_consequences(state, words)
        self._retranslate()

    def show_consequences(self, state: HandoutState, words: Wording) -> None:
        """Show what follows from a choice; no field is touched."""
        self._state, self._words, self._wished = state, words, state.wished
        self._audiences.choose(state.audience)
        self._parts.show_state(state, words)
        is_wished = Part.CURVE in state.wished | state.traits.always
        has_voices = bool(state.voices) and not state.is_protected
        self._voices.setVisible(has_voices and is_wished)
        self._voices.show_voices(state.voices)
        self._agreeing.show_raters(state.cooperation.raters)
        self._agreeing.setVisible(state.cooperation.can_be_asked)

    def read(self, choice: HandoutChoice) -> HandoutChoice:
        """Return the choice with what is chosen now."""
        state = self._state
        agreed = self._agreeing.agreed()
        return replace(
            choice,
            audiences=self._audiences_chosen(choice),
            parts=self._parts_chosen(choice),
            shared_with=self._recipients.text(),
            kind=self._occasion.text(),
            about=MemberId(self._people.chosen) or None,
            recalled=self._letters.chosen,
            switched_off=self._off,
            since=self._since_day.day(),
            agreed=agreed,
            agreed_at=state.held if agreed and state is not None else None,
            language=self._languages.chosen,
        )

    def _audiences_chosen(self, choice: HandoutChoice) -> Mapping[str, Audience]:
        state, chosen = self._state, self._audiences.chosen
        if state is None or chosen in {"", state.audience}:
            return choice.audiences
        return {**choice.audiences, state.kind: Audience(chosen)}

    def _parts_chosen(self, choice: HandoutChoice) -> Mapping[Audience, Profile]:
        """Return the parts with those of the audience shown, where they were switched."""
        state = self._state
        if state is None or self._wished == state.wished:
            return choice.parts
        return {**choice.parts, state.audience: self._wished}

    def start_over(self) -> None:
        """Begin at the top, without an old error."""
        self._shared_with.clear_error()
        self.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Stand where most begin to type."""
        self._recipients.setFocus()

    def finish_typing(self) -> None:
        """Take the day as it stands, as when the field is left."""
        self._since_day.editingFinished.emit()

    def ask_for_recipients(self) -> None:
        """Say that it must be known who gets the document."""
        self._shared_with.set_error(self.tr("Write who is to have it, such as: mother, school."))
        self.ensureWidgetVisible(self._shared_with)
        self._recipients.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        parts: tuple[tuple[Section, tuple[QWidget, ...]], ...] = (
            (self._readers, (self._audiences, self._shared_with, self._kind)),
            (self._about, (self._people,)),
            (self._letter, (self._letters,)),
            (self._shown, (self._parts,)),
            (self._period, (self._since,)),
            (self._language, (self._languages,)),
        )
        for section, widgets in parts:
            for widget in widgets:
                section.body.addWidget(widget)
            self.column.addWidget(section)
        self.column.addWidget(self._never)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._recipients.settled.connect(self._take_recipients)
        self._occasion.settled.connect(self.changed)
        self._since_day.day_changed.connect(self.changed)
        for row in (self._audiences, self._people, self._letters, self._languages):
            row.changed.connect(self._tell)
        self._agreeing.changed.connect(self.changed)
        self._parts.part_switched.connect(self._switch_part)
        self._voices.voice_switched.connect(self._switch_voice)

    def _retranslate(self) -> None:
        self._readers.set_title(self.tr("Who is to have it?"))
        self._shared_with.set_label(self.tr("Shared with"))
        self._recipients.setPlaceholderText(self.tr("such as mother, father, school"))
        self._kind.set_label(self.tr("Occasion"))
        self._occasion.setPlaceholderText(self.tr("such as status meeting at the school"))
        self._about.set_title(self.tr("About whom?"))
        self._letter.set_title(self.tr("Which document is it about?"))
        self._shown.set_title(self.tr("What is in it"))
        self._period.set_title(self.tr("Which period?"))
        self._since.set_label(self.tr("Marks from"))
        self._since.set_help(self.tr("Empty: from the first meeting on"))
        self._language.set_title(self.tr("The document’s language"))
        self._languages.set_options([("da", self.tr("Danish")), ("en", self.tr("English"))])
        self._never.setText(self.tr("Notes are never in it, nor what is for you alone."))
        if self._words is not None and self._state is not None:
            words = self._words
            options = ((one.value, words.audience(one)) for one in self._state.traits.audiences)
            self._audiences.set_options((key, _capital(text)) for key, text in options)
            self._audiences.choose(self._state.audience)

    def _recalled(self, recall: Recall, words: Wording) -> tuple[str, str]:
        """Return the key and the words of a document that shows an old number."""
        document = recall.document
        names = {kind.value: name for kind, name in self._names.kinds().items()}
        name = names.get(document.entry.kind, document.entry.kind)
        day = words.short_date(document.at.astimezone().date())
        text = f"{name}, {day}"
        if recall.is_sent:
            text = self.tr("{document} (a letter has left)").format(document=text)
        return document.id, text

    @Slot()
    def _take_recipients(self) -> None:
        if self._recipients.text().strip():
            self._shared_with.clear_error()
        self.changed.emit()

    @Slot(str, bool)
    def _switch_part(self, part: str, shown: bool) -> None:  # noqa: FBT001 - a signal's
        one = frozenset({Part(part)})
        self._wished = self._wished | one if shown else self._wished - one
        self.changed.emit()

    @Slot(str, bool)
    def _switch_voice(self, voice_id: str, shown: bool) -> None:  # noqa: FBT001 - a signal's
        one = frozenset({VoiceId(voice_id)})
        self._off = self._off - one if shown else self._off | one
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
