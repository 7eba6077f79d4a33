"""One meeting: the note, what was said and decided, and every form."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.casefile.case_state import CaseState
from app.casefile.meetings.form_block import SessionForm
from app.casefile.meetings.form_faces import FormFace, form_faces
from app.casefile.meetings.note_edit import NoteEdit
from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.buttons import quiet_button
from app.widgets.card import Card
from app.widgets.chip import Kind
from app.widgets.labels import WrapLabel, label
from app.widgets.layouts import clear
from models.domain.cases import Session, SessionState
from models.domain.ids import SessionId
from models.domain.scales import Scale


class SessionCard(Card):
    """Shows a session; everything about its forms goes out as signals of the form."""

    note_written = Signal(object, str)
    edit_requested = Signal(object)  # SessionId
    versions_requested = Signal(object)  # SessionId: what the note and the facts said before
    absence_taken_back = Signal(object)  # SessionId
    correct_requested = Signal(object)  # FormFace, as all below
    enter_requested = Signal(object)
    dispute_requested = Signal(object)
    move_requested = Signal(object)
    block_requested = Signal(object)
    history_requested = Signal(object)
    undo_requested = Signal(object)
    restore_requested = Signal(object)
    skip_reason_chosen = Signal(object, str)
    share_chosen = Signal(object, str)

    def __init__(self, theme: Theme, scales: Mapping[str, Scale]) -> None:
        super().__init__(theme)
        self._theme = theme
        self._scales = scales
        self._session_id: SessionId | None = None
        self._changed: frozenset[SessionId] = frozenset()
        self._edit = quiet_button(theme, self.tr("Edit meeting"), "pencil")
        self._edit.clicked.connect(self._ask_to_edit)
        self._versions = quiet_button(theme, self.tr("Earlier versions"), "clock")
        self._versions.clicked.connect(self._ask_for_versions)
        self.head.addWidget(self._versions)
        self.head.addWidget(self._edit)
        self._stale_words: Mapping[SessionId, str] = {}
        self._stale = Banner(theme, Kind.WATCH, "")
        self._back = quiet_button(theme, self.tr("Take it back"), "undo-2")
        self._back.clicked.connect(self._take_back)
        self.head.addWidget(self._back)
        self._facts = WrapLabel("", "small")
        self._note_title = label(self.tr("Note"), "strong")
        self.note = NoteEdit(theme)
        self._note_title.setBuddy(self.note)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.note_written.connect(self.note_written)
        self._said = QVBoxLayout()
        self._forms = QVBoxLayout()
        self._said.setSpacing(theme.space("m"))
        self._forms.setSpacing(theme.space("l"))
        self.body.addWidget(self._facts)
        self.body.addWidget(self._stale)
        self.body.addWidget(self._note_title)
        self.body.addWidget(self.note)
        self.body.addLayout(self._said)
        self.body.addLayout(self._forms)

    def show_session(self, state: CaseState, session: Session) -> None:
        """Show a meeting."""
        self._session_id = session.id
        self.set_title(self._heading(state, session))
        self._facts.setText(self._facts_of(state, session))
        self._show_stale()
        was_held = session.state is SessionState.HELD
        self._edit.setVisible(was_held)
        self._versions.setVisible(was_held and session.id in self._changed)
        self._back.setVisible(state.is_open and not session.state.took_place)
        self._note_title.setVisible(was_held)
        self.note.setVisible(was_held)
        self.note.show_note(session.id if was_held else None, session.note)
        clear(self._said)
        clear(self._forms)
        if session.state is SessionState.RUNNING:
            running = self.tr("The meeting is under way. Its forms are finished there.")
            self._said.addWidget(WrapLabel(running, "muted"))
        elif was_held:
            self._add_said(state, session)
            self._add_forms(state, session)

    def show_hits(self, wanted: str) -> None:
        """Mark in the note what is looked for."""
        self.note.show_hits(wanted)

    def know_changed(self, sessions: frozenset[SessionId]) -> None:
        """Know which meetings said something else before."""
        self._changed = sessions
        self._versions.setVisible(self._edit.isVisible() and self._session_id in sessions)

    def know_stale(self, words: Mapping[SessionId, str]) -> None:
        """Know which documents left with a number of a meeting that was changed since."""
        self._stale_words = words
        self._show_stale()

    def _show_stale(self) -> None:
        words = self._stale_words.get(self._session_id, "") if self._session_id else ""
        self._stale.set_text(words)
        self._stale.setVisible(bool(words))

    def _heading(self, state: CaseState, session: Session) -> str:
        day = state.words.weekday_and_day(session.day)
        number = state.history.number_of.get(session.id)
        if number is None:
            return f"{state.words.state(session.state).capitalize()} · {day}"
        return self.tr("Meeting {n} · {day}").format(n=number, day=day)

    def _facts_of(self, state: CaseState, session: Session) -> str:
        words = state.words
        if not session.state.took_place:
            return ""
        present = [one.alias for one in state.history.members if one.id in session.present]
        parts = [words.kind(session.kind), session.place]
        if present:
            parts.append(self.tr("with {names}").format(names=words.listed(present)))
        if session.interpreter:
            parts.append(self.tr("with an interpreter"))
        return " · ".join(part for part in parts if part)

    def _add_said(self, state: CaseState, session: Session) -> None:
        history, words = state.history, state.words
        decisions = [one for one in history.decisions if one.session_id == session.id]
        if decisions:
            latest = max(decisions, key=lambda one: one.sequence)
            text = words.decision(latest.kind)
            text = f"{text}: {latest.words}" if latest.words else text
            self._add_words(self.tr("Decision"), text)
        for statement in history.statements:
            if statement.session_id == session.id:
                alias = history.members_by_id[statement.member_id].alias
                own = self.tr("did not want to share") if statement.declined else statement.words
                self._add_words(self.tr("{name} said").format(name=alias), own)

    def _add_words(self, title: str, text: str) -> None:
        block = QVBoxLayout()
        block.setSpacing(2)
        block.addWidget(label(title, "strong"))
        block.addWidget(WrapLabel(text))
        self._said.addLayout(block)

    def _add_forms(self, state: CaseState, session: Session) -> None:
        faces = form_faces(state, session, self._scales)
        for title, group in (
            (self.tr("Wellbeing"), [one for one in faces if not one.is_cooperation]),
            (self.tr("Cooperation"), [one for one in faces if one.is_cooperation]),
        ):
            if group:
                self._forms.addWidget(label(title, "small"))
                for face in group:
                    self._forms.addWidget(self._block(face, state))

    def _block(self, face: FormFace, state: CaseState) -> SessionForm:
        block = SessionForm(self._theme, face, state)
        block.correct_requested.connect(self.correct_requested)
        block.enter_requested.connect(self.enter_requested)
        block.dispute_requested.connect(self.dispute_requested)
        block.move_requested.connect(self.move_requested)
        block.block_requested.connect(self.block_requested)
        block.history_requested.connect(self.history_requested)
        block.undo_requested.connect(self.undo_requested)
        block.restore_requested.connect(self.restore_requested)
        block.skip_reason_chosen.connect(self.skip_reason_chosen)
        block.share_chosen.connect(self.share_chosen)
        return block

    @Slot()
    def _take_back(self) -> None:
        self.absence_taken_back.emit(self._session_id)

    @Slot()
    def _ask_to_edit(self) -> None:
        self.edit_requested.emit(self._session_id)

    @Slot()
    def _ask_for_versions(self) -> None:
        self.versions_requested.emit(self._session_id)
