"""Joins the questions of the settings with the archive and the bundled ones."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.preferences.questions.section import QuestionsSection
from app.prompts import Addressee, PromptBook
from app.wording import Wording
from models.domain.archive_errors import ArchiveError
from models.domain.errors import InvalidInputError
from models.domain.questions import Question
from models.services.prompts import PromptService


@dataclass(frozen=True, slots=True)
class QuestionsNeeds:
    """What the presenter gets."""

    prompts: PromptService
    bundled: PromptBook
    words: Callable[[], Wording]
    say: Callable[[str], None]
    trouble: Callable[[ArchiveError], None]


class QuestionsPresenter(QObject):
    """Lives as long as its section."""

    def __init__(self, section: QuestionsSection, needs: QuestionsNeeds) -> None:
        super().__init__(section)
        self._section = section
        self._needs = needs
        section.place_chosen.connect(self.show)
        section.keep_requested.connect(self._keep)
        section.reset_requested.connect(self._reset)

    @Slot()
    def show(self) -> None:
        """Show what is asked at the chosen place."""
        code, place = self._section.code, self._section.place
        own = self._needs.prompts.own(code)
        questions = own[place] if place in own else self._bundled()
        self._section.show_questions(questions, is_own=place in own)

    def _bundled(self) -> tuple[Question, ...]:
        whom, language = self._section.place
        texts = self._needs.bundled.sets[self._section.code].texts[Addressee(whom)]
        return tuple(Question(text) for text in texts[language])

    @Slot(object)
    def _keep(self, questions: tuple[Question, ...]) -> None:
        section, needs = self._section, self._needs
        try:
            needs.prompts.keep(section.code, section.place, questions)
        except InvalidInputError as error:
            section.show_error(error.field, needs.words().problem(error))
        except ArchiveError as error:
            needs.trouble(error)
        else:
            self.show()
            needs.say(section.done_words())

    @Slot()
    def _reset(self) -> None:
        try:
            self._needs.prompts.reset(self._section.code, self._section.place)
        except ArchiveError as error:
            self._needs.trouble(error)
        else:
            self.show()
