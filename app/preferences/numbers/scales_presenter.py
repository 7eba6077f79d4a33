"""Shows the scales, notes licences of paper forms and chooses the folder with more scales."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.preferences.numbers.licence_dialog import LicenceDialog
from app.preferences.numbers.needs import NumbersNeeds
from app.preferences.numbers.scales_part import ScalesPart, ScalesShelf
from app.preferences.numbers.words import NumberWords
from models.domain.archive_errors import ArchiveError
from models.domain.scales import Scale
from models.services.own_numbers import LicenceNote


class ScalesPresenter(QObject):
    """A licence holds at once; a folder is read at the next opening: ``changed`` is called."""

    def __init__(
        self,
        part: ScalesPart,
        needs: NumbersNeeds,
        words: NumberWords,
        changed: Callable[[], None],
    ) -> None:
        super().__init__(part)
        self._part = part
        self._needs = needs
        self._words = words
        self._changed = changed
        part.folder_requested.connect(self._ask_for_folder)
        part.no_folder_requested.connect(self._forget_folder)
        part.licence_requested.connect(self._ask_for_licence)

    def show(self) -> None:
        """Show the scales in use now."""
        packs = self._needs.packs
        shelf = ScalesShelf(
            tuple(sorted(packs.yardstick.scales.values(), key=_ours_first)),
            packs.broken,
            self._needs.numbers.own().licences,
            self._needs.settings().pack_folder or "",
        )
        self._part.show_shelf(shelf)

    @Slot(str)
    def _ask_for_folder(self, title: str) -> None:
        start = Path(self._needs.settings().pack_folder or Path.home())
        self._needs.choose_folder(self._part, title, start, self._use_folder)

    def _use_folder(self, folder: Path) -> None:
        self._keep_folder(str(folder))

    @Slot()
    def _forget_folder(self) -> None:
        self._keep_folder(None)

    def _keep_folder(self, folder: str | None) -> None:
        self._needs.change_settings(replace(self._needs.settings(), pack_folder=folder))
        self._changed()
        self.show()

    @Slot(str)
    def _ask_for_licence(self, key: str) -> None:
        title = self._needs.packs.yardstick.scales[key].title[self._words.language]
        note = self._needs.numbers.own().licences.get(key)
        dialog = LicenceDialog(self._needs.theme, title, note, self._part)
        dialog.submitted.connect(partial(self._note_licence, key))
        dialog.open()

    def _note_licence(self, key: str, note: LicenceNote) -> None:
        try:
            self._needs.numbers.note_licence(key, note.holder, note.setting)
        except ArchiveError as error:
            self._needs.trouble(error)
            return
        self.show()


def _ours_first(scale: Scale) -> bool:
    return scale.record_only
