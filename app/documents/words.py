"""The words that only documents need."""

from dataclasses import dataclass

from app.wording import Wording
from app.wording.translated import Translated


@dataclass(frozen=True, slots=True)
class DocumentWords(Translated):
    """Headings, standing sentences and file names in the document's language."""

    @classmethod
    def of(cls, words: Wording) -> "DocumentWords":
        """Return the documents' words in the language of ``words``."""
        return cls(words.language, words.translate)

    # Titles and edges

    @property
    def network_title(self) -> str:
        return self.translate("Documents", "Status for the network meeting")

    @property
    def course_title(self) -> str:
        return self.translate("Documents", "The curve of the course")

    @property
    def network_file(self) -> str:
        """Return the stem of a file name: letters a-z and hyphens only."""
        return self.translate("Documents", "status-network-meeting")

    @property
    def course_file(self) -> str:
        """Return the stem of a file name: letters a-z and hyphens only."""
        return self.translate("Documents", "course-curve")

    @property
    def draft(self) -> str:
        return self.translate("Documents", "DRAFT")

    @property
    def practice(self) -> str:
        return self.translate("Documents", "PRACTICE · an invented family")

    @property
    def the_child(self) -> str:
        return self.translate("Documents", "the child")

    @property
    def the_young_person(self) -> str:
        return self.translate("Documents", "the young person")

    @property
    def page(self) -> str:
        """Return the page count with its two places open."""
        return self.translate("Documents", "page {page} of {pages}")

    # The head

    def since(self, day: str) -> str:
        return self.translate("Documents", "course since {day}").format(day=day)

    def meetings(self, count: int) -> str:
        one = self.translate("Documents", "{n} meeting")
        many = self.translate("Documents", "{n} meetings")
        return (one if count == 1 else many).format(n=count)

    def coordinator(self, name: str) -> str:
        return self.translate("Documents", "coordinator: {name}").format(name=name)

    def shared_with(self, whom: str) -> str:
        return self.translate("Documents", "Shared with: {whom}").format(whom=whom)

    def shown_from(self, day: str) -> str:
        return self.translate("Documents", "marks from {day} on").format(day=day)

    def seen_by_family(self, day: str) -> str:
        return self.translate("Documents", "seen by the family {day}").format(day=day)

    # The child's voice

    @property
    def child_voice(self) -> str:
        return self.translate("Documents", "The child's voice")

    def says(self, name: str) -> str:
        return self.translate("Documents", "{name} says:").format(name=name)

    def quoted(self, words: str) -> str:
        return self.translate("Documents", "“{words}”").format(words=words)

    def declined(self, name: str) -> str:
        words = self.translate(
            "Documents", "{name} does not want to share words with this meeting."
        )
        return words.format(name=name)

    # The curve

    @property
    def curve(self) -> str:
        return self.translate("Documents", "How wellbeing has developed")

    @property
    def no_curve(self) -> str:
        return self.translate("Documents", "There is no curve that may be shown to this meeting.")

    @property
    def who_answers(self) -> str:
        return self.translate("Documents", "Who answers")

    @property
    def first(self) -> str:
        return self.translate("Documents", "First")

    @property
    def latest(self) -> str:
        return self.translate("Documents", "Latest")

    @property
    def change(self) -> str:
        return self.translate("Documents", "Change")

    @property
    def meaning(self) -> str:
        return self.translate("Documents", "What it means")

    @property
    def all_numbers(self) -> str:
        return self.translate("Documents", "All numbers")

    @property
    def cooperation(self) -> str:
        return self.translate("Documents", "The cooperation")

    @property
    def single_lines(self) -> str:
        return self.translate("Documents", "Each question")

    @property
    def question(self) -> str:
        return self.translate("Documents", "Question")

    def own_wellbeing(self, genitive: str) -> str:
        return self.translate("Documents", "{whose} own wellbeing").format(whose=genitive)

    def marks_since(self, marks: str, day: str) -> str:
        words = self.translate("Documents", "{marks} are shown from {day} on.")
        return words.format(marks=marks, day=day)

    # What the meeting talks about

    @property
    def works(self) -> str:
        return self.translate("Documents", "What works well")

    @property
    def worries(self) -> str:
        return self.translate("Documents", "What worries us")

    @property
    def to_happen(self) -> str:
        return self.translate("Documents", "What needs to happen")

    @property
    def scaling(self) -> str:
        return self.translate("Documents", "Where are we now, from 0 to 10?")

    @property
    def goals(self) -> str:
        return self.translate("Documents", "Goals")

    def goal_of(self, genitive: str) -> str:
        return self.translate("Documents", "{owners} goal").format(owners=genitive)

    def goal_from(self, name: str, value: str) -> str:
        words = self.translate("Documents", "{name}, from {value}")
        return words.format(name=name, value=value)

    @property
    def agreements(self) -> str:
        return self.translate("Documents", "Agreements")

    @property
    def what(self) -> str:
        return self.translate("Documents", "What")

    @property
    def who(self) -> str:
        return self.translate("Documents", "Who")

    @property
    def due(self) -> str:
        return self.translate("Documents", "By")

    @property
    def state(self) -> str:
        return self.translate("Documents", "State")

    @property
    def overdue(self) -> str:
        return self.translate("Documents", "overdue")

    @property
    def onward(self) -> str:
        return self.translate("Documents", "From here")

    def next_meeting(self, day: str) -> str:
        return self.translate("Documents", "Next follow-up: {day}.").format(day=day)

    def tells_child(self, who: str, child: str) -> str:
        words = self.translate("Documents", "{who} tells {child} what was talked about.")
        return words.format(who=who, child=child)
