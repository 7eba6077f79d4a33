"""Joins the page of agreements with the plans of all cases; reading them is a look at each."""

from datetime import timedelta
from typing import Protocol

from app.caseload.agreements.model import AgreementRow
from app.caseload.agreements.page import AgreementsPage, AgreementsState, Span
from app.caseload.looks import LookNotes, Looks
from app.caseload.needs import ListNeeds
from app.freshness import Freshness
from app.wording.initials import initials
from models.domain.archive_errors import ArchiveError
from models.domain.ids import CaseId, SessionId
from models.domain.plans import Agreement, AgreementState
from models.services.changes import Changes
from models.services.drafts import AgreementDraft
from models.services.plans import OpenAgreement

SHOWN = Changes.PLANS | Changes.CASES
HIDDEN = "\N{HORIZONTAL ELLIPSIS}"
WEEK = timedelta(days=7)


class Plans(Protocol):
    """Where agreements are read and kept."""

    def unfinished(self) -> tuple[OpenAgreement, ...]: ...
    def save_agreements(
        self,
        case_id: CaseId,
        session_id: SessionId | None,
        drafts: tuple[AgreementDraft, ...],
    ) -> Changes: ...


class AgreementsPresenter:
    """Keeps the list true and ticks off what is done."""

    def __init__(self, page: AgreementsPage, plans: Plans, looks: Looks, needs: ListNeeds) -> None:
        self._page = page
        self._plans = plans
        self._looks = LookNotes(looks)
        self._needs = needs
        self._span = Span.ALL
        self._names_shown = False
        self._found: tuple[OpenAgreement, ...] = ()
        page.span_chosen.connect(self._choose)
        page.names_toggled.connect(self._show_names)
        page.done_chosen.connect(self._finish)
        self._fresh = Freshness(page, needs.notifier, SHOWN, self.refresh)

    def show_anew(self, *, names_shown: bool) -> None:
        """Show all agreements, with names or with initials."""
        self._span = Span.ALL
        self._looks.begin()
        self._names_shown = names_shown
        self.refresh()

    def refresh(self) -> None:
        """Read what stands open and show it."""
        self._fresh.renew()
        try:
            self._found = self._plans.unfinished()
        except ArchiveError as error:
            self._needs.trouble(error)
        else:
            self._show()

    def _show(self) -> None:
        spans = {span: self._of(span) for span in Span}
        if self._names_shown and not self._note_looks(spans[self._span]):
            return
        self._page.show_state(
            AgreementsState(
                rows=tuple(self._row(one) for one in spans[self._span]),
                counts={span: len(found) for span, found in spans.items()},
                span=self._span,
                names_shown=self._names_shown,
            )
        )

    def _note_looks(self, shown: tuple[OpenAgreement, ...]) -> bool:
        """Log who is read about; what cannot be logged is not shown."""
        try:
            self._looks.note(one.case_id for one in shown)
        except ArchiveError as error:
            self._needs.trouble(error)
            return False
        return True

    def _of(self, span: Span) -> tuple[OpenAgreement, ...]:
        return tuple(one for one in self._found if self._is_in(one.agreement, span))

    def _is_in(self, agreement: Agreement, span: Span) -> bool:
        today = self._needs.today()
        match span:
            case Span.ALL:
                return True
            case Span.OVERDUE:
                return agreement.is_overdue_on(today)
            case Span.WEEK:
                return agreement.due is not None and today <= agreement.due <= today + WEEK

    def _row(self, found: OpenAgreement) -> AgreementRow:
        words, agreement = self._needs.words(), found.agreement
        shown = self._names_shown
        return AgreementRow(
            id=agreement.id,
            case_id=found.case_id,
            what=agreement.what if shown else HIDDEN,
            who=agreement.who if shown else initials(agreement.who),
            due=words.short_date(agreement.due) if agreement.due else "",
            case=found.case_label if shown else initials(found.case_label),
            is_late=agreement.is_overdue_on(self._needs.today()),
        )

    def _finish(self, row: AgreementRow) -> None:
        found = next((one for one in self._found if one.agreement.id == row.id), None)
        if found is None:
            return
        was = found.agreement
        done = AgreementDraft(was.what, was.who, was.due, AgreementState.DONE, was.id)
        try:
            changes = self._plans.save_agreements(found.case_id, None, (done,))
        except ArchiveError as error:
            self._needs.trouble(error)
        else:
            self._needs.notifier.announce(changes, found.case_id)

    def _choose(self, span: str) -> None:
        self._span = Span(span)
        self._show()

    def _show_names(self, shown: bool) -> None:  # noqa: FBT001 - connected to a switch
        self._names_shown = shown
        self._show()
