"""Reading a case: its history and what the rules say, for the therapist or for those looking."""

from dataclasses import dataclass, replace
from datetime import date

from models.domain.history import CaseHistory
from models.domain.ids import CaseId, MemberId
from models.domain.progress import Progress
from models.domain.reading import IN_THE_ROOM, progress_of, shared_history, shared_progress
from models.domain.sharing import Reach
from models.services.surroundings import Surroundings

KEPT_CASES = 8


@dataclass(frozen=True, slots=True)
class CaseView:
    """A whole case at one moment, and its reading."""

    history: CaseHistory
    progress: Progress


class ProgressService:
    """Views of cases. Reads never write; a look is logged by ``CaseService.look``."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._kept: dict[CaseId, tuple[int, date, CaseView]] = {}

    def of(self, case_id: CaseId) -> CaseView:
        """Return the professional view, with everything."""
        today = self._around.today()
        with self._around.units.reading() as unit:
            revision = unit.cases.revision(case_id)
            kept = self._kept.get(case_id)
            if kept is not None and kept[:2] == (revision, today):
                return kept[2]
            history = unit.cases.history(case_id)
        view = self._view(history, today)
        self._keep(case_id, (revision, today, view))
        return view

    def seen_by(
        self,
        case_id: CaseId,
        viewers: frozenset[MemberId],
        about: MemberId | None = None,
        reach: Reach = IN_THE_ROOM,
    ) -> CaseView:
        """Return what ``viewers`` may see together, without private signals.

        ``about`` keeps the chart of one person only; ``reach`` is what a document holds besides.
        In a protected case nothing is drawn.
        """
        shared = shared_history(self.of(case_id).history, viewers, reach)
        progress = shared_progress(shared, self._around.yardstick, self._around.today())
        if about is not None:
            people = tuple(one for one in progress.people if one.about_id == about)
            progress = replace(progress, people=people)
        return CaseView(replace(shared, acknowledgements=()), progress)

    def _view(self, history: CaseHistory, today: date) -> CaseView:
        return CaseView(history, progress_of(history, self._around.yardstick, today))

    def _keep(self, case_id: CaseId, entry: tuple[int, date, CaseView]) -> None:
        self._kept.pop(case_id, None)
        self._kept[case_id] = entry
        while len(self._kept) > KEPT_CASES:
            self._kept.pop(next(iter(self._kept)))
