"""A thing written, read back by mapper and by plain query, is the same thing."""

import string
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select

from models.domain.answers import Answer, AnswerMark, AnswerMode, MarkKind, SkipReason
from models.domain.cases import Case, Ending, Intervention, Session, SessionKind, SessionState
from models.domain.consents import Consent, ConsentKind
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
from models.domain.versions import Subject, TextVersion
from models.services.document_log import DocumentEntry, GivenConsent, LoggedDocument
from models.store import translate, translations
from models.store.engine import make_engine
from models.store.tables import table_of
from models.store.tables_case import CaseRow, SessionRow
from models.store.translations import Translation

IDS = st.text(string.hexdigits.lower(), min_size=32, max_size=32)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
TIMES = st.times(time(0), time(23, 59))
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
TENTHS = st.integers(0, 4000)
MAYBE = st.none()
SEQUENCE = 7  # the store counts; here every row has the same number


CASES = st.builds(
    Case,
    id=IDS,
    label=WORDS,
    opened=DAYS,
    closed=MAYBE | DAYS,
    ending=MAYBE | st.sampled_from(Ending),
    ending_reason=WORDS,
    coordinator=WORDS,
    programme=WORDS,
    tags=st.lists(WORDS).map(tuple),
    follow_up=MAYBE | DAYS,
    protected=st.booleans(),
    legal_basis=WORDS,
    reopened=MAYBE | DAYS,
    revision=st.just(1),
)
SESSIONS = st.builds(
    Session,
    id=IDS,
    day=DAYS,
    sequence=st.just(SEQUENCE),
    kind=st.sampled_from(SessionKind),
    state=st.sampled_from(SessionState),
    planned_time=MAYBE | TIMES,
    counts=MAYBE | st.booleans(),
    interpreter=st.booleans(),
    note=WORDS,
    present=st.just(frozenset()),
    place=WORDS,
    group_session_id=MAYBE | IDS,
)
THINGS = {
    translations.MEMBERS: st.builds(
        Member,
        id=IDS,
        alias=WORDS,
        role=st.sampled_from(Role),
        context=st.sampled_from(Context),
        birth=MAYBE | st.builds(YearMonth, year=st.integers(1, 9999), month=st.integers(1, 12)),
        in_focus=st.booleans(),
        language=WORDS,
        primary_contact=st.booleans(),
        must_not_see=st.frozensets(IDS),
        left=MAYBE | DAYS,
    ),
    translations.VOICES: st.builds(
        Voice,
        id=IDS,
        rater_id=IDS,
        about_id=IDS,
        scale_key=WORDS,
        slot=st.integers(0, 5),
        opened=DAYS,
        ended=MAYBE | DAYS,
        home=WORDS,
    ),
    translations.INTERVENTIONS: st.builds(
        Intervention,
        id=IDS,
        label=WORDS,
        start=DAYS,
        end=MAYBE | DAYS,
        programme=WORDS,
        taken_back=MAYBE | DAYS,
    ),
    translations.ANSWERS: st.builds(
        Answer,
        id=IDS,
        session_id=IDS,
        rater_id=IDS,
        voice_id=MAYBE | IDS,
        scale_key=WORDS,
        scale_version=TENTHS,
        series=TENTHS,
        mode=st.sampled_from(AnswerMode),
        items=st.lists(MAYBE | st.integers(-1000, 1000)).map(tuple),
        total=MAYBE | TENTHS,
        skip_reason=MAYBE | st.sampled_from(SkipReason),
        seconds=MAYBE | TENTHS,
        late=st.booleans(),
        sequence=st.just(SEQUENCE),
        language=WORDS,
    ),
    translations.MARKS: st.builds(
        AnswerMark,
        answer_id=IDS,
        kind=st.sampled_from(MarkKind),
        at=MOMENTS,
        by=IDS,
        sequence=st.just(SEQUENCE),
        reason=WORDS,
        replaced_by=MAYBE | IDS,
    ),
    translations.SHARES: st.builds(
        ShareChoice,
        voice_id=IDS,
        session_id=IDS,
        answer=st.sampled_from(ShareAnswer),
        sequence=st.just(SEQUENCE),
    ),
    translations.GOALS: st.builds(
        Goal, id=IDS, owner_id=IDS, words=WORDS, opened=DAYS, ended=MAYBE | DAYS
    ),
    translations.GOAL_RATINGS: st.builds(
        GoalRating,
        goal_id=IDS,
        session_id=IDS,
        value=st.integers(0, 100),
        sequence=st.just(SEQUENCE),
    ),
    translations.AGREEMENTS: st.builds(
        Agreement,
        id=IDS,
        what=WORDS,
        who=WORDS,
        due=MAYBE | DAYS,
        state=st.sampled_from(AgreementState),
        session_id=MAYBE | IDS,
    ),
    translations.DECISIONS: st.builds(
        Decision,
        id=IDS,
        session_id=IDS,
        kind=st.sampled_from(DecisionKind),
        words=WORDS,
        sequence=st.just(SEQUENCE),
    ),
    translations.STATEMENTS: st.builds(
        Statement,
        id=IDS,
        member_id=IDS,
        session_id=IDS,
        words=WORDS,
        shared_with=st.frozensets(st.sampled_from(Audience)),
        declined=st.booleans(),
        sequence=st.just(SEQUENCE),
    ),
    translations.DOCUMENTS: st.builds(
        LoggedDocument,
        entry=st.builds(
            DocumentEntry,
            case_id=st.just("f" * 32),
            kind=WORDS,
            audience=WORDS,
            recipients=WORDS,
            included=st.dictionaries(WORDS, st.booleans()),
            sha256=WORDS,
            pages=TENTHS,
            sha256_delivered=WORDS,
            is_protected=st.booleans(),
            is_draft=st.booleans(),
            consent=MAYBE | st.builds(GivenConsent, what=WORDS, to_whom=WORDS, why=WORDS, day=DAYS),
            answers=st.lists(IDS).map(tuple),
            language=WORDS,
        ),
        at=MOMENTS,
        id=st.just("e" * 32),
    ),
    translations.CONSENTS: st.builds(
        Consent,
        member_id=IDS,
        kind=st.sampled_from(ConsentKind),
        given=st.booleans(),
        at=MOMENTS,
        by=IDS,
        session_id=MAYBE | IDS,
        words=WORDS,
        sequence=st.just(SEQUENCE),
    ),
    translations.TEXT_VERSIONS: st.builds(
        TextVersion,
        subject=st.sampled_from(Subject),
        subject_id=IDS,
        field=WORDS,
        content=WORDS,
        at=MOMENTS,
        by=IDS,
        sequence=st.just(SEQUENCE),
    ),
    Translation(CaseRow, translate.case, translate.case_columns): CASES,
    Translation(
        SessionRow, lambda row: translate.session(row, frozenset()), translate.session_columns
    ): SESSIONS,
}


