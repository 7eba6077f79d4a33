"""The one way in which the case file changes anything: call, tell, or say why not."""

from collections.abc import Callable

from app.casefile.needs import CaseNeeds
from models.domain.archive_errors import ArchiveError
from models.domain.errors import InvalidInputError
from models.domain.ids import CaseId
from models.services.changes import Changes

Refused = Callable[[str, str], None]  # field, sentence to show beside it


class CaseWrites:
    """Carries out service calls for the case that is open, one transaction each."""

    def __init__(self, needs: CaseNeeds) -> None:
        self._needs = needs
        self.case_id: CaseId | None = None

    def carry_out(
        self,
        work: Callable[[], object],
        changes: Changes,
        *,
        refused: Refused | None = None,
        said: str = "",
    ) -> bool:
        """Return whether ``work`` was done; everybody is told what it changed."""
        try:
            result = work()
        except InvalidInputError as error:
            self._refuse(error, refused)
            return False
        except ArchiveError as error:
            self._needs.trouble(error)
            return False
        told = result if isinstance(result, Changes) else changes
        self._needs.notifier.announce(told, self.case_id)
        if said and told:
            self._needs.say(said)
        return True

    def _refuse(self, error: InvalidInputError, refused: Refused | None) -> None:
        sentence = self._needs.words().problem(error)
        if refused is None:
            self._needs.say(sentence)
        else:
            refused(error.field, sentence)
