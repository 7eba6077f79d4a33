"""Each piece of an access package in words: what it is, and what it says."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import singledispatchmethod

from app.documents.access_words import AccessWords
from app.documents.words import DocumentWords
from app.wording import Wording
from models.domain.access import AccessPiece
from models.domain.answers import Answer, AnswerMark
from models.domain.cases import Case, Intervention, Session, SessionState
from models.domain.consents import Consent
from models.domain.history import CaseHistory
from models.domain.labels import voice_label
from models.domain.people import Member
from models.domain.plans import Agreement, Decision, Goal, GoalRating, Statement
from models.domain.scales import Scale
from models.domain.sharing import ShareChoice
from models.domain.versions import TextVersion

Line = tuple[str, str]  # what it is, what it says


@dataclass(frozen=True)
class AccessLines:
    """Words the pieces of one case."""

    words: Wording
    history: CaseHistory
    scales: Mapping[str, Scale]

    def line(self, piece: AccessPiece) -> Line:
        """Return a piece as a line of the package."""
        return self._line(piece.thing)

    @property
    def _own(self) -> AccessWords:
        return AccessWords.of(self.words)

    @singledispatchmethod
    def _line(self, thing: TextVersion) -> Line:
        return self._own.earlier(thing.subject), thing.content

    @_line.register
    def _(self, thing: Member) -> Line:
        words = self.words
        birth = ""
        if thing.birth:
            month = words.month(date(thing.birth.year, thing.birth.month, 1))
            birth = f"{month} {thing.birth.year}"
        parts = (words.role(thing.role), birth, words.context(thing.context))
        return thing.alias, ", ".join(part for part in parts if part)

    @_line.register
    def _(self, thing: Case) -> Line:
        parts = [thing.programme, thing.coordinator]
        if thing.closed and thing.ending:
            parts += [self.words.ending(thing.ending), thing.ending_reason]
        return thing.label, ", ".join(part for part in parts if part)

    @_line.register
    def _(self, thing: Answer) -> Line:
        form = self.scales.get(thing.scale_key)
        title = form.title[self.words.language] if form else thing.scale_key
        said = f"{self._voice(thing)}: {self._marks(thing, form)}"
        mark = self.history.latest_mark.get(thing.id)
        return title, f"{said} ({self.words.mark_kind(mark.kind)})" if mark else said

    @_line.register
    def _(self, thing: AnswerMark) -> Line:
        return self.words.mark_kind(thing.kind), thing.reason or "–"

    @_line.register
    def _(self, thing: Statement) -> Line:
        if thing.declined:
            return self._own.words, self._own.declined
        return self._own.words, DocumentWords.of(self.words).quoted(thing.words)

    @_line.register
    def _(self, thing: Goal) -> Line:
        return self._own.goal, thing.words

    @_line.register
    def _(self, thing: GoalRating) -> Line:
        goal = next(one for one in self.history.goals if one.id == thing.goal_id)
        return self._own.rating, f"{goal.words}: {self.words.number(thing.value)}"

    @_line.register
    def _(self, thing: ShareChoice) -> Line:
        return self._own.may_be_seen, self.words.share_answer(thing.answer)

    @_line.register
    def _(self, thing: Consent) -> Line:
        return self._own.consent(thing.kind, given=thing.given), thing.words or "–"

    @_line.register
    def _(self, thing: Session) -> Line:
        kind = f"{self.words.kind(thing.kind)}, {self.words.state(thing.state)}"
        return kind, thing.note or "–"

    @_line.register
    def _(self, thing: Agreement) -> Line:
        parts = (thing.who, self.words.short_date(thing.due) if thing.due else "")
        about = ", ".join(part for part in parts if part)
        return self._own.agreement, f"{thing.what} ({about})" if about else thing.what

    @_line.register
    def _(self, thing: Decision) -> Line:
        return self.words.decision(thing.kind), thing.words or "–"

    @_line.register
    def _(self, thing: Intervention) -> Line:
        day, parts = self.words.short_date, [thing.programme]
        if thing.end is not None:
            parts.append(f"{day(thing.start)} – {day(thing.end)}")
        if thing.taken_back is not None:
            parts.append(f"{self.words.state(SessionState.TAKEN_BACK)} {day(thing.taken_back)}")
        return thing.label, ", ".join(part for part in parts if part) or "–"

    def _voice(self, answer: Answer) -> str:
        people = self.history.members_by_id
        voice = next((one for one in self.history.voices if one.id == answer.voice_id), None)
        if voice is None:
            return people[answer.rater_id].alias
        label = voice_label(voice, people[voice.rater_id], people[voice.about_id])
        return self.words.voice(label)

    def _marks(self, answer: Answer, form: Scale | None) -> str:
        if answer.skip_reason is not None:
            return self.words.skip_reason(answer.skip_reason)
        lines = [] if form is None else [item.label[self.words.language] for item in form.items]
        parts = [
            f"{label} {self._own.untouched if mark is None else self.words.number(mark)}"
            for label, mark in zip(lines, answer.items, strict=False)
        ]
        if answer.total is not None:
            parts.append(self._own.total(self.words.number(answer.total)))
        return ", ".join(parts)
