"""The agreements of a running session: what is on disk, and what is being typed over it."""

import json
from dataclasses import replace

from app.meeting import choices
from app.meeting.running_meeting import RunningMeeting
from app.meeting.states import AgreementRow, AgreementTick
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
            AgreementRow(one.id, one.what, one.who, one.due, one.state) for one in self.drafts()
        )

    def drafts(self) -> tuple[AgreementDraft, ...]:
        """List what would be saved now."""
        text = self._meeting.text(choices.AGREEMENTS)
        if text:
            return choices.agreements_from_text(text)
        return tuple(
            AgreementDraft(one.what, one.who, one.due, one.state, one.id) for one in self._current()
        )

    def keep(self, rows: tuple[AgreementRow, ...]) -> str:
        """Keep what is being typed."""
        drafts = tuple(
            AgreementDraft(row.what, row.who, row.due, row.state, row.id) for row in rows
        )
        return self._meeting.keep(choices.AGREEMENTS, choices.agreements_to_text(drafts))

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

        def write() -> Changes:
            return plans.set_agreement(agreement_id, state)

        return self._meeting.attempt(write)

    def record(self) -> str:
        """Record what was typed; a row without words is left out."""
        if not self._meeting.text(choices.AGREEMENTS):
            return ""
        drafts = tuple(one for one in self.drafts() if one.what.strip())
        dropped = self._dropped(drafts)
        plans, meeting = self._meeting.needs.services.plans, self._meeting
        ticked = self._ticked() | {one.id for one in drafts if one.id}

        def write() -> Changes:
            return plans.save_agreements(meeting.case_id, meeting.session_id, (*drafts, *dropped))

        problem = meeting.attempt(write)
        return problem or meeting.keep_all(
            {choices.AGREEMENTS: "", TICKED: json.dumps(sorted(ticked))}
        )

    def _dropped(self, drafts: tuple[AgreementDraft, ...]) -> tuple[AgreementDraft, ...]:
        """List agreements whose words were emptied: they are dropped, not forgotten."""
        kept = {one.id for one in drafts}
        return tuple(
            AgreementDraft(one.what, one.who, one.due, AgreementState.DROPPED, one.id)
            for one in self._current()
            if one.id not in kept
        )

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


def _state(agreement: Agreement, shown: dict[AgreementId | None, AgreementRow]) -> AgreementState:
    row = shown.get(agreement.id)
    return row.state if row else AgreementState.DROPPED
