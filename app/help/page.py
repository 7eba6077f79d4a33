"""The help: topics at the left, a text to read at the right, a search above."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from app.help.topic_list import TopicList
from app.help.topics import Topic, load_topics, topics_with
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.labels import WrapLabel
from app.widgets.live_text import announce
from app.widgets.page import Page
from app.widgets.reader import Reader
from app.widgets.search_field import SearchField

LIST_PX = 270
TEXT_PX = 820  # a longer line is hard to read
NARROW_PX = 690  # below this, list and text do not fit beside each other


class HelpPage(Page):
    """Reads its texts anew when the language changes."""

    def __init__(self, theme: Theme, folder: Path, language: Callable[[], str]) -> None:
        super().__init__(theme, scrolls=False)
        self._folder = folder
        self._language = language
        self._topics: tuple[Topic, ...] = ()
        self._shown = ""
        self._words = ""
        self._find = SearchField(theme, has_shortcut=False)
        self._list = TopicList()
        self._choice = ChoiceField()  # instead of the list where there is little room
        self._nothing = WrapLabel("", "muted")
        self._reader = Reader(theme)
        self._fill()
        self._find.settled.connect(self._search)
        self._list.topic_chosen.connect(self._show)
        self._choice.changed.connect(self._show)
        self._reader.link_chosen.connect(self.show_topic)
        self.setFocusProxy(self._list)
        self.retranslate()

    def show_topic(self, key: str) -> None:
        """Show the topic of a key, and everything in the list again."""
        self._find.clear()
        self._shown = key
        self._search("")

    def focus_search(self) -> None:
        """Put the focus where one looks for words."""
        self._find.setFocus()

    @property
    def text(self) -> str:
        """What can be read now."""
        return self._reader.toPlainText()

    def retranslate(self) -> None:
        """Set every text of the page, and read the topics in the language in force."""
        self.set_title(self.tr("Help"))
        self._find.set_placeholder(self.tr("Find in the help"))
        self._list.setAccessibleName(self.tr("Topics"))
        self._choice.setAccessibleName(self.tr("Topics"))
        self._nothing.setText(self.tr("No page has these words. Try fewer or shorter ones."))
        self._topics = load_topics(self._folder, self._language())
        self._search(self._words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot(str)
    def _search(self, words: str) -> None:
        self._words = words.strip()
        found = topics_with(self._topics, self._words)
        options = [(topic.key, topic.title) for topic in found]
        self._list.set_options(options)
        self._choice.set_options(options)
        self._nothing.setVisible(not found)
        self._sheet.setVisible(bool(found))
        self._fit()
        keys = [topic.key for topic in found]
        if keys:
            self._show(self._shown if self._shown in keys else keys[0])
        if self._words:
            announce(self, self.tr("%n page(s) found", "", len(found)))

    @Slot(str)
    def _show(self, key: str) -> None:
        topic = next(one for one in self._topics if one.key == key)
        self._shown = key
        self._list.choose(key)
        self._choice.choose(key)
        self._reader.setAccessibleName(topic.title)
        self._reader.show_markdown(topic.text)
        self._reader.mark(self._words)

    def _fill(self) -> None:
        self.tools.addWidget(self._find)
        self.head_extra.addWidget(self._choice)
        self.head_extra.addWidget(self._nothing)
        self._side = Card(self.theme, margin=10)
        self._side.body.addWidget(self._list)
        self._sheet = Card(self.theme, margin=24)
        self._sheet.body.addWidget(self._reader)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self._side)
        row.addWidget(self._sheet, 1)
        self.body.addLayout(row, 1)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < self.theme.pixels(NARROW_PX)
        has_topics = self._list.count() > 0
        self._side.setVisible(has_topics and not is_narrow)
        self._choice.setVisible(has_topics and is_narrow)
        self._side.setFixedWidth(self.theme.pixels(LIST_PX))
        self._sheet.setMaximumWidth(self.theme.pixels(TEXT_PX))
