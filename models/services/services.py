"""Puts the services together for one open archive."""

from collections.abc import Callable
from dataclasses import dataclass

from models.domain.history import CaseHistory
from models.domain.reading import progress_of
from models.domain.yardstick import Yardstick
from models.services.agenda import AgendaService
from models.services.answers import AnswerService
from models.services.archive import ArchiveService
from models.services.burden import BurdenService
from models.services.caseload import CaseSummary, Summarise, summary_of
from models.services.cases import CaseService
from models.services.consents import ConsentService
from models.services.documents import DocumentService
from models.services.earlier_scores import EarlierService
from models.services.group_meetings import GroupMeetingService
from models.services.groups import GroupService
from models.services.integrity import IntegrityReport
from models.services.membership import MembershipService
from models.services.moves import MoveService
from models.services.numbers import NumbersService
from models.services.plans import PlanService
from models.services.ports import Clock
from models.services.progress import ProgressService
from models.services.prompts import PromptService
from models.services.sessions import SessionService
from models.services.signals import SignalService
from models.services.surroundings import Surroundings
from models.services.traces import TraceService


@dataclass(frozen=True, slots=True)
class Services:
    """All services of one open archive; a page receives only the one it uses."""

    cases: CaseService
    progress: ProgressService
    sessions: SessionService
    answers: AnswerService
    earlier: EarlierService
    moves: MoveService
    membership: MembershipService
    traces: TraceService
    plans: PlanService
    documents: DocumentService
    archive: ArchiveService
    signals: SignalService
    prompts: PromptService
    numbers: NumbersService
    burden: BurdenService
    groups: GroupService
    group_meetings: GroupMeetingService
    agenda: AgendaService
    consents: ConsentService


def build_services(around: Surroundings, check: Callable[[], IntegrityReport]) -> Services:
    """Make the services; ``check`` is the store's check of the whole archive."""
    answers = AnswerService(around)
    return Services(
        cases=CaseService(around),
        progress=ProgressService(around),
        sessions=SessionService(around),
        answers=answers,
        earlier=EarlierService(around, answers),
        moves=MoveService(around),
        membership=MembershipService(around),
        traces=TraceService(around),
        plans=PlanService(around),
        documents=DocumentService(around),
        archive=ArchiveService(around, check),
        signals=SignalService(around),
        prompts=PromptService(around),
        numbers=NumbersService(around),
        burden=BurdenService(around),
        groups=GroupService(around),
        group_meetings=GroupMeetingService(around),
        agenda=AgendaService(around),
        consents=ConsentService(around),
    )


def summariser(yardstick: Yardstick, clock: Clock) -> Summarise:
    """Return what the store calls whenever a case changes."""

    def summarise(history: CaseHistory) -> CaseSummary:
        return summary_of(history, progress_of(history, yardstick, clock.today()))

    return summarise
