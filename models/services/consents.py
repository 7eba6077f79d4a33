"""What people were told and said yes or no to; a later note takes an earlier one's place."""

from models.domain.consents import Consent, ConsentKind, in_force
from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import CaseId, MemberId, SessionId
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import checked_words
from models.services.surroundings import Surroundings


class ConsentService:
    """One method is one transaction; nothing is ever overwritten."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def of_case(self, case_id: CaseId) -> tuple[Consent, ...]:
        """List the notes in the order they were made."""
        with self._units.reading() as unit:
            return unit.consents.of_case(case_id)

    def note(
        self,
        case_id: CaseId,
        member_id: MemberId,
        kind: ConsentKind,
        *,
        given: bool,
        session_id: SessionId | None = None,
        words: str = "",
    ) -> Changes:
        """Note what somebody was told or answered; saying the same again notes nothing."""
        said = checked_words(words, "words")
        with self._units.writing() as unit:
            if unit.members.case_of(member_id) != case_id:
                raise InvalidInputError(Problem.NOT_IN_CASE, "member")
            before = in_force(unit.consents.of_case(case_id)).get((member_id, kind))
            if before is not None and (before.given, before.words) == (given, said):
                return Changes.NONE
            at, by = self._around.clock.now(), unit.users.current
            unit.consents.add(case_id, Consent(member_id, kind, given, at, by, session_id, said))
            unit.commit(Action.CONSENT, case_id)
        return Changes.MEMBERS
