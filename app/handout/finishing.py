"""A made document on its way out: what the archive is to remember of it, and whom it names."""

import hashlib
from collections.abc import Iterable, Iterator

from app.exporting import FinishedDocument
from app.handout.choice import HandoutChoice
from app.handout.making import MadeDocument, Order
from app.handout.marking import Suspects, suspects_of
from models.domain.audiences import Part
from models.domain.ids import AnswerId, CaseId
from models.services.document_log import DocumentEntry, GivenConsent


def finished(document: MadeDocument, case_id: CaseId, document_id: str) -> FinishedDocument:
    """Return a document with what the log is to say of it."""
    order, state = document.order, document.order.state
    entry = DocumentEntry(
        case_id=case_id,
        kind=state.kind.value,
        audience=state.traits.reader or state.audience.value,
        recipients=state.recipients,
        included=state.included,
        sha256=hashlib.sha256(document.content).hexdigest(),
        pages=document.pages,
        is_draft=state.is_draft,
        consent=_consent(state.choice),
        answers=answers_in(order),
        language=state.choice.language,
    )
    return FinishedDocument(
        document.content, document.report, entry, order.day, document_id=document_id
    )


def answers_in(order: Order) -> tuple[AnswerId, ...]:
    """List the answers whose numbers a document shows."""
    state, history = order.state, order.shared.history
    shown = state.shown if state.has_curve else frozenset()
    if state.holds(Part.ADULTS_OWN):
        shown |= {one.voice_id for one in state.adults if one.is_shown}
    has_cooperation = state.holds(Part.COOPERATION)
    return tuple(
        one.id
        for one in history.valid_answers
        if one.total is not None
        and (has_cooperation if one.voice_id is None else one.voice_id in shown)
    )


def _consent(choice: HandoutChoice) -> GivenConsent | None:
    what = choice.consent_what.strip()
    if not what or choice.consent_day is None:
        return None
    whom, why = choice.shared_with.strip(), choice.consent_why.strip()
    return GivenConsent(what, whom, why, choice.consent_day)


def suspects_in(order: Order, plain: Iterable[str]) -> Suspects:
    """Return whom and what a document may name; ``plain`` are words that name nobody."""
    aliases = [member.alias for member in order.shared.history.members]
    return suspects_of(aliases, plain, _written(order))


def _written(order: Order) -> Iterator[str]:
    """Yield everything in a document that people wrote."""
    choice, history = order.state.choice, order.shared.history
    yield from (choice.shared_with, choice.kind, choice.works, choice.worries, choice.to_happen)
    yield from (choice.tells_child, choice.we_do, choice.heard, choice.ask_whom, choice.question)
    yield from (one.name for one in choice.scaling)
    yield from (text for one in history.agreements for text in (one.what, one.who))
    yield from (one.words for one in history.goals)
    yield from (one.words for one in history.statements)
    yield from (one.words for one in history.decisions)
    yield from (one.label for one in history.efforts)
    yield from (history.case.coordinator, history.case.programme)
