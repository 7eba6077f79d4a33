"""What the meeting needs from other rooms, said here so that it need not know them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.prompts import PromptBook
from app.scripts import Scripts
from app.undo import UndoStack
from app.wording import Wording
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, MemberId, VoiceId
from models.domain.sharing import ShareAnswer
from models.domain.yardstick import Yardstick
from models.services.changes import Changes
from models.services.drafts import FormDraft
from models.services.services import Services


@dataclass(frozen=True, slots=True)
class Turn:
    """One form for one person in a hand-over."""

    key: str  # of the form's draft: "voice:..." or "rater:..."
    rater_id: MemberId
    voice_id: VoiceId | None  # None: the rater's cooperation form
    scale_key: str
    share_default: ShareAnswer | None = None  # what was answered last time
    draft: FormDraft | None = None  # marks to go on from

    @property
    def asks_share(self) -> bool:
        """Whether the owner is asked who may see the curve: never about cooperation."""
        return self.voice_id is not None


@dataclass(frozen=True, slots=True)
class TurnResult:
    """A form that came back, filled in or declined."""

    key: str
    items: tuple[int | None, ...]  # tenths
    seconds: int
    skipped: bool
    share: ShareAnswer | None = None
    language: str = ""  # of the form as it was last shown


@dataclass(frozen=True, slots=True, repr=False)
class Round:
    """One hand-over: the forms in order, and whom to tell what happens."""

    turns: tuple[Turn, ...]
    history: CaseHistory
    today: date
    record: Callable[[TurnResult], str | None]  # None: durable; else a sentence why it is not
    on_draft: Callable[[str, FormDraft], None]
    on_handed_back: Callable[[], None]
    is_shared: bool = False  # at a video meeting the other end has to see the form


BehindPin = Callable[[Callable[[], None]], None]  # asks for the PIN, then goes on there
HandOver = Callable[[Round], None]  # opens the full-screen window and returns at once


@dataclass(frozen=True, slots=True, repr=False)
class MeetingNeeds:
    """What bootstrap gives the room."""

    services: Services
    hand_over: HandOver
    wording: Callable[[], Wording]  # in the window's language now
    yardstick: Yardstick
    prompts: PromptBook
    scripts: Scripts
    today: Callable[[], date]
    announce: Callable[[Changes, CaseId], None]
    behind_pin: BehindPin
    undo: UndoStack  # of the open archive
    say: Callable[[str], None]  # in passing, such as the window's toast
