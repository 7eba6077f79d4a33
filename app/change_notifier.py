"""Tells open pages what a service call changed."""

from PySide6.QtCore import QObject, Signal

from models.services.changes import Changes


class ChangeNotifier(QObject):
    """Passes changes on; each page asks whether they touch what it shows."""

    changed = Signal(object, object)  # Changes, case id or None for the whole archive

    def announce(self, changes: Changes, case_id: object | None = None) -> None:
        """Tell every listener, unless nothing changed."""
        if changes:
            self.changed.emit(changes, case_id)