@pytest.fixture
def db(world):
    """A connection that writes without looking at references; nothing of it is kept."""
    engine = make_engine(world.store.folder, world.data_key)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        yield connection
        connection.rollback()
    engine.dispose()


@pytest.mark.parametrize("translation", THINGS, ids=lambda one: table_of(one.table).name)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_that_writing_and_reading_back_changes_nothing(db, translation, data):
    thing = data.draw(THINGS[translation])
    table = table_of(translation.table)
    stamps = {"id": "e" * 32, "device": "d", "made_at": datetime(2026, 9, 3, tzinfo=UTC)}
    stamps |= {"revision": 1}
    if table.name != "case":
        stamps |= {"case_id": "f" * 32, "sequence": SEQUENCE}
    columns = {**stamps, **translation.columns(thing)}
    point = db.begin_nested()
    db.execute(insert(table).values(**columns))
    row = db.execute(select(table).where(table.c.id == columns["id"])).one()
    point.rollback()
    assert translation.thing(row) == thing


@pytest.mark.parametrize("translation", THINGS, ids=lambda one: table_of(one.table).name)
@settings(max_examples=1, deadline=None)
@given(data=st.data())
def test_that_every_column_is_written_by_its_translation(translation, data):
    written = set(translation.columns(data.draw(THINGS[translation])))
    names = {column.name for column in table_of(translation.table).columns}
    assert names - written <= {"id", "device", "made_at", "revision", "case_id", "sequence"}
