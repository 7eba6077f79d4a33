"""The fixed terms of the program: kinds, states and choices."""

from dataclasses import dataclass

from app.wording.translated import Translated
from models.domain.answers import AnswerMode, MarkKind, SkipReason
from models.domain.audiences import Part
from models.domain.cases import Ending, SessionKind, SessionState
from models.domain.plans import AgreementState, Audience, DecisionKind
from models.domain.sharing import HiddenBecause, ShareAnswer


@dataclass(frozen=True, slots=True)
class TermWords(Translated):
    """One word or short phrase per code."""

    def kind(self, kind: SessionKind) -> str:
        """Return how a meeting was held."""
        return {
            SessionKind.MEETING: self.translate("Wording", "Meeting"),
            SessionKind.HOME_VISIT: self.translate("Wording", "Home visit"),
            SessionKind.VIDEO: self.translate("Wording", "Video"),
            SessionKind.PHONE: self.translate("Wording", "Phone"),
            SessionKind.NETWORK: self.translate("Wording", "Network"),
            SessionKind.GROUP: self.translate("Wording", "Group"),
        }[kind]

    def state(self, state: SessionState) -> str:
        """Return where a meeting is in its life."""
        return {
            SessionState.PLANNED: self.translate("Wording", "planned"),
            SessionState.RUNNING: self.translate("Wording", "under way"),
            SessionState.HELD: self.translate("Wording", "held"),
            SessionState.CANCELLED: self.translate("Wording", "cancelled"),
            SessionState.NO_SHOW: self.translate("Wording", "did not come"),
            SessionState.TAKEN_BACK: self.translate("Wording", "taken back"),
        }[state]

    def mode(self, mode: AnswerMode) -> str:
        """Return how an answer reached the program."""
        return {
            AnswerMode.SCREEN: self.translate("Wording", "screen"),
            AnswerMode.PAPER: self.translate("Wording", "paper"),
            AnswerMode.SPOKEN: self.translate("Wording", "spoken"),
            AnswerMode.INTERPRETER: self.translate("Wording", "through an interpreter"),
            AnswerMode.TOTAL_ONLY: self.translate("Wording", "total only"),
        }[mode]

    def skip_reason(self, reason: SkipReason) -> str:
        """Return why a form was not filled in."""
        return {
            SkipReason.NOT_TODAY: self.translate("Wording", "not today"),
            SkipReason.DID_NOT_WANT: self.translate("Wording", "did not want to"),
            SkipReason.NOT_PRESENT: self.translate("Wording", "was not present"),
            SkipReason.TOO_HARD: self.translate("Wording", "too hard"),
            SkipReason.OTHER: self.translate("Wording", "other reason"),
            SkipReason.NOT_ASKED: self.translate("Wording", "not asked this time"),
        }[reason]

    def mark_kind(self, kind: MarkKind) -> str:
        """Return what was done to an answer."""
        return {
            MarkKind.CORRECTED: self.translate("Wording", "corrected"),
            MarkKind.DISPUTED: self.translate("Wording", "disputed"),
            MarkKind.BLOCKED: self.translate("Wording", "blocked"),
            MarkKind.UNDONE: self.translate("Wording", "undone"),
            MarkKind.MOVED: self.translate("Wording", "moved"),
            MarkKind.RESTORED: self.translate("Wording", "restored"),
        }[kind]

    def ending(self, ending: Ending) -> str:
        """Return whether a course ended as agreed."""
        return {
            Ending.PLANNED: self.translate("Wording", "ended as planned"),
            Ending.UNPLANNED: self.translate("Wording", "ended unplanned"),
        }[ending]

    def decision(self, kind: DecisionKind) -> str:
        """Return what was decided."""
        return {
            DecisionKind.CONTINUE: self.translate("Wording", "Go on as now"),
            DecisionKind.CHANGE: self.translate("Wording", "We change something"),
            DecisionKind.NETWORK: self.translate("Wording", "Take it to the network"),
            DecisionKind.END: self.translate("Wording", "End the course"),
        }[kind]

    def agreement_state(self, state: AgreementState) -> str:
        """Return how far an agreement is."""
        return {
            AgreementState.OPEN: self.translate("Wording", "open"),
            AgreementState.DONE: self.translate("Wording", "done"),
            AgreementState.DROPPED: self.translate("Wording", "dropped"),
        }[state]

    def audience(self, audience: Audience) -> str:
        """Return who words may go to."""
        return {
            Audience.CHILD: self.translate("Wording", "the child"),
            Audience.PARENTS: self.translate("Wording", "parents"),
            Audience.SCHOOL: self.translate("Wording", "school"),
            Audience.COUNSELLOR: self.translate("Wording", "counsellor"),
            Audience.MEETING: self.translate("Wording", "the whole meeting"),
        }[audience]

    def part(self, part: Part) -> str:
        """Return what a part of a document is called."""
        return {
            Part.WORDS: self.translate("Wording", "The child’s own words"),
            Part.CURVE: self.translate("Wording", "The curve"),
            Part.SENTENCES: self.translate("Wording", "What the curves mean"),
            Part.LINES: self.translate("Wording", "Single lines"),
            Part.ADULTS_OWN: self.translate("Wording", "The adults’ own wellbeing"),
            Part.LIMITS: self.translate("Wording", "Limits"),
            Part.COOPERATION: self.translate("Wording", "The cooperation"),
            Part.POINTS: self.translate("Wording", "Works well / worries / needs to happen"),
            Part.SCALING: self.translate("Wording", "Where we are, from 0 to 10"),
            Part.GOALS: self.translate("Wording", "Goals"),
            Part.AGREEMENTS: self.translate("Wording", "Agreements"),
            Part.NAMES: self.translate("Wording", "Names"),
        }[part]

    def share_answer(self, answer: ShareAnswer) -> str:
        """Return what was answered to "May the others see your curve?"."""
        return {
            ShareAnswer.YES: self.translate("Wording", "yes"),
            ShareAnswer.NO: self.translate("Wording", "no"),
            ShareAnswer.LATER: self.translate("Wording", "ask me later"),
        }[answer]

    def hidden_because(self, reason: HiddenBecause) -> str:
        """Return why a curve is not shown, for the therapist."""
        return {
            HiddenBecause.NOT_ASKED: self.translate("Wording", "has not been asked yet"),
            HiddenBecause.SAID_NO: self.translate("Wording", "said no"),
            HiddenBecause.SAID_LATER: self.translate("Wording", "wants to be asked later"),
            HiddenBecause.MUST_NOT_SEE: self.translate("Wording", "someone may not see it"),
            HiddenBecause.ADULT_ABOUT_SELF: self.translate("Wording", "is about the adult"),
            HiddenBecause.PROTECTED_CASE: self.translate("Wording", "special protection"),
            HiddenBecause.NOT_AT_MEETINGS: self.translate("Wording", "said no to network meetings"),
        }[reason]
