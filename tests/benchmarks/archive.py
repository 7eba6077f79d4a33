"""An archive of the design size: 2,000 cases of 60 meetings and 6 voices.

Two families are lived meeting by meeting through the services. The others are copies of their
rows, made inside the database under other ids: 720,000 forms through the services would take
hours. Only so many copies as asked for bring their meetings and forms along, for all of them
fill 1 GB and take 5 minutes. Copies are not in the log: the archive opens and works, but a check
of it would fail.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Column, Connection, text

from app.opening import Opener
from app.paths import Paths
from app.practice import MovingClock, fill_practice
from models.services.packs import load_packs
from models.store.archive_folder import ArchiveFolder
from models.store.engine import make_engine
from models.store.keys import KdfCost, create_archive
from models.store.tables import Table

NAME = "Arkiv.trivsel"
PASSPHRASE = "tolv blå trin til huset"  # noqa: S105 - of an archive that is made up
CASES, MEETINGS = 2_000, 60
CHEAP = KdfCost(memory_kib=64, iterations=1, parallelism=1)
VOICES = (
    ("Barn", "child"),
    ("Mor", "mother"),
    ("Far", "father"),
    ("Lærer", "teacher"),
    ("Pædagog", "pedagogue"),
    ("Plejemor", "foster_parent"),
)
ID_HEAD = 4  # hexadecimal digits of an id that tell the copies apart
NUMBER = "printf(' %04d', n)"  # behind a copy's label: those with forms stand first in the list
FIRST_COPY = 0x1000  # beyond what a time of this century puts at the head of an id


@dataclass(frozen=True)
class Course:
    """How a family's marks go, in points: from, change per meeting, and how unevenly."""

    label: str
    start: float
    step: float
    swing: int

    def total(self, meeting: int, voice: int) -> float:
        total = self.start + self.step * meeting + voice
        total += (meeting * 37 + voice * 53) % (self.swing + 1) - self.swing / 2
        return round(min(max(total, 1), 39), 1)


LIVED = (
    Course("Nord", 13, 0.25, 4),
    Course("Syd", 25, -0.15, 9),
)


def make_archive(path: Path, paths: Paths, today: date, whole: int = 100) -> None:
    """Make the archive at ``path``, with the forms of ``whole`` cases.

    ``paths`` are the folders of whoever will open it.
    """
    key, _ = create_archive(path, PASSPHRASE, kdf=CHEAP)
    clock = MovingClock(today)
    packs = load_packs(paths.resources)
    families = path.with_suffix(".toml")
    families.write_text("\n".join(line for course in LIVED for line in _lines(course)))
    opened = Opener(paths.settings, lambda: packs).open(path, key, clock)
    fill_practice(opened.services, clock, families)
    lived = [(row.case_id, row.label) for row in opened.services.cases.rows()]
    opened.store.close(with_backup=False)
    engine = make_engine(ArchiveFolder.at(path), key)
    with engine.begin() as connection:
        for number, (case_id, label) in enumerate(lived):
            _multiply(connection, case_id, label, number, whole // len(lived))
    engine.dispose()
    key.wipe()


def _lines(course: Course) -> Iterator[str]:
    """Write a family down as ``resources/demo/practice.toml`` has them."""
    days = [7 * (MEETINGS - number) for number in range(MEETINGS)]
    yield f'[[case]]\nlabel = "{course.label}"\ncoordinator = "familiebehandler"'
    yield f'next_in_days = 3\nnext_at = "13.00"\ndays_ago = {days}'
    for alias, role in VOICES:
        age = "age = 9" if role == "child" else ""
        yield f'[[case.member]]\nalias = "{alias}"\nrole = "{role}"\n{age}'
    for place, (alias, _) in enumerate(VOICES):
        totals = [course.total(number, place) for number in range(MEETINGS)]
        yield f'[[case.voice]]\nrater = "{alias}"\nabout = "Barn"\nshare = "yes"'
        yield f"totals = {totals}"
    ratings = [round(3 + number / 12, 1) for number in range(MEETINGS)]
    yield f'[[case.goal]]\nowner = "Barn"\nwords = "Sove i egen seng"\nratings = {ratings}'
    yield '[[case.agreement]]\nwhat = "Legeaftale"\nwho = "Lærer"\ndue_in_days = 9'
    yield '[[case.statement]]\nmember = "Barn"\nwords = "Det er bedre derhjemme."'


def _multiply(connection: Connection, case_id: str, label: str, number: int, whole: int) -> None:
    """Copy one case until the archive has all its share of them, ``whole`` with their forms."""
    copies = CASES // len(LIVED) - 1
    given = {
        "case": case_id,
        "label": label,
        "quoted": f'"{label}"',
        "first": FIRST_COPY + number * (copies + 1),
        "span": connection.execute(text("SELECT max(sequence) + 1 FROM answer")).scalar_one(),
    }
    for table in Table.metadata.sorted_tables:
        if table.name == "case" or (table.name != "audit" and "case_id" in table.columns):
            columns = ", ".join(f'"{one.name}"' for one in table.columns)
            values = ", ".join(_value(one) for one in table.columns)
            owner = "id" if table.name == "case" else "case_id"
            of_meeting = table.name == "session" or "session_id" in table.columns
            statement = (
                "WITH RECURSIVE copy(n) AS "  # noqa: S608 - the names are those of our tables
                "(VALUES(1) UNION ALL SELECT n + 1 FROM copy WHERE n < :copies) "
                f'INSERT INTO "{table.name}" ({columns}) '
                f'SELECT {values} FROM copy, "{table.name}" WHERE {owner} = :case'
            )
            number_of = {"copies": whole - 1 if of_meeting else copies}
            connection.execute(text(statement), given | number_of)


def _value(column: Column) -> str:
    """Say in SQL what a column holds in a copy."""
    other_id = f"printf('%0{ID_HEAD}x', :first + n) || substr({{}}, {ID_HEAD + 1})"
    name = f'"{column.name}"'
    if column.primary_key or column.foreign_keys:
        return other_id.format(name)
    if column.name == "sequence":
        return "sequence + :span * (:first + n)"
    if column.name == "label" and column.table.name == "case":
        return f"label || {NUMBER}"
    if column.table.name == "case_summary" and column.name == "content":
        copied = "replace(content, :case, " + other_id.format(":case") + ")"
        return f"replace({copied}, :quoted, '\"' || :label || {NUMBER} || '\"')"
    return name
