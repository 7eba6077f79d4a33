"""What the log of use says: who did what, when, in which case; never what was written."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.ids import CaseId, UserId


class Action(StrEnum):
    """What was done. Stored by value: add, never rename."""

    CREATE_ARCHIVE = "create_archive"
    OPEN_ARCHIVE = "open_archive"
    FAILED_PASSPHRASE = "failed_passphrase"  # noqa: S105
    FAILED_RECOVERY_KEY = "failed_recovery_key"
    FAILED_PIN = "failed_pin"
    SET_PIN = "set_pin"
    SET_SETTING = "set_setting"
    MIGRATE = "migrate"
    LOOK = "look"
    CREATE_CASE = "create_case"
    UPDATE_CASE = "update_case"
    CLOSE_CASE = "close_case"
    REOPEN_CASE = "reopen_case"
    ADD_MEMBER = "add_member"
    UPDATE_MEMBER = "update_member"
    ADD_VOICE = "add_voice"
    END_VOICE = "end_voice"
    RESUME_VOICE = "resume_voice"
    CHANGE_SCALE = "change_scale"
    ADD_INTERVENTION = "add_intervention"
    END_INTERVENTION = "end_intervention"
    REMOVE_INTERVENTION = "remove_intervention"
    RESTORE_INTERVENTION = "restore_intervention"
    PLAN_SESSION = "plan_session"
    ADD_SESSION = "add_session"
    START_SESSION = "start_session"
    SET_UP_SESSION = "set_up_session"
    FINISH_SESSION = "finish_session"
    REOPEN_SESSION = "reopen_session"
    DISCARD_SESSION = "discard_session"
    RECORD_ABSENCE = "record_absence"
    RECORD_ANSWER = "record_answer"
    CORRECT_ANSWER = "correct_answer"
    DISPUTE_ANSWER = "dispute_answer"
    UNDO_ANSWER = "undo_answer"
    RESTORE_ANSWER = "restore_answer"
    TAKE_BACK_GRID = "take_back_grid"
    BLOCK_ANSWER = "block_answer"
    SHARE = "share"
    ADD_GOAL = "add_goal"
    END_GOAL = "end_goal"
    REWORD_GOAL = "reword_goal"
    REOPEN_GOAL = "reopen_goal"
    RATE_GOAL = "rate_goal"
    SAVE_AGREEMENTS = "save_agreements"
    DECIDE = "decide"
    STATE = "state"
    SAVE_NOTE = "save_note"
    REST_SIGNAL = "rest_signal"
    TAKE_UP_SIGNAL = "take_up_signal"
    DOCUMENT = "document"
    MOVE_ANSWER = "move_answer"
    RECORD_GRID = "record_grid"
    CONSENT = "consent"
    LEAVE_CASE = "leave_case"
    COME_BACK = "come_back"
    ADD_GROUP = "add_group"
    UPDATE_GROUP = "update_group"
    JOIN_GROUP = "join_group"
    LEAVE_GROUP = "leave_group"
    START_GROUP_SESSION = "start_group_session"
    FINISH_GROUP_SESSION = "finish_group_session"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the log."""

    sequence: int  # 1, 2, ... without gaps
    at: datetime  # UTC
    user: UserId
    device: str
    action: Action
    case_id: CaseId | None
    purpose: str = ""
