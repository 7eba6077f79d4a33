"""Copies of the archive, and the check."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.key_values import LastBackup
from app.preferences.check_card import CheckCard
from app.preferences.section import Section
from app.theme import Theme
from app.widgets.buttons import quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel, label


class BackupSection(Section):
    """When the last copy was made, where copies go, and a button that makes one."""

    backup_requested = Signal()
    folder_requested = Signal(str)  # the dialog's title
    own_folder_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._folder: Path | None = None
        self._last: LastBackup | None = None
        self._is_busy = False
        self._card = Card(theme, " ")
        self._help = WrapLabel("", "muted")
        self._when_label = label("", "label")
        self._when = WrapLabel("")
        self._where_label = label("", "label")
        self._where = WrapLabel("")
        self._error = WrapLabel("", "error")
        self._make = secondary_button(theme, "", "save")
        self._choose = quiet_button(theme, "", "folder-open")
        self._own = quiet_button(theme, "")
        self.check = CheckCard(theme)
        self._build()
        self._make.clicked.connect(self.backup_requested)
        self._choose.clicked.connect(self._ask_for_folder)
        self._own.clicked.connect(self.own_folder_requested)
        self.retranslate()

    def show_folder(self, folder: Path | None) -> None:
        """Show where copies go; None is beside the archive."""
        self._folder = folder
        self.retranslate()

    def show_last(self, last: LastBackup | None) -> None:
        """Show when the newest copy was made."""
        self._last = last
        self.retranslate()

    def show_error(self, text: str) -> None:
        """Say why no copy was made; an empty text takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Show calmly that a copy is being made."""
        self._is_busy = busy
        for button in (self._make, self._choose, self._own):
            button.setEnabled(not busy)
        self.retranslate()

    def done_words(self) -> str:
        """Say in passing that a copy was made."""
        return self.tr("A copy is made and proven readable")

    def retranslate(self) -> None:
        """Set every text of the section."""
        self._card.set_title(self.tr("Backup"))
        self._help.setText(
            self.tr(
                "Each time the archive is closed, a copy is made beside it and proven readable; "
                "the newest seven are kept. Copies are encrypted like the archive. Choose a folder "
                "on another drive, and put a copy there now and then: it survives the computer."
            )
        )
        self._when_label.setText(self.tr("Newest copy"))
        self._when.setText(self._when_words())
        self._where_label.setText(self.tr("Folder for copies"))
        self._where.setText(self._where_words())
        making = self.tr("Copying…")
        self._make.setText(making if self._is_busy else self.tr("Make a copy now"))
        self._choose.setText(self.tr("Choose folder…"))
        self._own.setText(self.tr("Beside the archive"))
        self._own.setVisible(self._folder is not None)

    def _build(self) -> None:
        body = self._card.body
        body.addWidget(self._help)
        for words, value in ((self._when_label, self._when), (self._where_label, self._where)):
            body.addSpacing(self.theme.space("s"))
            body.addWidget(words)
            body.addWidget(value)
        body.addWidget(self._error)
        holder = QWidget()
        flow = FlowLayout(self.theme.space("s"))
        holder.setLayout(flow)
        for button in (self._make, self._choose, self._own):
            flow.addWidget(button)
        body.addSpacing(self.theme.space("s"))
        body.addWidget(holder)
        body.setSpacing(self.theme.space("xs"))
        self._error.hide()
        self.column.addWidget(self._card)
        self.column.addWidget(self.check)

    @Slot()
    def _ask_for_folder(self) -> None:
        self.folder_requested.emit(self.tr("Where shall copies go?"))

    def _where_words(self) -> str:
        if self._folder is None:
            return self.tr("Beside the archive")
        return str(self._folder).replace("/", "/\u200b").replace("\\", "\\\u200b")

    def _when_words(self) -> str:
        if self._last is None:
            return self.tr("No copy here yet.")
        local = QDateTime.fromSecsSinceEpoch(int(self._last.made_at.timestamp()))
        made = QLocale().toString(local, self.tr("d MMMM yyyy 'at' HH:mm"))
        if self._last.is_complete:
            return made
        return self.tr("{day}: a part is missing. Make a new copy.").format(day=made)
