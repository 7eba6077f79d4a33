"""Who gets the document, and what is shown in it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.handout.choice import HandoutChoice
from app.handout.sections import FormScroll, LineField, Section
from app.handout.state import HandoutState, Said
from app.handout.voice_switches import VoiceSwitches
from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.chip import Kind
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from app.widgets.switch import SwitchRow
from app.widgets.toggle_chip import ToggleChipRow
from models.domain.ids import MemberId, VoiceId


class ChoicesForm(FormScroll):
    """Recipients, voices, parts and language."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._state: HandoutState | None = None
        self._off: frozenset[VoiceId] = frozenset()
        self._recipients = LineField()
        self._shared_with = FormField(theme, "", self._recipients)
        self._occasion = LineField()
        self._kind = FormField(theme, "", self._occasion)
        self._people = ToggleChipRow(theme)
        self._voices = VoiceSwitches(theme)
        self._protected = Banner(theme, Kind.NOTE, "", icon="shield")
        self._nobody = WrapLabel("", "muted")
        self._words = SwitchRow(theme, "")
        self._goals = SwitchRow(theme, "")
        self._agreements = SwitchRow(theme, "")
        self._names = SwitchRow(theme, "")
        self._languages = ToggleChipRow(theme)
        self._never = WrapLabel("", "small")
        self._readers, self._about, self._curve, self._parts, self._language = (
            Section(theme, gap) for gap in ("l", "s", "s", "xs", "s")
        )
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_state(self, state: HandoutState) -> None:
        """Show what was chosen, and what can be."""
        self._state, self._off = state, state.choice.switched_off
        choice = state.choice
        self._recipients.set_text(choice.shared_with)
        self._occasion.set_text(choice.kind)
        self._people.set_options(state.people)
        self._people.choose(state.about or "")
        self._voices.show_voices(() if state.is_protected else state.voices)
        for row, is_on in (
            (self._words, choice.shows_words),
            (self._goals, choice.shows_goals),
            (self._agreements, choice.shows_agreements),
            (self._names, choice.has_names),
        ):
            row.switch.setChecked(is_on)
        self._languages.choose(choice.language)
        self._show_what_fits(state)
        self._retranslate()

    def read(self, choice: HandoutChoice) -> HandoutChoice:
        """Return the choice with what is chosen now."""
        return replace(
            choice,
            shared_with=self._recipients.text(),
            kind=self._occasion.text(),
            about=MemberId(self._people.chosen) or None,
            switched_off=self._off,
            shows_words=self._words.switch.isChecked(),
            shows_goals=self._goals.switch.isChecked(),
            shows_agreements=self._agreements.switch.isChecked(),
            has_names=self._names.switch.isChecked(),
            language=self._languages.chosen,
        )

    def start_over(self) -> None:
        """Begin at the top, without an old error."""
        self._shared_with.clear_error()
        self.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Stand where most begin to type."""
        self._recipients.setFocus()

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
            (self._readers, (self._shared_with, self._kind)),
            (self._about, (self._people,)),
            (self._curve, (self._protected, self._voices, self._nobody)),
            (self._parts, (self._words, self._goals, self._agreements, self._names)),
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
        self._people.changed.connect(self._tell)
        self._languages.changed.connect(self._tell)
        self._voices.voice_switched.connect(self._switch_voice)
        for row in (self._words, self._goals, self._agreements, self._names):
            row.switch.clicked.connect(self._tell)

    def _show_what_fits(self, state: HandoutState) -> None:
        self._readers.setVisible(state.is_network)
        self._words.setVisible(state.is_network)
        self._goals.setVisible(state.is_network and state.goals > 0)
        self._agreements.setVisible(state.is_network and state.agreements > 0)
        self._about.setVisible(len(state.people) > 1)
        self._protected.setVisible(state.is_protected)
        self._nobody.setVisible(not state.voices and not state.is_protected)

    def _retranslate(self) -> None:
        self._readers.set_title(self.tr("Who is to have it?"))
        self._shared_with.set_label(self.tr("Shared with"))
        self._recipients.setPlaceholderText(self.tr("such as mother, father, school"))
        self._kind.set_label(self.tr("Occasion"))
        self._occasion.setPlaceholderText(self.tr("such as status meeting at the school"))
        self._about.set_title(self.tr("About whom?"))
        self._curve.set_title(self.tr("Voices on the curve"))
        self._protected.set_text(
            self.tr(
                "Special protection: nobody’s marks are shown to several people together, only to "
                "the one who made them. The document has no curve."
            )
        )
        self._nobody.setText(self.tr("Nobody answers about this person yet."))
        self._parts.set_title(self.tr("Also in it"))
        self._language.set_title(self.tr("The document’s language"))
        self._languages.set_options([("da", self.tr("Danish")), ("en", self.tr("English"))])
        self._never.setText(
            self.tr("Never in it: notes, cooperation forms, the adults’ own wellbeing.")
        )
        self._word_parts()

    def _word_parts(self) -> None:
        state = self._state
        if state is None:
            return
        title = self.tr("{whose} own words").format(whose=state.whose)
        self._words.set_texts(title, self._said(state))
        self._goals.set_texts(self.tr("Goals"), self.tr("%n goal(s)", "", state.goals))
        agreements = self.tr("%n agreement(s)", "", state.agreements)
        of_them = self.tr("{n} of them open").format(n=state.open_agreements)
        self._agreements.set_texts(self.tr("Agreements"), f"{agreements}, {of_them}")
        self._names.set_texts(
            self.tr("Names"), self.tr("Off: roles instead. Names in what was written remain.")
        )

    def _said(self, state: HandoutState) -> str:
        return {
            Said.WORDS: self.tr("What may be told to the meeting"),
            Said.DECLINED: self.tr("It says that {name} does not want to share words"),
            Said.NOTHING: self.tr("Left out: {name} has no words for the meeting yet"),
        }[state.said].format(name=state.name)

    @Slot()
    def _take_recipients(self) -> None:
        if self._recipients.text().strip():
            self._shared_with.clear_error()
        self.changed.emit()

    @Slot(str, bool)
    def _switch_voice(self, voice_id: str, shown: bool) -> None:  # noqa: FBT001 - a signal's
        one = frozenset({VoiceId(voice_id)})
        self._off = self._off - one if shown else self._off | one
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
