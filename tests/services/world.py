"""A real archive on the disk with its services, a clock that stands still and ids that count."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path

from models.domain.answers import AnswerMode
from models.domain.people import Context, Role, YearMonth
from models.services.drafts import (
    AnswerDraft,
    CaseDraft,
    MemberDraft,
    SessionSetup,
    VoiceDraft,
)
from models.services.packs import load_packs
from models.services.services import build_services, summariser
from models.services.surroundings import Surroundings
from models.store.keys import KdfCost, open_with_passphrase
from models.store.open import create_store, open_store
from models.store.unit_of_work import StoreSetup

ROOT = Path(__file__).resolve().parent.parent.parent
PASSPHRASE = "tolv blå trin til huset"  # noqa: S105
CHEAP = KdfCost(memory_kib=64, iterations=1, parallelism=1)
TODAY = date(2026, 9, 3)

FAMILY = CaseDraft(
    label="Mia og familie",
    members=(
        MemberDraft("Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True),
        MemberDraft("Mor", Role.MOTHER, birth=YearMonth(1985, 5), primary_contact=True),
        MemberDraft("Lærer Hanne", Role.TEACHER, Context.SCHOOL),
    ),
    voices=(VoiceDraft(2, 0), VoiceDraft(1, 0), VoiceDraft(1, 1), VoiceDraft(0, 0)),
)


class StillClock:
    """A clock that moves when told."""

    def __init__(self, day=TODAY):
        self.moment = datetime.combine(day, time(9, 30), UTC)

    def now(self):
        return self.moment

    def today(self):
        return self.moment.date()

    def pass_days(self, days):
        self.moment += timedelta(days=days)

    def pass_seconds(self, seconds):
        self.moment += timedelta(seconds=seconds)


class World:
    """One archive and what stands around it."""

    def __init__(self, folder, yardstick):
        self.path = folder / "Familiehuset.trivsel"
        self.clock = StillClock()
        self._numbers = count(1)
        self.yardstick = yardstick
        self.setup = StoreSetup(
            clock=self.clock,
            new_id=self.new_id,
            device="0" * 31 + "1",
            summarise=summariser(yardstick, self.clock),
            yardstick=yardstick.version,
            seen=folder / "seen",
        )
        self.store, self.data_key, self.recovery_key = create_store(
            self.path, PASSPHRASE, self.setup, kdf=CHEAP
        )
        self._serve()

    def new_id(self):
        return f"{next(self._numbers):032x}"

    def close(self, **options):
        self.store.close(**options)

    def reopen(self, **options):
        """Open again as after a restart: nothing in memory is left."""
        self.data_key = open_with_passphrase(self.path, PASSPHRASE)
        self.store = open_store(self.path, self.data_key, self.setup, **options)
        self._serve()

    def restart(self, **options):
        self.close(with_backup=False)
        self.reopen(**options)

    def _serve(self):
        around = Surroundings(self.store.units, self.clock, self.new_id, self.yardstick)
        self.services = build_services(around, self.store.check)
        self.cases = self.services.cases
        self.sessions = self.services.sessions
        self.answers = self.services.answers
        self.plans = self.services.plans

    # A family, in the words of the tests

    def family(self, **fields):
        return self.cases.create(replace(FAMILY, **fields))

    def history(self, case_id):
        return self.services.progress.of(case_id).history

    def member(self, case_id, alias):
        return next(one for one in self.history(case_id).members if one.alias == alias)

    def voice(self, case_id, rater, about="Mia"):
        ids = (self.member(case_id, rater).id, self.member(case_id, about).id)
        voices = self.history(case_id).voices
        return next(one for one in voices if (one.rater_id, one.about_id) == ids)

    def start(self, case_id, day=None, present=None):
        there = {one.id for one in self.history(case_id).members} if present is None else present
        return self.sessions.start(
            case_id, SessionSetup(day or self.clock.today(), present=frozenset(there))
        )

    def form(self, case_id, session_id, rater, total=200, **fields):
        """A form about Mia (or the rater herself) with the total spread over four lines."""
        about = fields.pop("about", "Mia")
        voice = self.voice(case_id, rater, about)
        items = tuple(total // 4 + (1 if n < total % 4 else 0) for n in range(4))
        draft = AnswerDraft(session_id, voice.rater_id, voice.id, voice.scale_key, items=items)
        return replace(draft, **fields)

    def cooperation(self, case_id, session_id, rater, items=(90, 90, 90, 90)):
        rater_id = self.member(case_id, rater).id
        return AnswerDraft(
            session_id, rater_id, None, "samarbejde-voksen", AnswerMode.SCREEN, items
        )

    def record(self, case_id, session_id, rater, total=200, **fields):
        return self.answers.record(self.form(case_id, session_id, rater, total, **fields))

    def course(self, totals, rater="Mia"):
        """A case with one finished weekly session per total of one voice."""
        case_id = self.family()
        for total in totals:
            session_id = self.start(case_id)
            self.record(case_id, session_id, rater, total)
            self.sessions.finish(session_id)
            self.clock.pass_days(7)
        return case_id


def yardstick():
    return load_packs(ROOT / "resources").yardstick
