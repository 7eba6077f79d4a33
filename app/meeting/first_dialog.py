"""What to say at the first meeting, and beneath it what everybody said yes or no to."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.scripts import FirstWords
from app.theme import Theme
from app.widgets.buttons import primary_button
from app.widgets.columns import Columns
from app.widgets.consent_rows import ConsentPerson, ConsentRows
from app.widgets.labels import WrapLabel, label
from app.widgets.scrolling_dialog import ScrollingDialog


class FirstDialog(ScrollingDialog):
    """Each answer is noted when it is pressed; closing loses nothing."""

    def __init__(self, theme: Theme, words: FirstWords, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("The first meeting"))
        self.setMinimumWidth(min(theme.pixels(1060), 1260))
        self.rows = ConsentRows(theme)
        self._problem = WrapLabel("", "error")
        columns = Columns(theme, (1, 1), gap=theme.space("xl"))
        said, asked = columns.columns
        self._say(said, self.tr("To the grown-ups"), words.adults)
        self._say(said, self.tr("To the child"), words.child)
        said.addStretch(1)
        asked.addWidget(label(self.tr("Was told, and says yes or no"), "card-title"))
        asked.addWidget(self.rows)
        asked.addWidget(
            WrapLabel(self.tr("Noted with today's date. It can be taken back at any time."), "help")
        )
        asked.addWidget(self._problem)
        asked.addStretch(1)
        self.body.addWidget(columns)
        self._problem.hide()
        done = primary_button(theme, self.tr("Done"), "check")
        done.clicked.connect(self.accept)
        self.buttons.addWidget(done)
        done.setDefault(True)

    def show_people(self, people: Iterable[ConsentPerson], problem: str = "") -> None:
        """Show what was noted so far."""
        self.rows.show_people(people)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _say(self, column: QVBoxLayout, title: str, sentences: tuple[str, ...]) -> None:
        column.addWidget(label(title, "card-title"))
        for sentence in sentences:
            column.addWidget(WrapLabel(self.tr("“{words}”").format(words=sentence)))
