"""Rows into frozen values and back: what is decided and said, signals at rest, documents."""

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from models.domain.acknowledgements import Acknowledgement
from models.domain.consents import Consent, ConsentKind
from models.domain.ids import AgreementId, CaseId, DecisionId, GoalId, StatementId, UserId
from models.domain.plans import (
    Agreement,
    AgreementState,
    Audience,
    Decision,
    DecisionKind,
    Goal,
    GoalRating,
    Statement,
)
from models.domain.signal_types import Code, Signal, Weight
from models.domain.versions import Subject, TextVersion
from models.services.document_log import DocumentEntry, GivenConsent, LoggedDocument
from models.store.translate import Columns, json_text, sorted_list


def goal(row: Any) -> Goal:
    """Return the goal of a row."""
    return Goal(GoalId(row.id), row.owner_id, row.words, row.opened, row.ended)


def goal_columns(value: Goal) -> Columns:
    """Return the columns of a goal."""
    return {
        "id": value.id,
        "owner_id": value.owner_id,
        "words": value.words,
        "opened": value.opened,
        "ended": value.ended,
    }


def goal_rating(row: Any) -> GoalRating:
    """Return the rating of a row."""
    return GoalRating(row.goal_id, row.session_id, row.value, row.sequence)


def goal_rating_columns(value: GoalRating) -> Columns:
    """Return the columns of a rating."""
    return {"goal_id": value.goal_id, "session_id": value.session_id, "value": value.value}


def agreement(row: Any) -> Agreement:
    """Return the agreement of a row."""
    return Agreement(
        id=AgreementId(row.id),
        what=row.what,
        who=row.who,
        due=row.due,
        state=AgreementState(row.state),
        session_id=row.session_id,
    )


def agreement_columns(value: Agreement) -> Columns:
    """Return the columns of an agreement."""
    return {
        "id": value.id,
        "what": value.what,
        "who": value.who,
        "due": value.due,
        "state": value.state.value,
        "session_id": value.session_id,
    }


def decision(row: Any) -> Decision:
    """Return the decision of a row."""
    return Decision(
        id=DecisionId(row.id),
        session_id=row.session_id,
        kind=DecisionKind(row.kind),
        words=row.words,
        sequence=row.sequence,
    )


def decision_columns(value: Decision) -> Columns:
    """Return the columns of a decision."""
    return {
        "id": value.id,
        "session_id": value.session_id,
        "kind": value.kind.value,
        "words": value.words,
    }


def statement(row: Any) -> Statement:
    """Return the words of a row."""
    return Statement(
        id=StatementId(row.id),
        member_id=row.member_id,
        session_id=row.session_id,
        words=row.words,
        shared_with=frozenset(Audience(one) for one in json.loads(row.shared_with)),
        declined=row.declined,
        sequence=row.sequence,
    )


def statement_columns(value: Statement) -> Columns:
    """Return the columns of a member's words."""
    return {
        "id": value.id,
        "member_id": value.member_id,
        "session_id": value.session_id,
        "words": value.words,
        "shared_with": sorted_list(value.shared_with),
        "declined": value.declined,
    }


def acknowledgement(row: Any) -> Acknowledgement:
    """Return what put a signal to rest; names are read from the case itself, never kept twice."""
    signal = Signal(
        code=Code(row.code),
        weight=Weight(row.weight),
        voice_id=row.voice_id,
        rater_id=row.rater_id,
        other_voice_id=row.other_voice_id,
        session_id=row.session_id,
        numbers=tuple((name, value) for name, value in json.loads(row.numbers)),
        private=row.private,
        other_rater_id=row.other_rater_id,
    )
    return Acknowledgement(signal, row.at, UserId(row.by), row.sequence, row.words, row.rests)


def acknowledgement_columns(value: Acknowledgement) -> Columns:
    """Return the columns of a signal put to rest."""
    signal = value.signal
    return {
        "code": signal.code.value,
        "weight": signal.weight.value,
        "voice_id": signal.voice_id,
        "rater_id": signal.rater_id,
        "other_voice_id": signal.other_voice_id,
        "other_rater_id": signal.other_rater_id,
        "session_id": signal.session_id,
        "numbers": json_text(list(signal.numbers)),
        "private": signal.private,
        "at": value.at,
        "by": value.by,
        "words": value.words,
        "rests": value.rests,
    }


def document(row: Any) -> LoggedDocument:
    """Return the document of a row."""
    entry = DocumentEntry(
        case_id=CaseId(row.case_id),
        kind=row.kind,
        audience=row.audience,
        recipients=row.recipients,
        included=json.loads(row.included),
        sha256=row.sha256,
        pages=row.pages,
        sha256_delivered=row.sha256_delivered or "",
        is_protected=bool(row.is_protected),
        is_draft=bool(row.is_draft),
        consent=_given_consent(row.consent),
        answers=tuple(json.loads(row.answers or "[]")),
        language=row.language or "",
    )
    return LoggedDocument(entry, row.at, row.id)


def _given_consent(text: str | None) -> GivenConsent | None:
    if text is None:
        return None
    fields = json.loads(text)
    return GivenConsent(**{**fields, "day": date.fromisoformat(fields["day"])})


def _given_consent_text(consent: GivenConsent | None) -> str | None:
    if consent is None:
        return None
    return json_text({**asdict(consent), "day": consent.day.isoformat()})


def document_columns(value: LoggedDocument) -> Columns:
    """Return the columns of a document; one without an id is given one when it is kept."""
    return {
        "id": value.id or None,
        "kind": value.entry.kind,
        "audience": value.entry.audience,
        "recipients": value.entry.recipients,
        "included": json_text(dict(sorted(value.entry.included.items()))),
        "sha256": value.entry.sha256,
        "pages": value.entry.pages,
        "at": value.at,
        "sha256_delivered": value.entry.sha256_delivered or None,
        "is_protected": value.entry.is_protected,
        "is_draft": value.entry.is_draft,
        "consent": _given_consent_text(value.entry.consent),
        "answers": json_text(list(value.entry.answers)),
        "language": value.entry.language or None,
    }


def consent(row: Any) -> Consent:
    """Return the consent of a row."""
    return Consent(
        member_id=row.member_id,
        kind=ConsentKind(row.kind),
        given=row.given,
        at=row.at,
        by=UserId(row.by),
        session_id=row.session_id,
        words=row.words,
        sequence=row.sequence,
    )


def consent_columns(value: Consent) -> Columns:
    """Return the columns of a consent."""
    return {
        "member_id": value.member_id,
        "kind": value.kind.value,
        "given": value.given,
        "at": value.at,
        "by": value.by,
        "session_id": value.session_id,
        "words": value.words,
    }


def text_version(row: Any) -> TextVersion:
    """Return the earlier text of a row."""
    return TextVersion(
        subject=Subject(row.subject),
        subject_id=row.subject_id,
        field=row.field,
        content=row.content,
        at=row.at,
        by=UserId(row.by),
        sequence=row.sequence,
    )


def text_version_columns(value: TextVersion) -> Columns:
    """Return the columns of an earlier text."""
    return {
        "subject": value.subject.value,
        "subject_id": value.subject_id,
        "field": value.field,
        "content": value.content,
        "at": value.at,
        "by": value.by,
    }
