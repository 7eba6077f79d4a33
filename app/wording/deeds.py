"""What the log of use says, in plain words: "opened the case", "corrected a form"."""

from dataclasses import dataclass

from app.wording.translated import Translated
from models.services.audit_log import Action


@dataclass(frozen=True, slots=True)
class DeedWords(Translated):
    """One phrase per action; never what was written."""

    def deed(self, action: Action) -> str:
        """Return what was done."""
        deeds = self._of_people() | self._of_meetings() | self._of_forms() | self._of_plans()
        return (deeds | self._of_archive())[action]

    def _of_people(self) -> dict[Action, str]:
        return {
            Action.LOOK: self.translate("Deeds", "opened the case"),
            Action.CREATE_CASE: self.translate("Deeds", "created the case"),
            Action.UPDATE_CASE: self.translate("Deeds", "changed what stands about the case"),
            Action.CLOSE_CASE: self.translate("Deeds", "closed the course"),
            Action.REOPEN_CASE: self.translate("Deeds", "reopened the course"),
            Action.ADD_MEMBER: self.translate("Deeds", "added a person"),
            Action.UPDATE_MEMBER: self.translate("Deeds", "changed what stands about a person"),
            Action.LEAVE_CASE: self.translate("Deeds", "noted that a person left"),
            Action.COME_BACK: self.translate("Deeds", "noted that a person came back"),
            Action.ADD_VOICE: self.translate("Deeds", "chose a form for a person"),
            Action.END_VOICE: self.translate("Deeds", "ended a form for a person"),
            Action.RESUME_VOICE: self.translate("Deeds", "took up a form for a person again"),
            Action.CHANGE_SCALE: self.translate("Deeds", "chose another form for a person"),
            Action.CONSENT: self.translate("Deeds", "noted a consent"),
            Action.JOIN_GROUP: self.translate("Deeds", "put a person into a group"),
            Action.LEAVE_GROUP: self.translate("Deeds", "took a person out of a group"),
        }

    def _of_meetings(self) -> dict[Action, str]:
        return {
            Action.PLAN_SESSION: self.translate("Deeds", "planned a meeting"),
            Action.ADD_SESSION: self.translate("Deeds", "added an earlier meeting"),
            Action.START_SESSION: self.translate("Deeds", "began a meeting"),
            Action.SET_UP_SESSION: self.translate("Deeds", "changed day or people of a meeting"),
            Action.FINISH_SESSION: self.translate("Deeds", "finished a meeting"),
            Action.DISCARD_SESSION: self.translate("Deeds", "took a meeting back"),
            Action.REOPEN_SESSION: self.translate("Deeds", "took back the end of a meeting"),
            Action.RECORD_ABSENCE: self.translate("Deeds", "noted a cancelled or missed meeting"),
            Action.SAVE_NOTE: self.translate("Deeds", "wrote in a note"),
            Action.START_GROUP_SESSION: self.translate("Deeds", "began a group meeting"),
            Action.FINISH_GROUP_SESSION: self.translate("Deeds", "finished a group meeting"),
        }

    def _of_forms(self) -> dict[Action, str]:
        return {
            Action.RECORD_ANSWER: self.translate("Deeds", "recorded a form"),
            Action.CORRECT_ANSWER: self.translate("Deeds", "corrected a form"),
            Action.DISPUTE_ANSWER: self.translate("Deeds", "noted that a form is disputed"),
            Action.UNDO_ANSWER: self.translate("Deeds", "undid a form"),
            Action.RESTORE_ANSWER: self.translate("Deeds", "restored a form"),
            Action.MOVE_ANSWER: self.translate("Deeds", "moved a form"),
            Action.BLOCK_ANSWER: self.translate("Deeds", "blocked a form"),
            Action.RECORD_GRID: self.translate("Deeds", "entered earlier scores"),
            Action.TAKE_BACK_GRID: self.translate("Deeds", "took earlier scores back"),
            Action.SHARE: self.translate("Deeds", "noted who may see a curve"),
        }

    def _of_plans(self) -> dict[Action, str]:
        return {
            Action.ADD_GOAL: self.translate("Deeds", "noted a goal"),
            Action.END_GOAL: self.translate("Deeds", "ended a goal"),
            Action.REWORD_GOAL: self.translate("Deeds", "reworded a goal"),
            Action.REOPEN_GOAL: self.translate("Deeds", "took up a goal again"),
            Action.RATE_GOAL: self.translate("Deeds", "noted how near a goal is"),
            Action.SAVE_AGREEMENTS: self.translate("Deeds", "wrote in the agreements"),
            Action.DECIDE: self.translate("Deeds", "noted a decision"),
            Action.STATE: self.translate("Deeds", "noted somebody’s own words"),
            Action.ADD_INTERVENTION: self.translate("Deeds", "noted an effort"),
            Action.END_INTERVENTION: self.translate("Deeds", "ended an effort"),
            Action.REMOVE_INTERVENTION: self.translate("Deeds", "took back an effort"),
            Action.RESTORE_INTERVENTION: self.translate("Deeds", "let an effort count again"),
            Action.REST_SIGNAL: self.translate("Deeds", "put a signal to rest"),
            Action.TAKE_UP_SIGNAL: self.translate("Deeds", "took up a signal again"),
            Action.DOCUMENT: self.translate("Deeds", "gave out a document"),
        }

    def _of_archive(self) -> dict[Action, str]:
        return {
            Action.CREATE_ARCHIVE: self.translate("Deeds", "created the archive"),
            Action.OPEN_ARCHIVE: self.translate("Deeds", "unlocked the archive"),
            Action.FAILED_PASSPHRASE: self.translate("Deeds", "wrong passphrase"),
            Action.FAILED_RECOVERY_KEY: self.translate("Deeds", "wrong recovery key"),
            Action.FAILED_PIN: self.translate("Deeds", "wrong PIN"),
            Action.SET_PIN: self.translate("Deeds", "chose a PIN"),
            Action.SET_SETTING: self.translate("Deeds", "wrote on a draft or a setting"),
            Action.MIGRATE: self.translate("Deeds", "renewed the archive’s format"),
            Action.ADD_GROUP: self.translate("Deeds", "created a group"),
            Action.UPDATE_GROUP: self.translate("Deeds", "changed a group"),
        }
