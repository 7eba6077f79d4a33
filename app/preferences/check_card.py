"""Holds the whole archive against its log, and says in words what was found."""

from collections import Counter

from PySide6.QtCore import QEvent, QLocale, Qt, Signal

from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.chip import Kind, StatusChip
from app.widgets.labels import WrapLabel
from app.widgets.live_text import announce
from models.services.integrity import Finding, IntegrityReport


class CheckCard(Card):
    """A button, and after a while a result."""

    check_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ")
        self._is_busy = False
        self._report: IntegrityReport | None = None
        self._help = WrapLabel("", "muted")
        self._button = secondary_button(theme, "", "list-checks")
        self._chip = StatusChip(theme, Kind.NEUTRAL, "", "")
        self._result = WrapLabel("")
        self.body.addWidget(self._help)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._chip)
        self.body.addWidget(self._result)
        self._button.clicked.connect(self.check_requested)
        self._retranslate()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Show calmly that the check is under way."""
        self._is_busy = busy
        self._button.setEnabled(not busy)
        self._retranslate()

    def show_report(self, report: IntegrityReport) -> None:
        """Say what was found."""
        self._report = report
        self._retranslate()
        announce(self, f"{self._chip.text()}. {self._result.text()}")

    def show_error(self, text: str) -> None:
        """Say why nothing could be checked."""
        self._report = None
        self._retranslate()
        self._result.setText(text)
        self._result.setVisible(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Check the archive"))
        self._help.setText(
            self.tr(
                "Every entry is held against the log. It takes a moment, and longer in a large "
                "archive; you can go on working."
            )
        )
        checking = self.tr("Checking…")
        self._button.setText(checking if self._is_busy else self.tr("Check the archive"))
        self._chip.setVisible(self._report is not None)
        self._result.setVisible(self._report is not None)
        if self._report is not None:
            self._show_result(self._report)

    def _show_result(self, report: IntegrityReport) -> None:
        locale = QLocale()
        counted = self.tr("{rows} entries and {lines} lines of the log were compared.").format(
            rows=locale.toString(report.rows), lines=locale.toString(report.entries)
        )
        if report.is_sound:
            self._chip.set_status(Kind.GOOD, "circle-check", self.tr("All is as it should be"))
            self._result.setText(counted)
            return
        self._chip.set_status(Kind.ACT, "circle-alert", self.tr("Something is not as it should be"))
        found = Counter(finding for finding, _ in report.findings)
        lines = [f"• {self._words(finding)} ({count})" for finding, count in found.items()]
        self._result.setText("\n".join((*lines, self._advice(found), counted)))

    def _advice(self, found: Counter[Finding]) -> str:
        if set(found) == {Finding.SUMMARY_STALE}:
            return self.tr("This mends itself when the archive is opened next time.")
        return self.tr(
            "Close the archive and restore the newest backup to another place. Keep this one: it "
            "may tell what happened."
        )

    def _words(self, finding: Finding) -> str:
        return {
            Finding.DAMAGED_PAGE: self.tr("A part of the file is damaged."),
            Finding.FOREIGN_OBJECT: self.tr("Something that is not ours lies in the file."),
            Finding.MISSING_OBJECT: self.tr("A part that should be in the file is gone."),
            Finding.BROKEN_CHAIN: self.tr("The log has been changed."),
            Finding.ROW_CHANGED: self.tr("An entry was changed outside the program."),
            Finding.ROW_MISSING: self.tr("An entry that the log knows is gone."),
            Finding.ROW_UNKNOWN: self.tr("There is an entry that the log does not know."),
            Finding.LOG_CUT: self.tr("The log ends too early: perhaps an old copy was put back."),
            Finding.LOG_FORKED: self.tr("The log is not the one that was seen last time."),
            Finding.HEAD_UNREADABLE: self.tr("The file head.json was changed."),
            Finding.SUMMARY_STALE: self.tr("The list of cases is behind."),
        }[finding]
