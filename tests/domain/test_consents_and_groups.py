"""A consent's latest word counts; a group knows who takes part, and says no names of its own."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from models.domain.consents import Consent, ConsentKind, in_force
from models.domain.groups import CareGroup, GroupKind, GroupMember, GroupSession
from models.domain.versions import Subject, TextVersion

NOON = datetime(2026, 9, 3, 12, tzinfo=UTC)
DAY = date(2026, 9, 3)


def consent(given, sequence):
    words = "ja til det hele"
    return Consent("m", ConsentKind.NETWORK, given, NOON, "u", words=words, sequence=sequence)


@given(st.lists(st.booleans(), min_size=1), st.randoms())
def test_that_the_latest_word_on_a_consent_counts_in_whatever_order_it_is_read(answers, chance):
    notes = [consent(given, number) for number, given in enumerate(answers)]
    latest = notes[-1]
    chance.shuffle(notes)
    assert in_force(notes) == {("m", ConsentKind.NETWORK): latest}


def test_that_nothing_is_in_force_for_who_was_never_asked():
    assert in_force(()) == {}


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_that_somebody_takes_part_from_the_day_of_joining_to_the_day_before_leaving(day):
    left = date(2026, 10, 1)
    member = GroupMember("b", "a", "c", "m", DAY, left)
    assert member.takes_part_on(day) == (DAY <= day < left)
    assert GroupMember("b", "a", "c", "m", DAY).takes_part_on(day) == (day >= DAY)


def test_that_no_words_of_people_are_in_what_a_log_would_show():
    group = CareGroup("a", "Tirsdag", GroupKind.PARENTS, DAY)
    closed = CareGroup("a", "Tirsdag", GroupKind.PARENTS, DAY, closed=DAY)
    met = GroupSession("c", "a", DAY, note="Tirsdag")
    earlier = TextVersion(Subject.SESSION, "s", "note", "Tirsdag", NOON, "u")
    assert (group.is_open, closed.is_open) == (True, False)
    assert "Tirsdag" not in f"{group!r}{met!r}{earlier!r}"
    assert "ja" not in repr(consent(given=True, sequence=1))
