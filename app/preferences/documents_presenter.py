"""Joins what documents hold at first with the archive."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.preferences.documents_section import DocumentsSection
from models.domain.archive_errors import ArchiveError
from models.domain.audiences import Profile
from models.domain.plans import Audience
from models.services.documents import DocumentService


class DocumentsPresenter(QObject):
    """Lives as long as its section."""

    def __init__(
        self,
        section: DocumentsSection,
        documents: DocumentService,
        trouble: Callable[[ArchiveError], None],
    ) -> None:
        super().__init__(section)
        self._section = section
        self._documents = documents
        self._trouble = trouble
        section.shown.connect(self.show)
        section.profile_chosen.connect(self._keep)

    @Slot()
    def show(self) -> None:
        """Show what holds; a switch that could not be kept goes back."""
        try:
            self._section.show_profiles(self._documents.profiles())
        except ArchiveError as error:
            self._trouble(error)

    @Slot(object, object)
    def _keep(self, audience: Audience, parts: Profile) -> None:
        try:
            self._documents.save_profile(audience, parts)
        except ArchiveError as error:
            self._trouble(error)
        self.show()
