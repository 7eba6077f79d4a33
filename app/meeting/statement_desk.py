"""People's own words in a running session: drafts until the meeting is left."""

from collections.abc import Callable

from app.meeting import choices
from app.meeting.choices import Words, words_from_text, words_to_text
from app.meeting.running_meeting import RunningMeeting
from app.meeting.states import Speaker, StatementState
from app.meeting.taking_back import Done
from app.meeting.words import MeetingWords
from models.domain.ids import MemberId
from models.domain.plans import Audience
from models.services.changes import Changes
from models.services.drafts import StatementDraft

SPEAKER = "speaker"  # the field that holds whose words are being written


class StatementDesk:
    """Reads and writes the own words of one session."""

    def __init__(self, meeting: RunningMeeting, words: MeetingWords) -> None:
        self._meeting = meeting
        self._words = words

    def state(self) -> StatementState | None:
        """Return the words of the one who is speaking; None where nobody is here."""
        speaker = self._speaker()
        if speaker is None:
            return None
        words = self._words_of(speaker)
        return StatementState(
            self._speakers(), speaker, words.text, words.shared_with, words.declined
        )

    def choose(self, member_id: MemberId) -> str:
        """Let somebody else speak."""
        return self._meeting.keep(SPEAKER, member_id)

    def keep_text(self, text: str) -> str:
        """Keep what the speaker says."""
        speaker = self._speaker()
        if speaker is None:
            return ""
        words = self._words_of(speaker)
        return self._put(speaker, Words(text, words.shared_with, words.declined))

    def keep_sharing(self, shared: frozenset[Audience], *, declined: bool) -> str:
        """Keep whom the speaker's words may go to."""
        speaker = self._speaker()
        if speaker is None:
            return ""
        words = Words(self._words_of(speaker).text, shared, declined)
        field = choices.statement_field(speaker)
        return self._meeting.choose(field, words_to_text(words), Done.OWN_WORDS)

    def record(self) -> str:
        """Record everybody's words that are new."""
        for member in self._meeting.history.members:
            if problem := self._record_words_of(member.id):
                return problem
        return ""

    def _record_words_of(self, member_id: MemberId) -> str:
        words = self._words_of(member_id)
        is_said = words.declined or bool(words.text.strip())
        is_new = is_said and words != self._recorded(member_id)
        problem = self._meeting.attempt(self._stating(member_id, words)) if is_new else ""
        return problem or self._meeting.keep(choices.statement_field(member_id), "")

    def _speakers(self) -> tuple[Speaker, ...]:
        """List who is here: those in focus, other children, then the adults."""
        session = self._meeting.session
        here = [one for one in self._meeting.history.members if one.id in session.present]
        ordered = sorted(here, key=lambda one: (not one.in_focus, not one.is_minor_on(session.day)))
        return tuple(Speaker(one.id, one.alias, self._words.says(one.alias)) for one in ordered)

    def _speaker(self) -> MemberId | None:
        speakers = [one.id for one in self._speakers()]
        chosen = MemberId(self._meeting.text(SPEAKER))
        return chosen if chosen in speakers else next(iter(speakers), None)

    def _words_of(self, member_id: MemberId) -> Words:
        text = self._meeting.text(choices.statement_field(member_id))
        return words_from_text(text) if text else self._recorded(member_id)

    def _recorded(self, member_id: MemberId) -> Words:
        own = self._meeting.session_id
        for one in reversed(self._meeting.history.statements):
            if one.member_id == member_id and one.session_id == own:
                return Words(one.words, one.shared_with, one.declined)
        return Words()

    def _put(self, member_id: MemberId, words: Words) -> str:
        return self._meeting.keep(choices.statement_field(member_id), words_to_text(words))

    def _stating(self, member_id: MemberId, words: Words) -> Callable[[], Changes]:
        plans, session_id = self._meeting.needs.services.plans, self._meeting.session_id
        draft = StatementDraft(member_id, words.text, words.shared_with, words.declined)

        def write() -> Changes:
            return plans.state(session_id, draft)

        return write
