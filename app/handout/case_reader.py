"""The case a document is made of: all of it, and what the document's readers may see."""

from collections.abc import Mapping

from app.documents.kinds import DocumentKind
from app.handout.choice import HandoutChoice
from app.handout.needs import HandoutNeeds
from app.handout.reading import ReadCase, audience_of, reach_of, state_of, viewers_of
from app.handout.state import HandoutState
from models.domain.audiences import PROPOSED, Profile
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, MemberId
from models.domain.plans import Audience
from models.domain.sharing import Reach
from models.services.progress import CaseView
from models.services.recalls import Recall


class CaseReader:
    """Reads one case for one document at a time; its methods raise ``ArchiveError``."""

    def __init__(self, needs: HandoutNeeds) -> None:
        self._needs = needs
        self.case_id: CaseId | None = None
        self.kind = DocumentKind.NETWORK_MEETING
        self.is_practice = False
        self.shared: CaseView | None = None  # what its readers may see together
        self._history: CaseHistory | None = None
        self._asked: tuple[frozenset[MemberId], Reach] | None = None
        self._recalls: tuple[Recall, ...] = ()
        self._profiles: Mapping[Audience, Profile] = PROPOSED

    def open(self, case_id: CaseId, kind: DocumentKind, choice: HandoutChoice) -> None:
        """Read a case."""
        self.case_id, self.kind = case_id, kind
        self._profiles = self._needs.services.documents.profiles()
        self.read(choice)

    def read(self, choice: HandoutChoice) -> None:
        """Read the case anew."""
        assert self.case_id is not None
        services = self._needs.services
        self.is_practice = services.archive.settings().practice
        self._history = services.progress.of(self.case_id).history
        self._recalls = services.documents.recalls(self.case_id)
        self.shared = None
        self.share(choice)

    def share(self, choice: HandoutChoice) -> None:
        """Ask the rules what may be seen after a choice."""
        assert self.case_id is not None
        assert self._history is not None
        audience = audience_of(self.kind, choice)
        viewers = viewers_of(self._history, audience, choice)
        reach = reach_of(self.kind, self._history, choice, self._profiles[audience])
        if self.shared is None or self._asked != (viewers, reach):
            seen_by = self._needs.services.progress.seen_by
            self.shared = seen_by(self.case_id, viewers, reach=reach)
            self._asked = (viewers, reach)

    def state(self, choice: HandoutChoice) -> HandoutState | None:
        """Return what the page shows; None where no case is open."""
        if self._history is None or self.shared is None:
            return None
        proposed = self._profiles[audience_of(self.kind, choice)]
        case = ReadCase(self._history, self.shared, self._recalls)
        return state_of(self.kind, case, choice, proposed, self._needs.words())

    def close(self) -> None:
        """Forget the case."""
        self.case_id = self._history = self.shared = None
