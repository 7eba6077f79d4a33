"""What each person was told and said yes or no to: a line per question, noted with one press."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.labels import WrapLabel, label
from app.widgets.toggle_chip import ToggleChipRow
from models.domain.consents import Consent, ConsentKind, asked_of, in_force
from models.domain.ids import MemberId
from models.domain.people import Member

YES, NO = "yes", "no"
WIDEST_DAY = "28 September 2026,"


@dataclass(frozen=True, slots=True, repr=False)
class ConsentLine:
    """One question to one person, and what was answered."""

    kind: ConsentKind
    given: bool | None  # None: not asked
    when: str = ""  # day it was noted


@dataclass(frozen=True, slots=True, repr=False)
class ConsentPerson:
    """One person and what there is to ask."""

    member_id: MemberId
    name: str
    lines: tuple[ConsentLine, ...]


def consent_people(
    members: Iterable[Member],
    noted: tuple[Consent, ...],
    day: date,
    worded: Callable[[date], str],
) -> tuple[ConsentPerson, ...]:
    """List what each person is asked, and what was answered last."""
    known = in_force(noted)
    return tuple(
        ConsentPerson(
            member.id,
            member.alias,
            tuple(
                ConsentLine(kind, one.given if one else None, worded(one.at.date()) if one else "")
                for kind in asked_of(member, day)
                for one in [known.get((member.id, kind))]
            ),
        )
        for member in members
    )


class ConsentRows(QWidget):
    """Shows people and their answers; tells each press."""

    noted = Signal(str, str, bool)  # member id, ConsentKind, given

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[ConsentPerson, ...] = ()
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("s"))

    def show_people(self, people: Iterable[ConsentPerson]) -> None:
        """Show who was asked what; rows stay where they are while the people do."""
        shown = tuple(people)
        if _shape(shown) != _shape(self._shown):
            self._rebuild(shown)
        self._shown = shown
        lines = [line for person in shown for line in person.lines]
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line)

    def _rebuild(self, people: tuple[ConsentPerson, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for person in people:
            self._column.addWidget(label(person.name, "strong"))
            for line in person.lines:
                row = _Row(self._theme, person, line.kind)
                row.noted.connect(self.noted)
                self._column.addWidget(row)
                self._rows.append(row)


class _Row(QWidget):
    """One question to one person."""

    noted = Signal(str, str, bool)

    def __init__(self, theme: Theme, person: ConsentPerson, kind: ConsentKind) -> None:
        super().__init__()
        self._person, self._kind = person, kind
        self._question = WrapLabel("")
        self._when = label("", "small")
        self._chips = ToggleChipRow(theme)
        self._given: bool | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        row.addWidget(self._question, 1)
        row.addWidget(self._when, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._chips)
        self._chips.changed.connect(self._tell)
        self._word()

    def show_line(self, line: ConsentLine) -> None:
        """Show what was answered, and when."""
        self._given = line.given
        # Room for a day before there is one: no row may move under the next press.
        self._when.ensurePolished()
        self._when.setMinimumWidth(self._when.fontMetrics().horizontalAdvance(WIDEST_DAY))
        self._when.setText(line.when)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
            self._choose()

    def _word(self) -> None:
        question = consent_words(self._kind)
        self._question.setText(question)
        self._chips.set_options([(YES, self.tr("yes")), (NO, self.tr("no"))])
        self._chips.name_each(f"{self._person.name}, {question}")

    def _choose(self) -> None:
        self._chips.choose("" if self._given is None else YES if self._given else NO)

    @Slot(str)
    def _tell(self, answer: str) -> None:
        self.noted.emit(self._person.member_id, self._kind.value, answer == YES)


def consent_words(kind: ConsentKind) -> str:
    """Return what a consent is about, as it stands before its answer."""
    translate = QCoreApplication.translate
    return {
        ConsentKind.TOLD: translate("_Row", "Was told what the marks are for and who sees them"),
        ConsentKind.RECORDING: translate("_Row", "The marks may be kept and drawn as a curve"),
        ConsentKind.NETWORK: translate("_Row", "What we agree on may be shown at network meetings"),
        ConsentKind.CHILD_YES: translate("_Row", "Says yes to taking part, in own words"),
    }[kind]


def _shape(people: Iterable[ConsentPerson]) -> list[tuple[str, str, tuple[ConsentKind, ...]]]:
    return [(one.member_id, one.name, tuple(line.kind for line in one.lines)) for one in people]
