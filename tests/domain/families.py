"""Build histories in a few words: a family, its sessions, and what each voice marked."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from models.domain.answers import Answer, AnswerMark, AnswerMode, MarkKind, SkipReason
from models.domain.cases import Case, Session
from models.domain.history import CaseHistory
from models.domain.people import Member, Role, Voice, YearMonth
from models.domain.reading import progress_of
from models.domain.sharing import ShareAnswer, ShareChoice
from models.services.packs import load_packs

ROOT = Path(__file__).resolve().parent.parent.parent
YARDSTICK = load_packs(ROOT / "resources").yardstick
START = date(2026, 9, 3)
TODAY = date(2026, 11, 22)

MIA = Member("mia", "Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True)
MOTHER = Member("mor", "Mor", Role.MOTHER, birth=YearMonth(1985, 5))
TEACHER = Member("lærer", "Lærer", Role.TEACHER)

CHILD = Voice("v-mia", "mia", "mia", "trivsel-barn", 0, START)
ABOUT = Voice("v-mor", "mor", "mia", "trivsel-om-barn", 1, START)
SELF = Voice("v-mor-selv", "mor", "mor", "trivsel-voksen", 3, START)
SCHOOL = Voice("v-lærer", "lærer", "mia", "trivsel-om-barn", 2, START)
EVERYONE = frozenset({"mia", "mor", "lærer"})


def lines(total):
    """Spread a total (tenths) over four lines as evenly as can be."""
    if total is None:
        return ()
    return tuple(total // 4 + (1 if extra < total % 4 else 0) for extra in range(4))


class Family:
    """Mia, her mother and her teacher over some weekly sessions."""

    def __init__(self, sessions=1, voices=(CHILD, ABOUT, SCHOOL, SELF)):
        self.history = CaseHistory(
            case=Case("sag", "Mia og familie", START),
            members=(MIA, MOTHER, TEACHER),
            voices=voices,
            sessions=tuple(
                Session(f"s{n}", START + timedelta(weeks=n - 1), n, present=EVERYONE)
                for n in range(1, sessions + 1)
            ),
        )

    def change(self, **fields):
        self.history = replace(self.history, **fields)
        return self

    def session(self, number, **fields):
        sessions = list(self.history.sessions)
        sessions[number - 1] = replace(sessions[number - 1], **fields)
        return self.change(sessions=tuple(sessions))

    def marked(self, voice, *totals, first=1, **fields):
        """Let a voice answer from session ``first`` on; None leaves a session out."""
        for number, total in enumerate(totals, start=first):
            if total is not None:
                self.answer(voice, number, items=lines(total), total=total, **fields)
        return self

    def answer(self, voice, number, **fields):
        about_meeting = isinstance(voice, Member)
        scale = YARDSTICK.scales[
            fields.pop("scale_key", "samarbejde-barn" if about_meeting else voice.scale_key)
        ]
        fields = {
            "mode": AnswerMode.SCREEN,
            "items": (),
            "total": None,
            "series": scale.series,
            "sequence": len(self.history.answers) + 1,
        } | fields
        made = Answer(
            id=f"a{len(self.history.answers) + 1}",
            session_id=f"s{number}",
            rater_id=voice.id if about_meeting else voice.rater_id,
            voice_id=None if about_meeting else voice.id,
            scale_key=scale.key,
            scale_version=scale.version,
            **fields,
        )
        return self.change(answers=(*self.history.answers, made))

    def items(self, voice, number, *items):
        total = None if None in items else sum(items)
        return self.answer(voice, number, items=items, total=total)

    def skipped(self, voice, number):
        return self.answer(voice, number, skip_reason=SkipReason.DID_NOT_WANT)

    def mark(self, answer_id, kind, replaced_by=None):
        marks = self.history.marks
        at = datetime(2026, 11, 22, tzinfo=UTC)
        made = AnswerMark(answer_id, kind, at, "u", len(marks) + 1, "tastefejl", replaced_by)
        return self.change(marks=(*marks, made))

    def shares(self, voice, *answers, first=1):
        """Let a voice's owner answer "may the others see it?"; None asks nothing."""
        for number, answer in enumerate(answers, start=first):
            if answer is not None:
                choices = self.history.shares
                choice = ShareChoice(voice.id, f"s{number}", ShareAnswer(answer), len(choices))
                self.change(shares=(*choices, choice))
        return self

    def progress(self, yardstick=YARDSTICK):
        return progress_of(self.history, yardstick, TODAY)

    def series(self, voice):
        for person in self.progress().people:
            for series in person.series:
                if series.voice_id == voice.id and series.is_current:
                    return series
        raise AssertionError("no such series")

    def codes(self, voice=None):
        """The codes of the signals, of one voice or rater where named."""
        found = self.progress().signals
        if isinstance(voice, Member):
            return {one.code for one in found if one.rater_id == voice.id and not one.voice_id}
        return {one.code for one in found if voice is None or one.voice_id == voice.id}


def corrected(family, answer_id, voice, number, total):
    """Correct an answer: the old row stays, marked; a new one takes its place."""
    family.marked(voice, total, first=number)
    return family.mark(answer_id, MarkKind.CORRECTED, family.history.answers[-1].id)
