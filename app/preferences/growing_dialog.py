"""A dialog with a form that is as tall as it asks for, while the screen has room."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

from app.preferences.form_scroll import FormScroll
from app.theme import Theme
from app.widgets.ask import Dialog

ABOVE_AND_BELOW_PX = 56  # the title bar, and a rim that shows there is a window beneath
RIM_PX = 16


class GrowingDialog(Dialog):
    """Subclasses fill ``form``; Enter belongs to its fields, never to an eye or a printer."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None, width_px: int) -> None:
        super().__init__(theme, title, parent)
        self.setMinimumWidth(min(theme.pixels(width_px), 1000))
        self._scroll = FormScroll(theme)
        self.form = self._scroll.form
        self.body.addWidget(self._scroll)
        self._scroll.content.installEventFilter(self)

    def open(self) -> None:
        """Show the dialog."""
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.resize(self.minimumWidth(), 0)
        self._grow()
        super().open()
        self.keep_on_screen(RIM_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._scroll.content and event.type() is QEvent.Type.LayoutRequest:
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        """Make room for what the form shows now, as far as the screen allows."""
        self._scroll.form.activate()  # or the layouts answer from their memory
        self._scroll.updateGeometry()
        self.body.invalidate()
        layout = self.layout()
        wanted = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        room = self.screen().availableGeometry().height() - ABOVE_AND_BELOW_PX
        self.resize(self.width(), max(self.height(), min(wanted, room)))
        if self.isVisible():
            self.keep_on_screen(RIM_PX)
