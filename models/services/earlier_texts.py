"""Keeps what a field said before it is written again; the new text alone would overwrite it."""

import json
from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import Any

from models.domain.ids import CaseId
from models.domain.people import YearMonth
from models.domain.versions import Subject, TextVersion
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings

SESSION_FACTS = ("day", "kind", "place", "interpreter", "present")
AGREEMENT_TEXTS = ("what", "who", "due")
MEMBER_FACTS = ("alias", "role", "context", "birth", "in_focus", "language", "must_not_see")
CASE_FACTS = (
    "label",
    "coordinator",
    "programme",
    "tags",
    "follow_up",
    "protected",
    "legal_basis",
    "ending",
    "ending_reason",
    "closed",
    "reopened",
)


def keep_earlier(
    unit: UnitOfWork,
    around: Surroundings,
    case_id: CaseId,
    subject: Subject,
    change: tuple[Any, Any],
    fields: Iterable[str],
) -> None:
    """Keep the fields in which ``change`` (before, after) differs; what was empty is no loss."""
    before, after = change
    for field in fields:
        text = as_text(getattr(before, field))
        if text and text != as_text(getattr(after, field)):
            at, by = around.clock.now(), unit.users.current
            unit.versions.add(case_id, TextVersion(subject, before.id, field, text, at, by))


def as_text(value: Any) -> str:
    """Return a field as it is kept: dates as ISO, lists as JSON, nothing as empty."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, YearMonth):
        return f"{value.year}-{value.month:02}"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple | frozenset | bool):
        kept = sorted(value) if isinstance(value, frozenset) else value
        return json.dumps(kept, ensure_ascii=False) if kept else ""
    return str(value)
