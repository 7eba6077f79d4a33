"""Numbers the meeting reads, proposes and compares."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meeting.rhythm import next_meeting, usual_weeks
from app.meeting.taking_turns import Candidate, proposed_voices
from app.typed_marks import Doubt, as_typed, read_mark, read_total
from models.domain.cases import Session, SessionState
from models.domain.ids import SessionId, VoiceId

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("text", ["6,4", "6.4", "64", " 64 ", "06,4"])
def test_that_a_mark_can_be_written_in_three_ways(text):
    assert read_mark(text).tenths == 64


@pytest.mark.parametrize(
    ("text", "tenths"), [("0", 0), ("00", 0), ("100", 100), ("10,0", 100), ("06", 6), ("0,6", 6)]
)
def test_that_the_ends_of_the_line_can_be_written(text, tenths):
    assert read_mark(text).tenths == tenths


@pytest.mark.parametrize("text", ["6", "10", "1"])
def test_that_a_number_with_two_meanings_is_asked_about(text):
    typed = read_mark(text)
    assert typed.tenths is None
    assert typed.doubt is Doubt.TWO_MEANINGS


@pytest.mark.parametrize("text", ["six", "6,", "6,44", "-4", "6 4", "1e1", "6,4 cm"])
def test_that_something_else_is_not_a_mark(text):
    assert read_mark(text).doubt is Doubt.NOT_A_NUMBER


@pytest.mark.parametrize("text", ["10,1", "101", "999"])
def test_that_nothing_lies_beyond_the_line(text):
    assert read_mark(text).doubt is Doubt.OUT_OF_RANGE


@pytest.mark.parametrize("text", ["", "   "])
def test_that_an_empty_field_stays_untouched(text):
    assert read_mark(text) == read_total(text)
    assert read_mark(text).tenths is None
    assert read_mark(text).doubt is None


@given(st.integers(0, 100), st.sampled_from(",."))
def test_that_every_mark_survives_being_typed(tenths, sign):
    assert read_mark(as_typed(tenths, sign)).tenths == tenths


@given(st.integers(11, 99))
def test_that_two_figures_are_millimetres(tenths):
    assert read_mark(str(tenths)).tenths == tenths


@given(st.text(max_size=6))
def test_that_whatever_is_typed_is_a_mark_or_a_doubt_or_nothing(text):
    for typed in (read_mark(text), read_total(text)):
        assert typed.tenths is None or typed.doubt is None
    assert read_mark(text).tenths is None or 0 <= (read_mark(text).tenths or 0) <= 100


@pytest.mark.parametrize(
    ("text", "tenths"), [("26,4", 264), ("26.4", 264), ("264", 264), ("26", 260), ("40", 400)]
)
def test_that_a_total_can_be_written_in_points_or_without_the_comma(text, tenths):
    assert read_total(text).tenths == tenths


@pytest.mark.parametrize("text", ["40,1", "41", "401", "98"])
def test_that_a_total_beyond_the_scale_is_refused(text):
    assert read_total(text).doubt is Doubt.OUT_OF_RANGE


def test_that_a_scale_up_to_a_hundred_reads_whole_points():
    assert read_total("100", 0, 1000).tenths == 1000
    assert read_total("52", 0, 1000).tenths == 520


# Whose turn


def _voice(name: str, last: int, order: int, *, child: bool = False) -> Candidate:
    return Candidate(VoiceId(name), child, last, order)


def test_that_four_voices_are_all_asked():
    voices = [_voice(str(n), n, n) for n in range(4)]
    assert len(proposed_voices(voices)) == 4


def test_that_the_child_is_asked_every_time():
    voices = [_voice("mia", 9, 5, child=True), *(_voice(str(n), 0, n) for n in range(5))]
    assert "mia" in proposed_voices(voices)


def test_that_whoever_waited_longest_comes_next():
    voices = [_voice(str(n), last, n) for n, last in enumerate([7, 7, 5, 6, 0, 7])]
    assert proposed_voices(voices) == {"4", "2", "3", "0"}


@given(st.lists(st.integers(0, 3), min_size=1, max_size=9))
def test_that_everybody_gets_a_turn(last):
    answered = {str(n): number for n, number in enumerate(last)}
    for session in range(10, 14):
        voices = [_voice(name, number, int(name)) for name, number in answered.items()]
        asked = proposed_voices(voices)
        assert len(asked) == min(4, len(voices))
        answered.update(dict.fromkeys(asked, session))
    assert min(answered.values()) >= 10


# The rhythm


def _held(day: date, at: time | None = None) -> Session:
    return Session(SessionId(day.isoformat()), day, 0, planned_time=at)


def test_that_a_first_meeting_proposes_two_weeks_and_no_time():
    proposal = next_meeting([_held(TODAY)], TODAY)
    assert proposal.day == date(2026, 12, 6)
    assert proposal.at is None


def test_that_the_rhythm_so_far_is_kept_on_the_same_weekday_and_time():
    days = [date(2026, 11, 1), date(2026, 11, 8), date(2026, 11, 15), TODAY]
    proposal = next_meeting([_held(day, time(14, 30)) for day in days], TODAY)
    assert proposal.day == date(2026, 11, 29)
    assert proposal.at == time(14, 30)


def test_that_a_meeting_planned_already_is_proposed():
    planned = Session(
        SessionId("next"), date(2026, 12, 3), 0, state=SessionState.PLANNED, planned_time=time(9)
    )
    proposal = next_meeting([_held(TODAY), planned], TODAY)
    assert (proposal.day, proposal.at) == (date(2026, 12, 3), time(9))


def test_that_a_meeting_written_in_late_still_proposes_a_day_to_come():
    days = [date(2026, 10, 1), date(2026, 10, 8)]
    assert next_meeting([_held(day) for day in days], TODAY).day == date(2026, 11, 26)


@given(st.lists(st.dates(date(2026, 1, 1), TODAY), min_size=1, max_size=12))
def test_that_the_proposed_day_lies_ahead_and_at_most_eight_weeks(days):
    held = [_held(day) for day in sorted(days)]
    proposal = next_meeting(held, TODAY)
    assert proposal.day > TODAY
    assert (proposal.day - TODAY).days <= 56
    assert proposal.day.weekday() == held[-1].day.weekday()


def test_that_one_long_pause_does_not_change_the_rhythm():
    days = [date(2026, 5, 1), date(2026, 9, 4), date(2026, 9, 11), date(2026, 9, 18)]
    assert usual_weeks(days) == 1
