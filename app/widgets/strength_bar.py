"""How hard a new passphrase is to guess: four pieces of a bar, and always in words."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.key_values import PASSPHRASE_LENGTH, Rating
from app.theme import Theme
from app.widgets.labels import WrapLabel

PIECES = 4
_ROLES = ("act-strong", "act-strong", "watch", "good", "good")


class StrengthBar(QWidget):
    """A bar with a sentence beneath; silent until something is typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rating: Rating | None = None
        self._length = 0
        self._bar = _Bar(theme)
        self._words = WrapLabel("", "help")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs") + 2)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self._say()

    @property
    def words(self) -> str:
        """The sentence that is shown."""
        return self._words.text()

    def show_length(self, length: int) -> None:
        """Say what is missing of the twelve characters, before the rating has arrived."""
        self._length = length
        if not length:
            self._rating = None
        self._say()

    def show_rating(self, rating: Rating) -> None:
        """Show how good the text is, unless it has been emptied meanwhile."""
        if self._length:
            self._rating = rating
            self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._words.setText(self._sentence())
        self._bar.show_score(None if self._rating is None else self._rating.score)

    def _sentence(self) -> str:
        missing = PASSPHRASE_LENGTH - self._length
        if not self._length:
            return self.tr("At least 12 characters. A sentence only you would say is easy to keep.")
        if missing > 0:
            return self.tr("%n character(s) to go.", "", missing)
        return self._grade() if self._rating else ""

    def _grade(self) -> str:
        assert self._rating is not None
        return (
            self.tr("Guessed at once. Choose other words."),
            self.tr("Easy to guess. Choose other words."),
            self.tr("Can be guessed. One more word makes it good."),
            self.tr("Good: hard to guess."),
            self.tr("Very good: very hard to guess."),
        )[self._rating.score]


class _Bar(QWidget):
    """Four pieces, filled from the left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._score: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: int | None) -> None:
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(160), self._theme.pixels(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 6.0
        width = (self.width() - gap * (PIECES - 1)) / PIECES
        half = self.height() / 2
        for index in range(PIECES):
            painter.setBrush(self._theme.colour(self._role(index)))
            piece = QRectF(index * (width + gap), 0, width, self.height())
            painter.drawRoundedRect(piece, half, half)

    def _role(self, index: int) -> str:
        if self._score is None:
            return "track-soft"
        is_filled = index < max(1, self._score)
        return _ROLES[self._score] if is_filled else "track-soft"
