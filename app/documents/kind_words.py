"""The titles and headings of the child's page, the hand-over, supervision and Åben Dialog."""

from dataclasses import dataclass

from app.documents.kinds import DocumentKind
from app.documents.recall_words import RecallWords
from app.documents.words import DocumentWords
from app.wording import Wording
from app.wording.translated import Translated


@dataclass(frozen=True, slots=True)
class KindWords(Translated):
    """What only one kind of document says."""

    @classmethod
    def of(cls, words: Wording) -> "KindWords":
        """Return these words in the language of ``words``."""
        return cls(words.language, words.translate)

    def document(self, code: str) -> str:
        """Return what a document is called, by the code in the log; else the code."""
        own = DocumentWords(self.language, self.translate)
        return {
            DocumentKind.NETWORK_MEETING.value: own.network_title,
            DocumentKind.OPEN_DIALOGUE.value: self.open_dialogue,
            DocumentKind.MY_CURVE.value: self.my_curve,
            DocumentKind.CURVE.value: own.course_title,
            DocumentKind.HAND_OVER.value: self.hand_over,
            DocumentKind.SUPERVISION.value: self.supervision,
            DocumentKind.RECALL_LETTER.value: RecallWords(self.language, self.translate).title,
        }.get(code, code)

    # The child's page: no figures, no judgement

    @property
    def my_curve(self) -> str:
        return self.translate("Documents", "My curve")

    @property
    def my_curve_file(self) -> str:
        """Return the stem of a file name: letters a-z and hyphens only."""
        return self.translate("Documents", "my-curve")

    @property
    def me(self) -> str:
        return self.translate("Documents", "Me")

    @property
    def i_say(self) -> str:
        return self.translate("Documents", "What I say")

    @property
    def we_do_now(self) -> str:
        return self.translate("Documents", "What we do now")

    @property
    def my_goals(self) -> str:
        return self.translate("Documents", "My goals")

    @property
    def no_marks_yet(self) -> str:
        return self.translate("Documents", "There are no marks here yet.")

    @property
    def no_page_home(self) -> str:
        return self.translate("Documents", "This course has special protection: no page goes home.")

    @property
    def about_my_curve(self) -> str:
        return self.translate(
            "Documents",
            "The curve shows the marks you have made yourself. Further up is better. "
            "Ask us if there is anything you wonder about.",
        )

    # Åben Dialog

    @property
    def open_dialogue(self) -> str:
        return self.translate("Documents", "What was said and heard")

    @property
    def open_dialogue_file(self) -> str:
        """Return the stem of a file name: letters a-z and hyphens only."""
        return self.translate("Documents", "what-was-said")

    @property
    def heard(self) -> str:
        return self.translate("Documents", "What did we hear?")

    @property
    def words_are_their_own(self) -> str:
        return self.translate(
            "Documents", "The words are people’s own. Nothing here is a decision or a judgement."
        )

    # The hand-over

    @property
    def hand_over(self) -> str:
        return self.translate("Documents", "Hand-over")

    @property
    def hand_over_file(self) -> str:
        """Return the stem of a file name: letters a-z and hyphens only."""
        return self.translate("Documents", "hand-over")

    @property
    def course(self) -> str:
        return self.translate("Documents", "The course so far")

    def programme(self, name: str) -> str:
        return self.translate("Documents", "Programme: {name}.").format(name=name)

    def from_to(self, first: str, last: str, meetings: str) -> str:
        words = self.translate("Documents", "{meetings} from {first} to {last}.")
        return words.format(meetings=meetings, first=first, last=last)

    def closed(self, day: str, how: str) -> str:
        return self.translate("Documents", "Closed {day}: {how}.").format(day=day, how=how)

    @property
    def no_curve(self) -> str:
        return self.translate("Documents", "There is no curve that may be shown here.")

    @property
    def efforts(self) -> str:
        return self.translate("Documents", "Efforts along the way")

    @property
    def effort(self) -> str:
        return self.translate("Documents", "Effort")

    @property
    def from_day(self) -> str:
        return self.translate("Documents", "From")

    @property
    def to_day(self) -> str:
        return self.translate("Documents", "Until")

    @property
    def going_on(self) -> str:
        return self.translate("Documents", "going on")

    @property
    def decisions(self) -> str:
        return self.translate("Documents", "What was decided along the way")

    @property
    def day(self) -> str:
        return self.translate("Documents", "Day")

    @property
    def decision(self) -> str:
        return self.translate("Documents", "Decision")

    @property
    def worked(self) -> str:
        return self.translate("Documents", "What worked")

    @property
    def ask_whom(self) -> str:
        return self.translate("Documents", "Who can be asked")

    # Supervision

    @property
    def supervision(self) -> str:
        return self.translate("Documents", "Supervision")

    @property
    def supervision_file(self) -> str:
        """Return the stem of a file name: letters a-z and hyphens only."""
        return self.translate("Documents", "supervision")

    @property
    def question(self) -> str:
        return self.translate("Documents", "The question for the team:")

    @property
    def no_question(self) -> str:
        return self.translate("Documents", "No question is written yet.")

    @property
    def signals(self) -> str:
        return self.translate("Documents", "What the numbers ask about")

    @property
    def no_signals(self) -> str:
        return self.translate("Documents", "No mark. That is not the same as progress.")

    def more_signals(self, count: int) -> str:
        one = self.translate("Documents", "{n} more in the program")
        many = self.translate("Documents", "{n} others in the program")
        return (one if count == 1 else many).format(n=count)

    @property
    def for_the_team(self) -> str:
        return self.translate(
            "Documents",
            "For the team alone. Here stands only what may be shared; "
            "what is for the therapist alone is left out.",
        )
