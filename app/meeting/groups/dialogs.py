"""The forms of groups: describing one, adding somebody, and beginning a meeting."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.meeting.groups.states import GroupWish, MeetingWish, ParticipantFace
from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.widgets.date_field import DateField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel, label
from app.widgets.save_dialog import SaveDialog
from models.domain.groups import GroupKind
from models.services.drafts import NAME_LENGTH
from models.services.groups import Candidate

CANDIDATE_ROLE = Qt.ItemDataRole.UserRole + 1
ROWS_SHOWN = 5


class GroupDialog(SaveDialog):
    """Name, kind, leader and programme of a group."""

    submitted = Signal(object)  # GroupWish

    def __init__(self, theme: Theme, title: str, wish: GroupWish, parent: QWidget) -> None:
        super().__init__(theme, title, parent)
        self._name, self._leader, self._programme = (
            QLineEdit(text) for text in (wish.name, wish.leader, wish.programme)
        )
        self._kind = ChoiceField()
        self._kind.set_options(
            (
                (GroupKind.PARENTS.value, self.tr("Parents' group")),
                (GroupKind.CHILDREN.value, self.tr("Children's group")),
            )
        )
        self._kind.choose(wish.kind.value)
        for edit in (self._name, self._leader, self._programme):
            edit.setMaxLength(NAME_LENGTH)
        self._fields = {
            "name": FormField(theme, self.tr("Name of the group"), self._name),
            "kind": FormField(theme, self.tr("Who meets"), self._kind),
            "leader": FormField(theme, self.tr("Leader"), self._leader),
            "programme": FormField(
                theme,
                self.tr("Programme"),
                self._programme,
                self.tr("Such as a parents' course. May be left empty."),
            ),
        }
        for field in self._fields.values():
            self.body.addWidget(field)
        self._name.setFocus()

    def refuse(self, field: str, sentence: str) -> None:
        self._fields.get(field, self._fields["name"]).set_error(sentence)

    def submit(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        kind = GroupKind(self._kind.chosen)
        leader, programme = self._leader.text(), self._programme.text()
        self.submitted.emit(GroupWish(self._name.text(), kind, leader, programme))


class JoinDialog(SaveDialog):
    """Finds a person among the open cases by a few letters of name or case."""

    submitted = Signal(object)  # Candidate

    def __init__(
        self,
        theme: Theme,
        find: Callable[[str], Sequence[Candidate]],
        word: Callable[[Candidate], str],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Who takes part?"))
        self._find = find
        self._word = word
        self._words = QLineEdit()
        self._found = QListWidget()
        self._found.setFixedHeight(theme.pixels(40) * ROWS_SHOWN)
        self._found.setAccessibleName(self.tr("People found"))
        self._field = FormField(
            theme,
            self.tr("Name or case"),
            self._words,
            self.tr("A few letters are enough. Only people of open cases are found."),
        )
        self.body.addWidget(self._field)
        self.body.addWidget(self._found)
        self._words.textChanged.connect(self._search)
        self._found.itemActivated.connect(self.submit)
        self._words.setFocus()

    def refuse(self, _field: str, sentence: str) -> None:
        self._field.set_error(sentence)

    def submit(self) -> None:
        self._field.clear_error()
        chosen = self._found.selectedItems()
        if chosen:
            self.submitted.emit(chosen[0].data(CANDIDATE_ROLE))
        else:
            self._field.set_error(self.tr("Choose somebody from the list."))

    @Slot(str)
    def _search(self, words: str) -> None:
        self._field.clear_error()
        self._found.clear()
        for candidate in self._find(words):
            item = QListWidgetItem(self._word(candidate))
            item.setData(CANDIDATE_ROLE, candidate)
            self._found.addItem(item)
        if self._found.count() == 1:
            self._found.setCurrentRow(0)


class StartDialog(SaveDialog):
    """Day, place and who is here, before a group's meeting begins."""

    submitted = Signal(object)  # MeetingWish

    def __init__(
        self,
        theme: Theme,
        people: Sequence[ParticipantFace],
        today: Callable[[], date],
        place: str,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "", parent, self.tr("Begin"))
        self.set_title(self.tr("Group meeting"))
        self._today = today
        self._day = DateField(theme, today)
        self._place = QLineEdit(place)
        self._place.setMaxLength(NAME_LENGTH)
        self._fields = {
            "day": FormField(theme, self.tr("Day"), self._day),
            "place": FormField(theme, self.tr("Place"), self._place),
        }
        for field in self._fields.values():
            self.body.addWidget(field)
        self.body.addWidget(label(self.tr("Who is here today?"), "label"))
        self._ticks: list[tuple[ParticipantFace, QCheckBox]] = []
        for person in people:
            tick = QCheckBox(person.name)
            tick.setChecked(True)
            self._ticks.append((person, tick))
            self.body.addWidget(tick)
        self._error = WrapLabel("", "error")
        self._error.hide()
        self.body.addWidget(self._error)

    def refuse(self, field: str, sentence: str) -> None:
        if field in self._fields:
            self._fields[field].set_error(sentence)
        else:
            self._error.setText(sentence)
            self._error.show()

    def submit(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        self._error.hide()
        present = tuple(person.id for person, tick in self._ticks if tick.isChecked())
        day = self._day.day() or self._today()
        self.submitted.emit(MeetingWish(day, self._place.text(), present))
