"""The agreements of a running session: what is on disk, and what is being typed over it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from app.meeting import choices
from app.meeting.running_meeting import RunningMeeting
from app.meeting.states import AgreementRow, AgreementTick
from app.meeting.taking_back import Done
from models.domain.ids import AgreementId
from models.domain.plans import Agreement, AgreementState
from models.services.changes import Changes
from models.services.drafts import AgreementDraft

TICKED = "ticked"  # the field that holds which earlier agreements were ticked off today


class AgreementsDesk:
    """Reads and writes the agreements of one session."""

    def __init__(self, meeting: RunningMeeting) -> None:
        self._meeting = meeting

    def from_last_time(self) -> tuple[AgreementTick, ...]:
        """List the earlier agreements that were open when this session began."""
        shown = {row.id: row for row in self.rows()}
        return tuple(
            AgreementTick(
                one.id,
                " · ".join(part for part in (one.what, one.who) if part),
                _state(one, shown) is AgreementState.DONE,
            )
            for one in self._current()
            if one.session_id != self._meeting.session_id
        )

    def rows(self) -> tuple[AgreementRow, ...]:
        """List the table's rows as they were last typed."""
        return tuple(
            AgreementRow(one.id, one.what, one.who, one.due, one.state)
            for one in self.drafts()
            if one.state is not AgreementState.DROPPED
        )

    def drafts(self) -> tuple[AgreementDraft, ...]:
        """List what would be saved now; what was agreed elsewhere meanwhile stands last."""
        text = self._meeting.text(choices.AGREEMENTS)
        typed = choices.agreements_from_text(text) if text else ()
        known = {one.id for one in typed}
        return (*typed, *(_draft(one) for one in self._current() if one.id not in known))

    def keep(self, rows: tuple[AgreementRow, ...]) -> str:
        """Keep what is being typed; a row that is gone was emptied: its agreement is dropped."""
        drafts = tuple(
            AgreementDraft(row.what, row.who, row.due, row.state, row.id) for row in rows
        )
        there = {None, *(row.id for row in rows)}
        gone = tuple(
            replace(one, state=AgreementState.DROPPED)
            for one in self.drafts()
            if one.id not in there
        )
        text = choices.agreements_to_text((*drafts, *gone))
        return self._meeting.choose(choices.AGREEMENTS, text, Done.AGREEMENT)

    def tick(self, agreement_id: AgreementId, *, done: bool) -> str:
        """Tick an earlier agreement off, or open it again; it stays in sight today."""
        state = AgreementState.DONE if done else AgreementState.OPEN
        if self._meeting.text(choices.AGREEMENTS):
            return self.keep(
                tuple(
                    replace(row, state=state) if row.id == agreement_id else row
                    for row in self.rows()
                )
            )
        ticked = sorted(self._ticked() | {agreement_id})
        self._meeting.keep(TICKED, json.dumps(ticked))
        plans = self._meeting.needs.services.plans

        before = AgreementState.OPEN if done else AgreementState.DONE
        there = partial(self._meeting.attempt, partial(plans.set_agreement, agreement_id, state))
        back = partial(self._meeting.attempt, partial(plans.set_agreement, agreement_id, before))
        if not (problem := there()):
            self._meeting.back.note(Done.AGREEMENT, back, there)
        return problem

    def record(self) -> str:
        """Record what was typed; a new row without words is left out."""
        if not self._meeting.text(choices.AGREEMENTS):
            return ""
        drafts = tuple(self._to_record())
        plans, meeting = self._meeting.needs.services.plans, self._meeting
        ticked = self._ticked() | {one.id for one in drafts if one.id}

        def write() -> Changes:
            return plans.save_agreements(meeting.case_id, meeting.session_id, drafts)

        problem = meeting.attempt(write)
        return problem or meeting.keep_all(
            {choices.AGREEMENTS: "", TICKED: json.dumps(sorted(ticked))}
        )

    def _to_record(self) -> Iterator[AgreementDraft]:
        """Yield the drafts; an agreement whose words were emptied is dropped, not forgotten."""
        recorded = {one.id: one for one in self._current()}
        for one in self.drafts():
            if one.what.strip():
                yield one
            elif one.id in recorded:
                yield replace(_draft(recorded[one.id]), state=AgreementState.DROPPED)

    def _current(self) -> tuple[Agreement, ...]:
        ticked, own = self._ticked(), self._meeting.session_id
        return tuple(
            one
            for one in self._meeting.history.agreements
            if one.state is AgreementState.OPEN
            or (one.state is AgreementState.DONE and (one.id in ticked or one.session_id == own))
        )

    def _ticked(self) -> set[str]:
        text = self._meeting.text(TICKED)
        return set(json.loads(text)) if text else set()


def _draft(agreement: Agreement) -> AgreementDraft:
    return AgreementDraft(
        agreement.what, agreement.who, agreement.due, agreement.state, agreement.id
    )


def _state(agreement: Agreement, shown: dict[AgreementId | None, AgreementRow]) -> AgreementState:
    row = shown.get(agreement.id)
    return row.state if row else AgreementState.DROPPED
