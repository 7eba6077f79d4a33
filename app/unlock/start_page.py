"""No archive is chosen yet: make one, try the practice family, or fetch one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.theme import Theme
from app.unlock.brand import Brand
from app.unlock.recent_list import RecentList
from app.widgets.buttons import quiet_button
from app.widgets.choice_card import ChoiceCard
from app.widgets.choice_field import ChoiceField
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel, label

WIDTH_PX = 940
LANGUAGES = (("da", "Dansk"), ("en", "English"))  # each in its own words, in every language


class StartPage(QScrollArea):
    """Three large choices; known archives above them, the language beneath."""

    new_requested = Signal()
    practice_requested = Signal()
    restore_requested = Signal()
    about_requested = Signal()
    folder_requested = Signal()
    archive_chosen = Signal(Path)
    language_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._is_busy = False
        self._lead = WrapLabel("", "lead")
        self._lead.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._recent = RecentList(theme)
        self._new = ChoiceCard(theme, "folder-plus", "", "")
        self._practice = ChoiceCard(theme, "users", "", "")
        self._restore = ChoiceCard(theme, "archive-restore", "", "")
        self._error = WrapLabel("", "error")
        self._error.hide()
        self._language = ChoiceField(quiet=True)
        self._about = quiet_button(theme, "")
        self._new.set_preferred(True)
        self._build()
        self._connect()
        self.retranslate()

    def show_recent(self, archives: Sequence[Path]) -> None:
        """Offer archives that were open on this machine."""
        self._recent.show_archives(archives)
        self._new.set_preferred(not archives)

    def show_language(self, language: str) -> None:
        """Show which language is in force."""
        self._language.choose(language)

    def show_error(self, text: str) -> None:
        """Say what went wrong; an empty text takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    @property
    def is_busy(self) -> bool:
        """Whether the practice family is being fetched."""
        return self._is_busy

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Show that the practice family is being fetched."""
        self._is_busy = busy
        for card in (self._new, self._practice, self._restore):
            card.setEnabled(not busy)
        self.retranslate()

    def begin(self) -> None:
        """Let Tab lead to the first thing to press; a known archive has the focus already."""
        self.show_error("")
        if not self._recent.begin():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Nothing here is secret but the names of the archives, which stay."""

    def retranslate(self) -> None:
        """Set every text of the page."""
        self.setAccessibleName("Trivselskurve")
        self._lead.setText(self.tr("Each voice its own line. Encrypted on this computer, offline."))
        self._new.set_texts(
            self.tr("New archive"),
            self.tr("Choose a passphrase, and keep the recovery key. One minute."),
        )
        waiting = self.tr("Getting it ready…")
        self._practice.set_texts(
            self.tr("Try the practice family"),
            waiting
            if self._is_busy
            else self.tr("Invented people, clearly marked ØVELSE on screen and paper."),
        )
        self._restore.set_texts(
            self.tr("Restore or move"), self.tr("From a backup or another computer.")
        )
        self._about.setText(self.tr("What the program is, and what it is not"))
        self._language.setAccessibleName(self.tr("Language"))
        self._language.set_options(LANGUAGES)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            self._middle.setMaximumWidth(self.theme.pixels(WIDTH_PX))

    def _build(self) -> None:
        theme = self.theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._middle = QWidget()
        self._middle.setMaximumWidth(theme.pixels(WIDTH_PX))
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Brand(theme, large=True), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.space("m"))
        column.addWidget(self._lead)
        column.addSpacing(theme.space("xxl"))
        column.addWidget(self._recent)
        column.addLayout(self._cards())
        column.addSpacing(theme.space("l"))
        column.addWidget(self._error, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.space("m"))
        column.addWidget(self._foot(), 0, Qt.AlignmentFlag.AlignHCenter)
        inner = QWidget()
        inner.setProperty("role", "page-body")
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(*[theme.space("xl")] * 4)
        whole.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._middle, 1000)
        across.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(1)
        self.setWidget(inner)

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.space("xl"))
        for card in (self._new, self._practice, self._restore):
            row.addWidget(card, 1)
        return row

    def _foot(self) -> QWidget:
        foot = QWidget()
        flow = FlowLayout(2)
        foot.setLayout(flow)
        for part in (self._language, label("·", "small"), self._about):
            flow.addWidget(part)
        return foot

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_requested)
        self._practice.clicked.connect(self.practice_requested)
        self._restore.clicked.connect(self.restore_requested)
        self._about.clicked.connect(self.about_requested)
        self._recent.folder_requested.connect(self.folder_requested)
        self._recent.archive_chosen.connect(self.archive_chosen)
        self._language.changed.connect(self._choose_language)

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        self.language_chosen.emit(language)
