"""Lets the team see, choose, copy and edit norm sets."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from app.preferences.numbers.needs import NumbersNeeds
from app.preferences.numbers.norm_dialog import NormDialog
from app.preferences.numbers.norms_part import NormsPart
from app.preferences.numbers.norms_shelf import NormsShelf, telling_rows
from app.preferences.numbers.words import NumberWords
from models.domain.archive_errors import ArchiveError
from models.domain.norms import NormSet
from models.services.own_numbers import with_own
from models.services.packs import DEFAULT_NORMS


class NormsPresenter(QObject):
    """``changed`` is called after every decision."""

    def __init__(
        self,
        part: NormsPart,
        needs: NumbersNeeds,
        words: NumberWords,
        changed: Callable[[], None],
    ) -> None:
        super().__init__(part)
        self._part = part
        self._needs = needs
        self._words = words
        self._changed = changed
        self._sets: dict[str, NormSet] = {}
        part.use_requested.connect(self._use)
        part.copy_requested.connect(self._copy)
        part.edit_requested.connect(self._edit)

    def show(self, shown: str = "") -> None:
        """Show the sets there are now; the one chosen unless another is ``shown``."""
        own = self._needs.numbers.own()
        self._sets = dict(with_own(self._needs.packs, own).norm_sets)
        chosen = own.norm_set or DEFAULT_NORMS
        in_force = self._needs.packs.yardstick.norms
        is_in_force = self._sets.get(in_force.key) == in_force
        shelf = NormsShelf(
            tuple(self._sets.values()),
            frozenset(own.norms),
            chosen,
            in_force.key if is_in_force and in_force.key == chosen else "",
        )
        self._part.show_shelf(shelf, shown or chosen)

    @Slot(str)
    def _use(self, key: str) -> None:
        try:
            self._needs.numbers.choose_norms(key)
        except ArchiveError as error:
            self._needs.trouble(error)
            return
        self._changed()
        self.show(key)

    @Slot(str)
    def _copy(self, key: str) -> None:
        norms = self._sets[key]
        number = 1
        while f"own-{number}" in self._sets:
            number += 1
        title = self.tr("{title} (copy)").format(title=norms.title[self._words.language])
        titles = dict.fromkeys(norms.title, title)
        rows = tuple(telling_rows(norms))
        self._open(replace(norms, key=f"own-{number}", version=0, title=titles, rows=rows))

    @Slot(str)
    def _edit(self, key: str) -> None:
        self._open(self._sets[key])

    def _open(self, norms: NormSet) -> None:
        dialog = NormDialog(self._needs.theme, self._words, norms, self._part)
        dialog.submitted.connect(self._keep)
        dialog.open()

    @Slot(object)
    def _keep(self, norms: NormSet) -> None:
        try:
            kept = self._needs.numbers.keep_norms(norms)
        except ArchiveError as error:
            self._needs.trouble(error)
            return
        if self._needs.numbers.own().norm_set == kept.key:
            self._changed()
        self.show(kept.key)
