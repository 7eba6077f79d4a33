"""The team's own questions for a talk: text, whether they are asked, and what they may hold."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter

from models.domain.errors import InvalidInputError, Problem

QUESTION_LENGTH = 160  # characters: it stands on one card and is read aloud
QUESTIONS_AT_MOST = 12  # to one addressee about one signal
_FIELDS = frozenset({"name"})  # what may stand in braces: the person the chart is about

Place = tuple[str, str]  # addressee, language


@dataclass(frozen=True, slots=True)
class Question:
    """One question; what is switched off is kept and not asked."""

    text: str
    is_asked: bool = True


OwnQuestions = Mapping[Place, tuple[Question, ...]]


def checked_questions(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Return the questions without blanks around them.

    InvalidInputError names the place of the one that cannot be, "0" for the first.
    """
    checked = tuple(_checked(question, str(index)) for index, question in enumerate(questions))
    if len(checked) > QUESTIONS_AT_MOST:
        raise InvalidInputError(Problem.TOO_MANY_QUESTIONS, str(len(checked) - 1))
    return checked


def _checked(question: Question, field: str) -> Question:
    text = " ".join(question.text.split())
    if not text:
        raise InvalidInputError(Problem.QUESTION_MISSING, field)
    if len(text) > QUESTION_LENGTH:
        raise InvalidInputError(Problem.TEXT_TOO_LONG, field)
    if not _names_only(text):
        raise InvalidInputError(Problem.BRACES, field)
    return Question(text, question.is_asked)


def _names_only(text: str) -> bool:
    """Whether ``text`` can be filled in with a name and nothing else."""
    try:
        parts = [part[1:] for part in Formatter().parse(text) if part[1] is not None]
    except ValueError:
        return False
    return all(field in _FIELDS and not spec and not turn for field, spec, turn in parts)


def questions_text(own: OwnQuestions) -> str:
    """Return the questions about one signal as text to keep."""
    content = [
        [addressee, language, [[one.text, one.is_asked] for one in questions]]
        for (addressee, language), questions in sorted(own.items())
    ]
    return json.dumps(content, ensure_ascii=False)


def read_questions(text: str) -> OwnQuestions:
    """Return what ``questions_text`` wrote; nothing where it cannot be read."""
    try:
        return {
            (str(addressee), str(language)): checked_questions(
                Question(str(words), bool(is_asked)) for words, is_asked in questions
            )
            for addressee, language, questions in json.loads(text or "[]")
        }
    except (ValueError, TypeError):
        return {}
