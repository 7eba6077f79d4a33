"""Opens the form for a new case and keeps what it says."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.casefile.needs import CaseNeeds
from app.casefile.new_case.dialog import NewCaseDialog
from app.casefile.new_case.drafting import CaseEntry, case_draft
from models.domain.archive_errors import ArchiveError
from models.domain.errors import InvalidInputError
from models.domain.ids import CaseId
from models.services.changes import Changes


class NewCasePresenter:
    """Makes cases; ``on_created`` is told which."""

    def __init__(self, needs: CaseNeeds, on_created: Callable[[CaseId], None]) -> None:
        self._needs = needs
        self._on_created = on_created
        self._dialog: NewCaseDialog | None = None

    def ask(self, parent: QWidget) -> NewCaseDialog:
        """Open the form over ``parent``."""
        needs = self._needs
        dialog = NewCaseDialog(
            needs.theme, needs.words(), needs.today, needs.yardstick.scales, parent
        )
        dialog.submitted.connect(self._create)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _create(self, entry: CaseEntry) -> None:
        dialog = self._dialog
        assert dialog is not None
        try:
            case_id = self._needs.services.cases.create(case_draft(entry))
        except InvalidInputError as error:
            dialog.refuse(error.field, self._needs.words().problem(error))
            return
        except ArchiveError as error:
            self._needs.trouble(error)
            return
        dialog.accept()
        self._needs.notifier.announce(Changes.CASES | Changes.MEMBERS, case_id)
        self._on_created(case_id)
