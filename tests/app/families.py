"""Families that never were: whole cases as frozen values, for tests and for pictures."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from models.domain.answers import Answer, AnswerMark, AnswerMode, MarkKind, SkipReason
from models.domain.cases import Case, Intervention, Session, SessionKind, SessionState
from models.domain.history import CaseHistory
from models.domain.ids import (
    AgreementId,
    AnswerId,
    CaseId,
    DecisionId,
    GoalId,
    InterventionId,
    MemberId,
    SessionId,
    StatementId,
    UserId,
    VoiceId,
)
from models.domain.people import Context, Member, Role, Voice, YearMonth
from models.domain.plans import (
    Agreement,
    AgreementState,
    Audience,
    Decision,
    DecisionKind,
    Goal,
    GoalRating,
    Statement,
)
from models.domain.sharing import ShareAnswer, ShareChoice

DAYS = tuple(date(2026, 9, 3) + timedelta(days=7 * week) for week in (0, 1, 2, 4, 5, 7, 9))
MIA, MOR, FAR, LONE = (MemberId(name) for name in ("mia", "mor", "far", "lone"))
VOICES = (("v-mia", MIA, MIA), ("v-mor", MOR, MIA), ("v-far", FAR, MIA), ("v-lone", LONE, MIA))
TOTALS = {
    "v-mia": (142, 160, 151, 194, 228, 221, 264),
    "v-mor": (180, 195, 210, 224, 251, 270, 282),
    "v-far": (245, None, 250, None, 262, 270, 268),
    "v-lone": (110, 118, 124, 130, 121, 132, 126),
    "v-mor-self": (201, 212, 220, 231, 240, 243, 250),
}
COOPERATION = {MIA: (352, 360, 371, 368, 380, 379, 384), FAR: (360, None, 365, None, 372, 370, 342)}


def items_of(total: int) -> tuple[int, ...]:
    """Split a total in tenths into four lines that differ a little."""
    share = total // 4
    lines = [share - 6, share + 4, share + 2]
    return (*lines, total - sum(lines))


def session_id(number: int) -> SessionId:
    return SessionId(f"s{number}")


def mia_and_family(today: date = date(2026, 11, 22)) -> CaseHistory:
    """The family of the mockups: a child, two parents, a teacher, seven meetings, one planned."""
    answers = [
        _answer(voice, number, total)
        for voice, totals in TOTALS.items()
        for number, total in enumerate(totals, start=1)
        if total is not None
    ]
    answers += [
        _cooperation(rater, number, total)
        for rater, totals in COOPERATION.items()
        for number, total in enumerate(totals, start=1)
        if total is not None
    ]
    skipped = replace(
        _answer("v-far", 2, 0),
        id=AnswerId("skip"),
        items=(),
        total=None,
        skip_reason=SkipReason.NOT_TODAY,
    )
    wrong = replace(
        _answer("v-mia", 4, 194), id=AnswerId("wrong"), items=(49, 49, 49, 94), total=241
    )
    right = next(place for place, one in enumerate(answers) if one.id == "v-mia-4")
    answers = [skipped, *answers[:right], wrong, *answers[right:]]
    answers = [replace(one, sequence=place) for place, one in enumerate(answers)]
    mark = AnswerMark(
        AnswerId("wrong"),
        MarkKind.CORRECTED,
        datetime(2026, 10, 2, 9, tzinfo=UTC),
        UserId("u"),
        1,
        "Tastet forkert fra papir",
        AnswerId("v-mia-4"),
    )
    return CaseHistory(
        case=Case(
            CaseId("case-mia"),
            "Mia og familie",
            DAYS[0],
            coordinator="Anne Holm",
            programme="Familiebehandling",
            tags=("skole",),
            follow_up=today + timedelta(days=10),
        ),
        members=_members(),
        voices=_voices(),
        sessions=_sessions(today),
        answers=tuple(answers),
        marks=(mark,),
        shares=(ShareChoice(VoiceId("v-mia"), session_id(7), ShareAnswer.YES, 1),),
        goals=(
            Goal(GoalId("g1"), MIA, "Have en at lege med i frikvarteret", DAYS[0]),
            Goal(GoalId("g2"), MIA, "Sove i egen seng", DAYS[0]),
        ),
        goal_ratings=(
            GoalRating(GoalId("g1"), session_id(1), 20, 1),
            GoalRating(GoalId("g1"), session_id(7), 62, 2),
            GoalRating(GoalId("g2"), session_id(1), 31, 3),
            GoalRating(GoalId("g2"), session_id(7), 45, 4),
        ),
        interventions=(Intervention(InterventionId("i1"), "Støtte i skolen", date(2026, 10, 5)),),
        agreements=(
            _agreement("a1", "Lærer laver legeaftale tirsdag og torsdag", "Klasselærer", 4),
            _agreement("a2", "Mor og Mia laver soveøvelsen to gange", "Mor", 11),
            _agreement("a3", "Skolemøde med familiebehandler", "Tovholder", 9, AgreementState.DONE),
        ),
        decisions=(
            Decision(DecisionId("d1"), session_id(7), DecisionKind.NETWORK, "Skolen skal med", 1),
        ),
        statements=(
            Statement(
                StatementId("t1"),
                MIA,
                session_id(7),
                "Det er bedre derhjemme. I skolen er det stadig svært i frikvarteret.",
                frozenset({Audience.PARENTS, Audience.SCHOOL}),
                sequence=1,
            ),
        ),
    )


def long_case(sessions: int = 60) -> CaseHistory:
    """A long course with six voices about the child, for measuring."""
    start = date(2025, 6, 2)
    roles = (Role.CHILD, Role.MOTHER, Role.FATHER, Role.TEACHER, Role.PEDAGOGUE, Role.FOSTER_PARENT)
    names = ("Ida", "Mor", "Far", "Lærer", "Pædagog", "Plejemor")
    members = tuple(
        Member(
            MemberId(f"m{n}"),
            name,
            role,
            birth=YearMonth(2016, 5) if n == 0 else None,
            in_focus=n == 0,
        )
        for n, (name, role) in enumerate(zip(names, roles, strict=True))
    )
    voices = tuple(
        Voice(
            VoiceId(f"v{n}"),
            member.id,
            MemberId("m0"),
            "trivsel-barn" if n == 0 else "trivsel-om-barn",
            n,
            start,
        )
        for n, member in enumerate(members)
    )
    held = tuple(
        Session(
            SessionId(f"s{n}"),
            start + timedelta(days=7 * n),
            n,
            present=frozenset(m.id for m in members),
        )
        for n in range(1, sessions + 1)
    )
    answers = []
    for slot, voice in enumerate(voices):
        for session in held:
            if (session.sequence + slot) % 11 == 0:
                continue
            total = 120 + 12 * slot + (session.sequence * 3) % 170 + (session.sequence * 7) % 31
            answers.append(
                Answer(
                    AnswerId(f"{voice.id}-{session.id}"),
                    session.id,
                    voice.rater_id,
                    voice.id,
                    voice.scale_key,
                    1,
                    1,
                    AnswerMode.SCREEN,
                    items_of(total),
                    total,
                    sequence=len(answers),
                )
            )
    return CaseHistory(
        Case(CaseId("case-long"), "Ida", start), members, voices, held, tuple(answers)
    )


def _members() -> tuple[Member, ...]:
    return (
        Member(MIA, "Mia", Role.CHILD, Context.HOME, YearMonth(2018, 3), in_focus=True),
        Member(MOR, "Mor", Role.MOTHER, primary_contact=True),
        Member(FAR, "Far", Role.FATHER),
        Member(LONE, "Lærer", Role.TEACHER, Context.SCHOOL),
    )


def _voices() -> tuple[Voice, ...]:
    about = [
        Voice(
            VoiceId(key),
            rater,
            child,
            "trivsel-barn" if rater == child else "trivsel-om-barn",
            slot,
            DAYS[0],
        )
        for slot, (key, rater, child) in enumerate(VOICES)
    ]
    return (*about, Voice(VoiceId("v-mor-self"), MOR, MOR, "trivsel-voksen", 4, DAYS[0]))


def _sessions(today: date) -> tuple[Session, ...]:
    everyone = frozenset({MIA, MOR, FAR, LONE})
    held = [
        Session(
            session_id(number),
            day,
            number,
            SessionKind.HOME_VISIT if number == 3 else SessionKind.MEETING,
            present=everyone if number not in {2, 4} else everyone - {FAR},
        )
        for number, day in enumerate(DAYS, start=1)
    ]
    held[6] = replace(held[6], note="Mia fortalte om frikvarteret. Mor er lettet over søvnen.")
    missed = Session(SessionId("s-miss"), date(2026, 10, 29), 8, state=SessionState.NO_SHOW)
    planned = Session(
        SessionId("s-next"),
        today + timedelta(days=4),
        9,
        state=SessionState.PLANNED,
        planned_time=time(13, 0),
    )
    return tuple(sorted([*held, missed, planned], key=_by_day))


def _by_day(session: Session) -> date:
    return session.day


def _answer(voice: str, number: int, total: int) -> Answer:
    raters = {"v-mor-self": MOR} | {key: rater for key, rater, _ in VOICES}
    scale = "trivsel-om-barn"
    if voice == "v-mia":
        scale = "trivsel-barn"
    elif voice == "v-mor-self":
        scale = "trivsel-voksen"
    return Answer(
        AnswerId(f"{voice}-{number}"),
        session_id(number),
        raters[voice],
        VoiceId(voice),
        scale,
        1,
        1,
        AnswerMode.SCREEN,
        items_of(total),
        total,
    )


def _cooperation(rater: MemberId, number: int, total: int) -> Answer:
    scale = "samarbejde-barn" if rater == MIA else "samarbejde-voksen"
    return Answer(
        AnswerId(f"c-{rater}-{number}"),
        session_id(number),
        rater,
        None,
        scale,
        1,
        1,
        AnswerMode.SCREEN,
        items_of(total),
        total,
    )


def _agreement(
    key: str, what: str, who: str, days: int, state: AgreementState = AgreementState.OPEN
) -> Agreement:
    due = date(2026, 11, 22) + timedelta(days=days)
    return Agreement(AgreementId(key), what, who, due, state, session_id(7))
