"""A real archive with one family in it, and the meeting room on top: for tests and pictures."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path

import pytest

from app.i18n import Languages
from app.meeting.ports import MeetingNeeds, Round, TurnResult
from app.meeting.room import MeetingRoom, build_meeting_room
from app.opening import Opener, OpenStore
from app.prompts import load_prompts
from app.scripts import load_scripts
from app.theme import Theme
from app.undo import UndoStack
from app.wording import Wording
from models.domain.answers import AnswerMode, SkipReason
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, MemberId, SessionId
from models.domain.people import Context, Role, YearMonth
from models.domain.sharing import ShareAnswer
from models.domain.yardstick import Yardstick
from models.services.drafts import (
    AgreementDraft,
    AnswerDraft,
    CaseDraft,
    FormDraft,
    MemberDraft,
    SessionSetup,
    VoiceDraft,
)
from models.services.packs import Packs, load_packs
from models.services.services import Services
from models.store.keys import KdfCost, create_archive, open_with_passphrase

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
TODAY = date(2026, 11, 22)
CHEAP = KdfCost(memory_kib=64, iterations=1, parallelism=1)
PASSPHRASE = "tolv blå trin til huset"  # noqa: S105
YES = ShareAnswer.YES
NO_CASE = CaseId("")


@dataclass
class StoppedClock:
    """A clock that a test moves."""

    day: date = TODAY

    def now(self) -> datetime:
        return datetime.combine(self.day, time(12), UTC)

    def today(self) -> date:
        return self.day


def packs() -> Packs:
    return load_packs(RESOURCES)


@dataclass
class FakeHands:
    """Stands for the full-screen window: a test fills the forms in and hands back."""

    rounds: list[Round] = field(default_factory=list)

    def __call__(self, what: Round) -> None:
        self.rounds.append(what)

    @property
    def keys(self) -> list[str]:
        return [turn.key for turn in self.rounds[-1].turns]

    def mark(self, *marks: int, share: ShareAnswer | None = YES) -> None:
        """Let everybody in turn put the same marks, and give the computer back."""
        for turn in self.rounds[-1].turns:
            said = share if turn.asks_share else None
            result = TurnResult(turn.key, marks, 40, skipped=False, share=said)
            assert self.rounds[-1].record(result) is None
        self.back()

    def decline(self) -> None:
        for turn in self.rounds[-1].turns:
            nothing = TurnResult(turn.key, (None,) * 4, 5, skipped=True)
            assert self.rounds[-1].record(nothing) is None
        self.back()

    def begin(self, *marks: int | None) -> None:
        """Put some marks on the first form, without finishing it."""
        turn = self.rounds[-1].turns[0]
        self.rounds[-1].on_draft(turn.key, FormDraft(marks, 7))

    def back(self) -> None:
        self.rounds[-1].on_handed_back()


@dataclass
class World:
    """One archive, one room, and what was said in passing."""

    opened: OpenStore
    clock: StoppedClock
    theme: Theme
    languages: Languages
    yardstick: Yardstick
    hands: FakeHands = field(default_factory=FakeHands)
    case_id: CaseId = NO_CASE
    language: str = "en"
    said: list[str] = field(default_factory=list)
    asked_for_pin: list[Callable[[], None]] = field(default_factory=list)
    undo: UndoStack = field(default_factory=UndoStack)
    kept: list[object] = field(default_factory=list)  # rooms live as long as their archive

    @property
    def services(self) -> Services:
        return self.opened.services

    def wording(self) -> Wording:
        return Wording(self.language, self.languages.translate_function(self.language))

    def room(self) -> MeetingRoom:
        return build_meeting_room(self.theme, self.meeting_needs())

    def meeting_needs(self) -> MeetingNeeds:
        return MeetingNeeds(
            services=self.services,
            hand_over=self.hands,
            wording=self.wording,
            yardstick=self.yardstick,
            prompts=load_prompts(RESOURCES / "prompts"),
            scripts=load_scripts(RESOURCES / "scripts"),
            today=self.clock.today,
            announce=_nothing,
            behind_pin=self.asked_for_pin.append,
            undo=self.undo,
            say=self.said.append,
        )

    def history(self, case_id: CaseId) -> CaseHistory:
        return self.services.progress.of(case_id).history

    def member(self, case_id: CaseId, alias: str) -> MemberId:
        return next(one.id for one in self.history(case_id).members if one.alias == alias)


def _nothing(*_: object) -> None:
    """Nobody else is listening."""


def open_world(folder: Path, theme: Theme, languages: Languages) -> World:
    """Open the archive in ``folder``; make one where there is none."""
    path = folder / "Huset.trivsel"
    if path.exists():
        key = open_with_passphrase(path, PASSPHRASE)
    else:
        key, _ = create_archive(path, PASSPHRASE, kdf=CHEAP)
    clock, read = StoppedClock(), packs()
    opener = Opener(folder / "settings", partial(_same, read))
    return World(opener.open(path, key, clock), clock, theme, languages, read.yardstick)


@contextmanager
def copied_world(
    factory: pytest.TempPathFactory,
    theme: Theme,
    languages: Languages,
    family: Callable[[World], CaseId],
) -> Iterator[World]:
    """Open a copy of an archive with ``family`` in it; the original is made once."""
    original = factory.getbasetemp() / family.__name__
    if not original.exists():
        original.mkdir()
        world = open_world(original, theme, languages)
        (original / "case").write_text(family(world))
        world.opened.close(with_backup=False)
    copy = factory.mktemp("copy") / "here"
    shutil.copytree(original, copy)
    world = open_world(copy, theme, languages)
    world.case_id = CaseId((copy / "case").read_text())
    yield world
    world.opened.close(with_backup=False)


def _same(read: Packs) -> Packs:
    return read


# Families


def small_family(world: World) -> CaseId:
    """A child and one parent who answers about the child; nothing held yet."""
    members = (
        MemberDraft("Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True),
        MemberDraft("Mor", Role.MOTHER),
    )
    voices = (VoiceDraft(0, 0), VoiceDraft(1, 0))
    return world.services.cases.create(CaseDraft("Mia og familie", members, voices))


def small_family_with_two_meetings(world: World) -> CaseId:
    """The small family, twice together before."""
    case_id = small_family(world)
    for days_ago in (28, 14):
        marks = {("Mia", "Mia"): (30, 35, 40, 37), ("Mor", "Mia"): (45, 50, 40, 45)}
        hold(world, case_id, marks, days_ago=days_ago)
    return case_id


def large_family(world: World) -> CaseId:
    """The family of mockup 9 with a father more: six voices, a teacher, a little brother."""
    members = (
        MemberDraft("Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True),
        MemberDraft("Mor", Role.MOTHER),
        MemberDraft("Far", Role.FATHER),
        MemberDraft("Lærer", Role.TEACHER, Context.SCHOOL),
        MemberDraft("Bo", Role.SIBLING, birth=YearMonth(2022, 1)),
    )
    voices = (
        VoiceDraft(0, 0),
        VoiceDraft(1, 0),
        VoiceDraft(2, 0),
        VoiceDraft(3, 0),
        VoiceDraft(1, 1),
        VoiceDraft(2, 2),
    )
    draft = CaseDraft("Mia og familie", members, voices, coordinator="Tovholder")
    return world.services.cases.create(draft)


Marks = dict[tuple[str, str], tuple[int, ...]]


def hold(
    world: World,
    case_id: CaseId,
    marks: Marks,
    *,
    days_ago: int,
    share: ShareAnswer = YES,
    mode: AnswerMode = AnswerMode.SCREEN,
    present: Callable[[str], bool] = lambda _: True,
) -> SessionId:
    """Hold a meeting in the past: (rater, about) -> four marks."""
    end, world.clock.day = world.clock.day, TODAY - timedelta(days=days_ago)
    history = world.history(case_id)
    here = frozenset(one.id for one in history.members if present(one.alias))
    session_id = world.services.sessions.start(case_id, SessionSetup(world.clock.day, present=here))
    for (rater, about), items in marks.items():
        draft = _draft(history, session_id, (rater, about), items, share)
        world.services.answers.record(replace(draft, mode=mode))
    world.services.sessions.finish(session_id)
    world.clock.day = end
    return session_id


def _draft(
    history: CaseHistory,
    session_id: SessionId,
    who: tuple[str, str],
    items: tuple[int, ...],
    share: ShareAnswer,
) -> AnswerDraft:
    by_alias = {one.alias: one.id for one in history.members}
    rater, about = (by_alias[alias] for alias in who)
    voice = next(one for one in history.voices if (one.rater_id, one.about_id) == (rater, about))
    reason = None if items else SkipReason.DID_NOT_WANT
    return AnswerDraft(
        session_id,
        rater,
        voice.id,
        voice.scale_key,
        items=items,
        skip_reason=reason,
        share=share if items else None,
    )


def large_family_with_a_curve(world: World) -> CaseId:
    """The family of mockup 5: seven meetings behind them."""
    case_id = large_family(world)
    seven_meetings(world, case_id)
    return case_id


def seven_meetings(world: World, case_id: CaseId) -> None:
    """The curve of the mockups."""
    mia = (142, 160, 151, 194, 228, 221, 264)
    mother = (180, 195, 210, 224, 251, 270, 282)
    father = (245, 240, 250, 258, 262, 270, 268)
    teacher = (110, 118, 124, 130, 121, 132, 126)
    ago = (80, 73, 66, 52, 45, 31, 17)
    for day, *totals in zip(ago, mia, mother, father, teacher, strict=True):
        raters = ("Mia", "Mor", "Far", "Lærer")
        marks = {(rater, "Mia"): _lines(total) for rater, total in zip(raters, totals, strict=True)}
        session_id = hold(world, case_id, marks, days_ago=day)
    plans = world.services.plans
    child = world.member(case_id, "Mia")
    for words, value in (("Have en at lege med i frikvarteret", 48), ("Sove i egen seng", 40)):
        plans.rate(plans.add_goal(case_id, child, words), session_id, value)
    plans.save_agreements(
        case_id,
        session_id,
        (
            AgreementDraft("Lærer laver legeaftale tirsdag og torsdag", "Klasselærer",
                           TODAY + timedelta(days=4)),
            AgreementDraft("Mor og Mia laver soveøvelsen to gange", "Mor",
                           TODAY + timedelta(days=11)),
            AgreementDraft("Skolemøde med familiebehandler", "Tovholder",
                           TODAY + timedelta(days=9)),
        ),
    )  # fmt: skip


def _lines(total: int) -> tuple[int, ...]:
    share = total // 4
    lines = (share - 6, share + 4, share + 2)
    return (*lines, total - sum(lines))
