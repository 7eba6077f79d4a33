"""What was done in a case, by whom and when, and what stood there before it was changed."""

from collections.abc import Mapping

from models.domain.ids import AnswerId, CaseId, UserId
from models.domain.versions import TextVersion
from models.services.audit_log import AuditEntry
from models.services.surroundings import Surroundings


class TraceService:
    """Reads the log of a case; reading writes nothing."""

    def __init__(self, around: Surroundings) -> None:
        self._units = around.units

    def of_case(self, case_id: CaseId) -> tuple[AuditEntry, ...]:
        """List who looked at, changed or gave out what, oldest first."""
        with self._units.reading() as unit:
            return unit.audit.of_case(case_id)

    def of_answer(self, case_id: CaseId, answer_id: AnswerId) -> tuple[AuditEntry, ...]:
        """List what was done to an answer, oldest first: the first entry recorded it."""
        with self._units.reading() as unit:
            return unit.audit.of_answer(case_id, answer_id)

    def names(self) -> Mapping[UserId, str]:
        """Return what the users call themselves; who told nothing is not in it."""
        with self._units.reading() as unit:
            return unit.users.names()

    def earlier_texts(self, case_id: CaseId) -> tuple[TextVersion, ...]:
        """List what fields of the case, its meetings and agreements said before."""
        with self._units.reading() as unit:
            return unit.versions.of_case(case_id)
