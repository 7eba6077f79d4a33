"""What stands where there is nothing yet: why, and the one thing to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import primary_button, secondary_button
from app.widgets.labels import IconTile, WrapLabel


class EmptyState(QWidget):
    """An icon, one sentence and, where something can be done, one button."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        sentence: str,
        button_text: str = "",
        *,
        is_main: bool = True,
    ) -> None:
        """Make it; with ``is_main`` its button is the one primary button of the page."""
        super().__init__()
        self._sentence = WrapLabel(sentence, "muted")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMaximumWidth(theme.pixels(460))
        self.button = (primary_button if is_main else secondary_button)(theme, button_text)
        column = QVBoxLayout(self)
        column.setSpacing(theme.space("l"))
        column.setContentsMargins(*[theme.space("xxl")] * 4)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(IconTile(theme, icon), 0, middle)
        column.addWidget(self._sentence, 0, middle)
        column.addWidget(self.button, 0, middle)
        column.addStretch(2)
        self.set_texts(sentence, button_text)

    def set_texts(self, sentence: str, button_text: str = "") -> None:
        """Word it; without button text there is no button."""
        self._sentence.setText(sentence)
        self.button.setText(button_text)
        self.button.setVisible(bool(button_text))
