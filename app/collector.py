"""Collects garbage on the GUI thread only.

Python collects on whichever thread happens to allocate. A widget that dies on the background
thread takes the process with it, so automatic collection is off while the window is up and a
timer collects here instead, a little at a time.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 500


class GuiCollector(QObject):
    """Stands in for Python's automatic collection from ``hold`` or ``start`` to ``stop``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect_what_is_due)

    def hold(self) -> None:
        """Collect nothing for now: a background thread is about to import widgets."""
        gc.disable()

    def start(self) -> None:
        """Take over; what is alive now (modules, mostly) is never looked at again."""
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give back to Python's own rhythm."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def collect_what_is_due(self) -> None:
        """Collect the oldest generation whose count has passed Python's own threshold."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if due:
            gc.collect(max(due))
