"""Rows of a case list that never was, for tests and pictures."""

from dataclasses import dataclass, replace
from datetime import date, time

from models.domain.ids import CaseId, SessionId
from models.domain.labels import VoiceLabel
from models.domain.people import Role
from models.domain.progress import CaseStatus
from models.domain.signal_types import Code, Signal, Weight
from models.services.caseload import CaseloadRow, FocusPerson

TODAY = date(2026, 11, 22)
MIA = VoiceLabel("Mia", Role.CHILD, "Mia")
TEACHER = VoiceLabel("Lærer", Role.TEACHER, "Mia", is_about_self=False)


@dataclass(frozen=True)
class Running:
    """A meeting that was begun and not ended."""

    case_id: CaseId
    session_id: SessionId
    started: date


def own(name: str) -> VoiceLabel:
    return VoiceLabel(name, Role.CHILD, name)


def row(name: str, label: str, age: int, signal: Signal | None = None, **more) -> CaseloadRow:
    """Make one row; what is not said is as in a quiet case of five meetings."""
    plain = CaseloadRow(
        case_id=CaseId(f"case-{name.lower()}"),
        label=label,
        is_open=True,
        focus=(FocusPerson(name, age, Role.CHILD),),
        raters=(Role.CHILD, Role.MOTHER),
        status=CaseStatus(signal.weight if signal else None, signal),
        signal=signal,
        has_private=False,
        sparkline=((1, 200), (2, 205), (3, None), (4, 198), (5, 202)),
        next_day=None,
        next_time=None,
        remember=(),
        sessions=5,
        last_day=date(2026, 11, 17),
        running=False,
        closed=None,
    )
    return replace(plain, **more)


def example_rows() -> tuple[CaseloadRow, ...]:
    """Return the list of the mockup, and what it does not show: a private mark, a closed case."""
    low = Signal(Code.VERY_LOW_LINE, Weight.TALK, own("Alma"), private=True)
    gain = (("first", 142), ("latest", 264), ("change", 122), ("limit", 80))
    missing = Signal(Code.FORM_MISSING, Weight.REMEMBER, TEACHER)
    return (
        row(
            "Alma",
            "Alma og far",
            11,
            has_private=True,
            status=CaseStatus(Weight.TALK, low),
            sparkline=((1, 240), (2, 210), (3, 150)),
            sessions=3,
            next_day=TODAY,
            next_time=time(10, 0),
        ),
        row(
            "Mia",
            "Mia og familie",
            8,
            Signal(
                Code.VOICES_APART, Weight.ASK, MIA, other_label=TEACHER, numbers=(("gap", 138),)
            ),
            raters=(Role.CHILD, Role.MOTHER, Role.FATHER, Role.TEACHER),
            sessions=7,
            sparkline=((1, 142), (2, 160), (3, 151), (4, 194), (5, 228), (6, 221), (7, 264)),
            next_day=TODAY,
            next_time=time(13, 0),
            remember=(missing, missing),
            running=True,
        ),
        row(
            "Jonas",
            "Jonas",
            15,
            Signal(Code.NO_CHANGE, Weight.ASK, own("Jonas"), numbers=(("scores", 4), ("s", 6))),
            next_day=TODAY,
            next_time=time(14, 30),
        ),
        row(
            "Emil",
            "Emil",
            17,
            Signal(
                Code.COOP_DROP, Weight.ASK, own("Emil"), numbers=(("before", 331), ("latest", 294))
            ),
            raters=(Role.CHILD,),
            next_day=date(2026, 11, 25),
            next_time=time(10, 0),
        ),
        row(
            "Anton",
            "Familien A.",
            6,
            Signal(Code.RELIABLE_GAIN, Weight.GOOD, own("Anton"), numbers=gain),
            focus=(FocusPerson("Anton", 6, Role.CHILD), FocusPerson("Asta", 9, Role.CHILD)),
            raters=(Role.CHILD, Role.MOTHER, Role.FATHER),
            next_day=date(2026, 11, 24),
            next_time=time(9, 0),
            sparkline=((1, 142), (2, 180), (3, 200), (4, None), (5, 240), (6, 264)),
        ),
        row(
            "Sara",
            "Sara",
            12,
            Signal(Code.RELIABLE_GAIN, Weight.GOOD, own("Sara"), numbers=gain),
            raters=(Role.CHILD, Role.FOSTER_PARENT),
            next_day=date(2026, 11, 24),
            next_time=time(11, 0),
        ),
        row("Liv", "Liv", 10, raters=(Role.CHILD, Role.MOTHER)),
        row(
            "Noor",
            "Noor og familie",
            10,
            Signal(Code.NEW, Weight.NOTE, own("Noor")),
            sessions=1,
            sparkline=((1, 190),),
            next_day=date(2026, 12, 2),
            next_time=time(13, 0),
        ),
        row("Otto", "Otto", 9, sessions=0, sparkline=(), last_day=None),
        row("Freja", "Freja", 13, is_open=False, closed=date(2026, 10, 2)),
    )


def many_rows(count: int = 2000) -> tuple[CaseloadRow, ...]:
    """Return a list of the design's size."""
    few = example_rows()[:9]
    return tuple(
        replace(few[n % 9], case_id=CaseId(f"case-{n}"), label=f"{few[n % 9].label} {n}")
        for n in range(count)
    )
