"""What the therapist chose or typed in a running session, kept as short texts by field name."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from models.domain.answers import AnswerMode
from models.domain.ids import AgreementId, GoalId, MemberId
from models.domain.plans import AgreementState, Audience
from models.domain.sharing import ShareAnswer
from models.services.drafts import AgreementDraft

NOTE = "note"
PLACE = "place"  # where people meet, as it is being typed
FIRST_ASIDE = "first_aside"  # the words for the first meeting are not wanted
DECISION = "decision"
DECISION_WORDS = "decision_words"
NOT_LOOKING = "not_looking"  # who is here and does not look at the curve
ABOUT = "about"
AGREEMENTS = "agreements"
NEW_GOAL = "new_goal"
NEXT_MEETING = "next_meeting"


def mode_field(form_key: str) -> str:
    """Name the field that holds how a form is filled in."""
    return f"mode:{form_key}"


def asked_field(form_key: str) -> str:
    """Name the field that holds whether a form is due today."""
    return f"asked:{form_key}"


def scale_field(form_key: str) -> str:
    """Name the field that holds which form about the meeting was chosen for today."""
    return f"scale:{form_key}"


def typed_field(form_key: str) -> str:
    """Name the field that holds marks being typed, as they stand in their fields."""
    return f"typed:{form_key}"


def share_field(form_key: str) -> str:
    """Name the field that holds what was said about sharing, before the form is saved."""
    return f"share:{form_key}"


def goal_field(goal_id: GoalId) -> str:
    """Name the field that holds a goal's mark."""
    return f"goal:{goal_id}"


def statement_field(member_id: MemberId) -> str:
    """Name the field that holds a member's own words."""
    return f"statement:{member_id}"


@dataclass(frozen=True, slots=True)
class Choices:
    """The texts of a running session, read back as what they mean."""

    texts: Mapping[str, str]

    def mode(self, form_key: str) -> AnswerMode | None:
        """Return how a form is to be filled in, None where nothing was chosen."""
        text = self.texts.get(mode_field(form_key), "")
        return AnswerMode(text) if text else None

    def asked(self, form_key: str) -> bool | None:
        """Return whether a form is due today, None where nothing was chosen."""
        text = self.texts.get(asked_field(form_key), "")
        return text == "yes" if text else None

    def scale(self, form_key: str) -> str:
        """Return which form about the meeting was chosen for today, empty where none was."""
        return self.texts.get(scale_field(form_key), "")

    def typed(self, form_key: str) -> tuple[str, ...]:
        """Return the marks being typed, one text per field."""
        text = self.texts.get(typed_field(form_key), "")
        return tuple(json.loads(text)) if text else ()

    def share(self, form_key: str) -> ShareAnswer | None:
        """Return what was said about sharing beside a form that is being typed."""
        text = self.texts.get(share_field(form_key), "")
        return ShareAnswer(text) if text else None


@dataclass(frozen=True, slots=True, repr=False)
class Words:
    """A member's own words as they are being written."""

    text: str = ""
    shared_with: frozenset[Audience] = frozenset()
    declined: bool = False


def words_to_text(words: Words) -> str:
    """Write a member's words down as one field."""
    shared = sorted(audience.value for audience in words.shared_with)
    return json.dumps([words.text, shared, words.declined])


def words_from_text(text: str) -> Words:
    """Read back what ``words_to_text`` wrote."""
    words, shared, declined = json.loads(text)
    return Words(words, frozenset(Audience(one) for one in shared), declined)


def agreements_to_text(drafts: tuple[AgreementDraft, ...]) -> str:
    """Write the agreements being typed down as one field."""
    rows = [
        [one.what, one.who, one.due.isoformat() if one.due else "", one.state.value, one.id or ""]
        for one in drafts
    ]
    return json.dumps(rows)


def agreements_from_text(text: str) -> tuple[AgreementDraft, ...]:
    """Read back what ``agreements_to_text`` wrote."""
    return tuple(
        AgreementDraft(
            what,
            who,
            date.fromisoformat(due) if due else None,
            AgreementState(state),
            AgreementId(key) if key else None,
        )
        for what, who, due, state, key in json.loads(text)
    )
