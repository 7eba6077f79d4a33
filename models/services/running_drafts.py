"""How the half-done things of a running session are written down as short texts."""

import json
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from models.services.drafts import FormDraft, RunningDraft


class DraftKind(StrEnum):
    """What a draft is of."""

    STATE = "state"
    FORM = "form"
    TEXT = "text"


PLACE = "place"  # DraftKind.STATE: where in the session the window is
PLANNED_DAY = "planned_day"  # DraftKind.STATE: the day the session had been planned for


def encoded_place(step: int, in_hand_over: bool, hand_over_key: str) -> str:  # noqa: FBT001
    """Return a place as text."""
    return json.dumps([step, in_hand_over, hand_over_key])


def encoded_form(form: FormDraft) -> str:
    """Return the marks so far as text."""
    return json.dumps([list(form.items), form.seconds])


def form_key(voice_id: str | None, rater_id: str) -> str:
    """Return the key under which the marks of a form wait."""
    return f"voice:{voice_id}" if voice_id else f"rater:{rater_id}"


def running_draft(texts: Mapping[tuple[str, str], str]) -> RunningDraft:
    """Put together what was kept of a session."""
    step, in_hand_over, key = json.loads(
        texts.get((DraftKind.STATE, PLACE), '[1, false, ""]'),
    )
    forms = {name: _form(text) for (kind, name), text in texts.items() if kind == DraftKind.FORM}
    return RunningDraft(
        step=step,
        in_hand_over=in_hand_over,
        hand_over_key=key,
        planned=_day(texts.get((DraftKind.STATE, PLANNED_DAY))),
        forms=forms,
        texts={name: text for (kind, name), text in texts.items() if kind == DraftKind.TEXT},
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _form(text: str) -> FormDraft:
    items, seconds = json.loads(text)
    return FormDraft(tuple(items), seconds)
