"""What is settled before a document leaves: seen by the family, the consent, a password."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot

from app.handout.choice import HandoutChoice, Seen
from app.handout.sections import FormScroll, LineField, Section
from app.handout.state import HandoutState
from app.key_values import Rating
from app.theme import Theme
from app.widgets.date_field import OptionalDateField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from app.widgets.new_passphrase import NewPassphrase
from app.widgets.switch import SwitchRow


class LeavingForm(FormScroll):
    """Seen by the family and when; what was agreed on; a password that is kept nowhere."""

    changed = Signal()
    rating_wanted = Signal(str)  # rate this password and call ``show_rating``

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self._today = today
        self._state: HandoutState | None = None
        self._seen = SwitchRow(theme, "")
        self._seen_day = OptionalDateField(theme, today)
        self._seen_on = FormField(theme, "", self._seen_day)
        self._what, self._why = LineField(), LineField()
        self._agreed_day = OptionalDateField(theme, today)
        self._consent = (
            FormField(theme, "", self._what),
            FormField(theme, "", self._why),
            FormField(theme, "", self._agreed_day),
        )
        self._to_whom = WrapLabel("", "small")
        self._protect = SwitchRow(theme, "")
        self._password = NewPassphrase(theme)
        self._password_note = WrapLabel("", "small")
        self._family, self._given, self._lock = (Section(theme, gap) for gap in ("xs", "m", "xs"))
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_state(self, state: HandoutState) -> None:
        """Show what was settled."""
        choice = state.choice
        self._what.set_text(choice.consent_what)
        self._why.set_text(choice.consent_why)
        self._agreed_day.set_day(choice.consent_day)
        self.show_consequences(state)

    def show_consequences(self, state: HandoutState) -> None:
        """Show what follows from a choice; no field that is typed in is touched."""
        self._state = state
        seen = state.choice.seen.get(state.kind) if state.is_seen else None
        self._family.setVisible(state.traits.is_draft_for(state.audience))
        self._seen.switch.setChecked(state.is_seen)
        self._seen_on.setVisible(state.is_seen)
        self._seen_day.set_day(seen.day if seen else None)
        self._password.setVisible(self._protect.switch.isChecked())
        self._retranslate()

    def read(self, choice: HandoutChoice) -> HandoutChoice:
        """Return the choice with what is settled now; the password is no part of it."""
        return replace(
            choice,
            seen=self._seen_now(choice),
            consent_what=self._what.text(),
            consent_why=self._why.text(),
            consent_day=self._agreed_day.day(),
        )

    @property
    def password(self) -> str:
        """What protects the PDF, empty where nothing does."""
        return self._password.text if self._protect.switch.isChecked() else ""

    def is_ready(self) -> bool:
        """Whether the password, if there is to be one, is typed twice alike; else say so."""
        if not self._protect.switch.isChecked() or self._password.is_ready():
            return True
        self.ensureWidgetVisible(self._password)
        return False

    def show_rating(self, rating: Rating) -> None:
        """Show how good the password is."""
        self._password.show_rating(rating)

    def start_over(self) -> None:
        """Forget the password, and begin at the top."""
        self._protect.switch.setChecked(False)
        self._password.forget()
        self._password.hide()
        self.verticalScrollBar().setValue(0)

    def finish_typing(self) -> None:
        """Take the days as they stand, as when the fields are left."""
        for field in (self._seen_day, self._agreed_day):
            field.editingFinished.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _seen_now(self, choice: HandoutChoice) -> Mapping[str, Seen]:
        state = self._state
        if state is None or not state.traits.is_draft_for(state.audience):
            return choice.seen
        others = {kind: seen for kind, seen in choice.seen.items() if kind != state.kind}
        if not self._seen.switch.isChecked():
            return others
        day = self._seen_day.day() or self._today()
        return {**others, state.kind: Seen(state.held, day)}

    def _lay_out(self) -> None:
        self._family.body.addWidget(self._seen)
        self._family.body.addWidget(self._seen_on)
        for field in self._consent:
            self._given.body.addWidget(field)
        self._given.body.insertWidget(1, self._to_whom)
        self._lock.body.addWidget(self._protect)
        self._lock.body.addWidget(self._password)
        self._lock.body.addWidget(self._password_note)
        for section in (self._family, self._given, self._lock):
            self.column.addWidget(section)
        self.column.addStretch(1)
        self._password.hide()

    def _connect(self) -> None:
        self._seen.switch.clicked.connect(self._tell)
        self._protect.switch.toggled.connect(self._show_password)
        self._password.rating_wanted.connect(self.rating_wanted)
        for day in (self._seen_day, self._agreed_day):
            day.day_changed.connect(self._tell)
        for line in (self._what, self._why):
            line.settled.connect(self.changed)

    def _retranslate(self) -> None:
        self._family.set_title(self.tr("Seen before others see it"))
        is_seen = self._state is not None and self._state.is_seen
        later = self.tr("After the next meeting it says DRAFT again")
        until = self.tr("Until then every page says DRAFT")
        self._seen.set_texts(self.tr("The family has seen it"), later if is_seen else until)
        self._seen_on.set_label(self.tr("Seen on"))
        self._given.set_title(self.tr("What was agreed on"))
        what, why, day = self._consent
        what.set_label(self.tr("What may be shared"))
        self._what.setPlaceholderText(self.tr("such as curve, goals and agreements"))
        why.set_label(self.tr("Why"))
        self._why.setPlaceholderText(self.tr("such as one plan for school and home"))
        day.set_label(self.tr("Agreed on"))
        whom = self._state.choice.shared_with.strip() if self._state is not None else ""
        self._to_whom.setText(self.tr("To: {whom}").format(whom=whom))
        self._to_whom.setVisible(bool(whom))
        self._lock.set_title(self.tr("Password"))
        self._protect.set_texts(
            self.tr("Password on the PDF"),
            self.tr("It is kept nowhere. Give it to the reader another way than the file."),
        )
        self._password_note.setText(
            self.tr("Paper and the file for the case system have no password.")
        )

    @Slot(bool)
    def _show_password(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._password.setVisible(shown)
        if shown:
            self._password.begin()
        else:
            self._password.forget()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
