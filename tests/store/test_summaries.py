"""What the case list needs comes back from the archive as it went in."""

import json
from dataclasses import replace
from datetime import date, time

from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.labels import VoiceLabel
from models.domain.people import Role, YearMonth
from models.domain.progress import CaseStatus
from models.domain.signal_types import Code, DatedSignal, Signal, Weight
from models.services.caseload import CaseSummary, SummaryPerson
from models.store.summaries import decoded, encoded

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
LABELS = st.builds(VoiceLabel, WORDS, st.sampled_from(Role), WORDS, st.booleans(), WORDS)
SIGNALS = st.builds(
    Signal,
    code=st.sampled_from(Code),
    weight=st.sampled_from(Weight),
    label=st.none() | LABELS,
    voice_id=st.none() | WORDS,
    rater_id=st.none() | WORDS,
    other_label=st.none() | LABELS,
    other_voice_id=st.none() | WORDS,
    session_id=st.none() | WORDS,
    numbers=st.lists(st.tuples(WORDS, st.integers(-400, 400)), max_size=4).map(tuple),
    private=st.booleans(),
    other_rater_id=st.none() | WORDS,
)
SUMMARIES = st.builds(
    CaseSummary,
    case_id=WORDS,
    label=WORDS,
    closed=st.none() | DAYS,
    focus=st.lists(
        st.builds(
            SummaryPerson,
            WORDS,
            st.sampled_from(Role),
            st.none() | st.builds(YearMonth, st.integers(1, 9999), st.integers(1, 12)),
        ),
        max_size=3,
    ).map(tuple),
    raters=st.lists(st.sampled_from(Role), max_size=4).map(tuple),
    status=st.builds(CaseStatus, st.none() | st.sampled_from(Weight), st.none() | SIGNALS),
    signal=st.none() | SIGNALS,
    has_private=st.booleans(),
    sparkline=st.lists(
        st.tuples(st.integers(1, 99), st.none() | st.integers(0, 400)), max_size=12
    ).map(tuple),
    planned=st.lists(st.tuples(DAYS, st.none() | st.times(time(0), time(23, 59))), max_size=2).map(
        tuple
    ),
    remember=st.lists(SIGNALS, max_size=2).map(tuple),
    sessions=st.integers(0, 99),
    last_day=st.none() | DAYS,
    running=st.booleans(),
    dated=st.lists(st.builds(DatedSignal, SIGNALS, DAYS, st.none() | DAYS), max_size=3).map(tuple),
    tags=st.lists(WORDS, max_size=2).map(tuple),
    coordinator=WORDS,
    programme=WORDS,
    people=st.lists(WORDS, max_size=3).map(tuple),
    curve_range=st.tuples(st.integers(0, 400), st.integers(401, 1000)),
)


@settings(max_examples=80, deadline=None)
@given(SUMMARIES)
def test_that_a_summary_survives_the_archive(summary):
    assert decoded(json.loads(json.dumps(encoded(summary)))) == summary


@settings(max_examples=20, deadline=None)
@given(SUMMARIES, SIGNALS)
def test_that_the_status_may_rest_on_the_signal_shown(summary, signal):
    same = replace(summary, signal=signal, status=CaseStatus(signal.weight, signal))
    read = decoded(json.loads(json.dumps(encoded(same))))
    assert read == same


@settings(max_examples=20, deadline=None)
@given(SUMMARIES)
def test_that_a_summary_of_an_earlier_version_is_still_read(summary):
    earlier = json.loads(json.dumps(encoded(summary)))[:14]
    nothing = {"dated": (), "tags": (), "coordinator": "", "programme": "", "people": ()}
    assert decoded(earlier) == replace(summary, **nothing, curve_range=(0, 400))
