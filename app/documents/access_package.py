"""Everything about one person as PDF and JSON, "Indsigtspakke": both from the same pieces.

What speaks of others is marked until somebody has looked at it. Then each such piece is kept
or left out by the therapist's choice, and the marks are gone.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from typing import Any

from app.documents.access_lines import AccessLines
from app.documents.access_words import AccessWords
from app.documents.kind_words import KindWords
from app.documents.report import (
    PageWords,
    Paragraphs,
    Report,
    ReportCell,
    ReportColumn,
    ReportTable,
    Section,
    Stamp,
)
from app.documents.words import DocumentWords
from app.documents.writer import file_name
from app.wording import Wording
from models.domain.access import AccessPart, AccessPiece
from models.domain.history import CaseHistory
from models.domain.ids import UserId
from models.domain.people import Member
from models.domain.scales import Scale
from models.services.audit_log import AuditEntry
from models.services.document_log import LoggedDocument


@dataclass(frozen=True, slots=True, repr=False)
class AccessPackage:
    """All that a package is made of."""

    history: CaseHistory  # whole, as the therapist sees it
    member: Member
    pieces: tuple[AccessPiece, ...]
    documents: tuple[LoggedDocument, ...]
    trace: tuple[AuditEntry, ...]  # who looked and wrote
    users: Mapping[UserId, str]
    scales: Mapping[str, Scale]
    day: date
    version: str  # of the program
    is_reviewed: bool = False
    left_out: frozenset[str] = frozenset()  # keys of pieces that are not given out

    @property
    def to_review(self) -> tuple[AccessPiece, ...]:
        """List the pieces that speak of others."""
        return tuple(piece for piece in self.pieces if piece.others)

    def is_left_out(self, piece: AccessPiece) -> bool:
        """Whether a piece is kept back, for somebody else's sake."""
        return bool(piece.others) and piece.key in self.left_out


def access_report(package: AccessPackage, words: Wording) -> Report:
    """Return the readable half of the package."""
    own, common = AccessWords.of(words), DocumentWords.of(words)
    stamps = () if package.is_reviewed else ((Stamp.DRAFT, own.to_be_reviewed),)
    day = words.day(package.day)
    facts = [package.member.alias]
    if package.to_review and not package.is_reviewed:
        facts.append(own.pieces_to_review(len(package.to_review)))
    return Report(
        language=words.language,
        title=own.title,
        day=day,
        facts=tuple(facts),
        sections=tuple(_sections(package, words)),
        edges=PageWords(
            version=f"{day} · Trivselskurve {package.version}",
            page=common.page,
            notes=own.about,
            continued=own.title,
            stamps=stamps,
        ),
        file_name=file_name(own.file, package.day),
    )


def access_json(package: AccessPackage) -> bytes:
    """Return the half for machines: the same pieces, with codes and ISO days, UTF-8."""
    content = {
        "title": "Trivselskurve access package",
        "date": package.day.isoformat(),
        "is_reviewed": package.is_reviewed,
        "pieces": [_plain_piece(package, piece) for piece in package.pieces],
        "documents": [
            {
                "at": one.at,
                "kind": one.entry.kind,
                "recipients": one.entry.recipients,
                "pages": one.entry.pages,
            }
            for one in package.documents
        ],
        "log": [
            {
                "at": one.at,
                "user": package.users.get(one.user, ""),
                "action": one.action,
            }
            for one in package.trace
        ],
    }
    return (json.dumps(content, default=_plain, ensure_ascii=False, indent=1) + "\n").encode()


def _plain(value: Any) -> Any:
    """Return what JSON does not know by itself: fields by name, days as ISO, sets in order."""
    if is_dataclass(value):
        return {one.name: getattr(value, one.name) for one in fields(value)}
    if isinstance(value, date | time):
        return value.isoformat()
    return sorted(value)


def _plain_piece(package: AccessPackage, piece: AccessPiece) -> dict[str, Any]:
    said = {"part": piece.part.value, "key": piece.key, "day": piece.day}
    if package.is_left_out(piece):
        return said | {"left_out": True}
    marks = {} if package.is_reviewed else {"speaks_of": _names(package, piece)}
    return said | marks | {"content": piece.thing}


def _names(package: AccessPackage, piece: AccessPiece) -> list[str]:
    return [package.history.members_by_id[one].alias for one in piece.others]


def _sections(package: AccessPackage, words: Wording) -> Iterator[Section]:
    for part in AccessPart:
        pieces = [piece for piece in package.pieces if piece.part is part]
        if pieces:
            yield _part(package, part, pieces, words)
    yield from _documents(package, words)
    yield from _trace(package, words)


def _part(
    package: AccessPackage, part: AccessPart, pieces: list[AccessPiece], words: Wording
) -> ReportTable:
    own = AccessWords.of(words)
    columns = [
        ReportColumn(own.day, 0.13),
        ReportColumn(own.what, 0.25),
        ReportColumn(own.content, 0.62 if package.is_reviewed else 0.42),
    ]
    if not package.is_reviewed:
        columns.append(ReportColumn(own.review, 0.20))
    rows = tuple(tuple(_row(package, piece, words)) for piece in pieces)
    return ReportTable(own.part(part), tuple(columns), rows)


def _row(package: AccessPackage, piece: AccessPiece, words: Wording) -> Iterator[ReportCell]:
    own = AccessWords.of(words)
    what, content = AccessLines(words, package.history, package.scales).line(piece)
    is_out = package.is_left_out(piece)
    yield ReportCell(words.short_date(piece.day) if piece.day else "")
    yield ReportCell("" if is_out else what)
    yield ReportCell(own.left_out if is_out else content, is_muted=is_out)
    if not package.is_reviewed:
        names = words.listed(_names(package, piece))
        yield ReportCell(own.speaks_of(names) if names else "", is_strong=True)


def _documents(package: AccessPackage, words: Wording) -> Iterator[ReportTable]:
    own, kinds = AccessWords.of(words), KindWords.of(words)
    rows = tuple(
        (
            ReportCell(words.short_date(one.at.date())),
            ReportCell(kinds.document(one.entry.kind)),
            ReportCell(one.entry.recipients or "–"),
        )
        for one in package.documents
    )
    columns = (
        ReportColumn(own.day, 0.13),
        ReportColumn(own.document, 0.25),
        ReportColumn(own.to_whom, 0.62),
    )
    if rows:
        yield ReportTable(own.given_out, columns, rows)


def _trace(package: AccessPackage, words: Wording) -> Iterator[Section]:
    """Yield who looked and wrote, runs of the same on one day put together."""
    own = AccessWords.of(words)
    lines: dict[tuple[str, str, str], None] = {}
    for one in package.trace:
        who = package.users.get(one.user, "") or own.a_user
        lines[(words.short_date(one.at.date()), who, own.action(one.action))] = None
    columns = (
        ReportColumn(own.when, 0.13),
        ReportColumn(own.who, 0.25),
        ReportColumn(own.did, 0.62),
    )
    rows = tuple(tuple(ReportCell(text) for text in line) for line in lines)
    yield ReportTable(own.looked, columns, rows) if rows else Paragraphs(own.looked, ("–",))
