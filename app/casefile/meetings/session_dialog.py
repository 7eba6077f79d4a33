"""Setting the facts of a meeting right: day, kind, who was there."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.casefile.case_state import CaseState
from app.casefile.day_field import DayField
from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.choice_field import ChoiceField
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel, label
from app.widgets.save_dialog import SaveDialog
from models.domain.cases import Session, SessionKind
from models.domain.ids import MemberId, SessionId
from models.services.drafts import NAME_LENGTH, SessionSetup


class SessionDialog(SaveDialog):
    """The same facts as step 1 of a meeting, afterwards; without a session, of an earlier one."""

    submitted = Signal(object)  # SessionSetup
    take_back_requested = Signal()  # it was added by mistake

    def __init__(
        self,
        theme: Theme,
        state: CaseState,
        session: Session | None,
        today: Callable[[], date],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Edit meeting") if session else self.tr("Add an earlier meeting"))
        is_new = session is None
        session = session or Session(SessionId(""), today(), 0)
        self._day_field = DayField(theme, self.tr("Day"), today)
        self._day_field.day.set_day(session.day)
        self.kind = ChoiceField()
        self.kind.set_options([(one.value, state.words.kind(one)) for one in SessionKind])
        self.kind.choose(session.kind.value)
        self.place = QLineEdit(session.place)
        self.place.setMaxLength(NAME_LENGTH)
        self.interpreter = QCheckBox(self.tr("An interpreter took part"))
        self.interpreter.setChecked(session.interpreter)
        self._present: dict[MemberId, QCheckBox] = {}
        people = FlowLayout(theme.space("l"))
        for member in state.history.members:
            if not member.belongs_on(session.day) and member.id not in session.present:
                continue
            box = QCheckBox(member.alias)
            box.setChecked(member.id in session.present)
            self._present[member.id] = box
            people.addWidget(box)
        self.body.addWidget(self._day_field)
        self.body.addWidget(FormField(theme, self.tr("Kind"), self.kind))
        self.body.addWidget(FormField(theme, self.tr("Place"), self.place))
        self.body.addWidget(label(self.tr("Who was there"), "label"))
        self.body.addLayout(people)
        self.body.addWidget(self.interpreter)
        if is_new:
            told = self.tr("Its forms and note can be entered afterwards; they are marked as late.")
            self.body.addWidget(WrapLabel(told, "muted"))
        else:
            back = link_button(theme, self.tr("This meeting was added by mistake"), "undo-2")
            back.clicked.connect(self._ask_to_take_back)
            self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def refuse(self, _field: str, sentence: str) -> None:
        """Say beside the day why it cannot be kept."""
        self._day_field.set_error(sentence)

    def submit(self) -> None:
        day = self._day_field.read()
        if day is None:
            return
        present = frozenset(key for key, box in self._present.items() if box.isChecked())
        kind = SessionKind(self.kind.chosen)
        interpreter, place = self.interpreter.isChecked(), self.place.text()
        self.submitted.emit(SessionSetup(day, kind, interpreter, present, place))

    @Slot()
    def _ask_to_take_back(self) -> None:
        self.take_back_requested.emit()
