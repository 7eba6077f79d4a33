"""The settings: seven tabs, one column of cards each."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from app.preferences.access_section import AccessSection
from app.preferences.backup_section import BackupSection
from app.preferences.documents_section import DocumentsSection
from app.preferences.look_section import LookSection
from app.preferences.numbers.section import NumbersSection
from app.preferences.questions.section import QuestionsSection
from app.preferences.room_section import RoomSection
from app.theme import Theme
from app.widgets.page import Page
from app.widgets.tabs import Tabs
from app.wording import Wording


class PreferencesPage(Page):
    """Holds the sections; the presenter talks to each of them."""

    def __init__(self, theme: Theme, wording: Callable[[], Wording]) -> None:
        super().__init__(theme)
        self._tabs = Tabs(theme)
        self.look = LookSection(theme)
        self.room = RoomSection(theme)
        self.access = AccessSection(theme)
        self.backup = BackupSection(theme)
        self.numbers = NumbersSection(theme, wording)
        self.questions = QuestionsSection(theme)
        self.documents = DocumentsSection(theme, wording)
        self._sections = (
            *(self.look, self.room, self.access, self.backup),
            *(self.numbers, self.questions, self.documents),
        )
        self.head_extra.addWidget(self._tabs)
        for section in self._sections:
            self.body.addWidget(section)
        self.body.addStretch(1)
        self.retranslate()
        self._tabs.currentChanged.connect(self._show_section)
        self._show_section(0)

    def retranslate(self) -> None:
        """Set every text of the page."""
        self.set_title(self.tr("Settings"))
        self._tabs.setAccessibleName(self.tr("Parts of the settings"))
        self._tabs.set_texts(
            [
                self.tr("Look"),
                self.tr("In the room"),
                self.tr("Access"),
                self.tr("Backup and check"),
                self.tr("Numbers"),
                self.tr("Questions"),
                self.tr("Documents"),
            ]
        )

    def show_access(self) -> None:
        """Go to the tab with the keys."""
        self._tabs.setCurrentIndex(self._sections.index(self.access))

    @Slot(int)
    def _show_section(self, index: int) -> None:
        for number, section in enumerate(self._sections):
            section.setVisible(number == index)
