"""Joins the page of an access package with the case: gathers, has it made, lets it go."""

import hashlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from app.documents.kinds import ACCESS, CITIZEN
from app.exporting import FinishedDocument
from app.handout.access.page import AccessPage
from app.handout.access.rows import PieceLine
from app.handout.choice import LANGUAGES
from app.handout.maker import DocumentMaker
from app.handout.marking import NOBODY
from app.handout.needs import HandoutNeeds
from models.domain.access import AccessPiece, about_person
from models.domain.archive_errors import ArchiveError
from models.domain.ids import CaseId
from models.services.document_log import DocumentEntry

if TYPE_CHECKING:
    from app.documents.access_package import AccessPackage
    from app.handout.access.making import MadePackage

_SHOWN = 160  # signs of a piece in the list


class AccessPresenter:
    """Makes the package of one person at a time."""

    def __init__(self, page: AccessPage, needs: HandoutNeeds) -> None:
        self._page = page
        self._needs = needs
        self._maker = DocumentMaker["MadePackage"](needs.tasks, self._show_made)
        self._case_id: CaseId | None = None
        self._package: AccessPackage | None = None
        self._made: MadePackage | None = None
        page.person_chosen.connect(self._gather)
        page.changed.connect(self._make)
        page.reworded.connect(self._show)
        page.save_requested.connect(self._save)
        page.print_requested.connect(self._print)
        page.close_requested.connect(self._close)

    def open(self, case_id: CaseId) -> None:
        """Show the packages of a case's people, the child's first."""
        self._case_id = case_id
        try:
            history = self._needs.services.progress.of(case_id).history
        except ArchiveError as error:
            self._case_id = None
            self._needs.trouble(error)
            return
        people = sorted(history.members, key=lambda one: not one.in_focus)
        language = self._needs.words().language
        language = language if language in LANGUAGES else LANGUAGES[0]
        self._page.show_case(history.case.label, [(one.id, one.alias) for one in people], language)
        self._gather()

    def _gather(self) -> None:
        """Read everything about the person that was chosen."""
        from app.documents.access_package import AccessPackage  # noqa: PLC0415 - many never print

        needs, case_id = self._needs, self._case_id
        assert case_id is not None
        services = needs.services
        try:
            history = services.progress.of(case_id).history
            member = next(one for one in history.members if one.id == self._page.person)
            consents = services.consents.of_case(case_id)
            earlier = services.traces.earlier_texts(case_id)
            self._package = AccessPackage(
                history=history,
                member=member,
                pieces=about_person(history, member, consents, earlier),
                documents=services.documents.entries(case_id),
                trace=services.traces.of_case(case_id),
                users=services.traces.names(),
                scales=needs.yardstick.scales,
                day=needs.today(),
                version=needs.version,
            )
        except ArchiveError as error:
            needs.trouble(error)
            return
        self._show()

    def _show(self) -> None:
        package = self._package
        if package is not None:
            lines = [self._line(package, piece) for piece in package.to_review]
            self._page.show_pieces(lines, package.left_out)
            self._make()

    def _line(self, package: "AccessPackage", piece: AccessPiece) -> PieceLine:
        """Return a piece as it stands in the list, in the window's language."""
        from app.documents.access_lines import AccessLines  # noqa: PLC0415

        words = self._needs.words()
        what, said = AccessLines(words, package.history, package.scales).line(piece)
        day = words.short_date(piece.day) if piece.day else ""
        names = [package.history.members_by_id[one].alias for one in piece.others]
        short = said if len(said) <= _SHOWN else f"{said[: _SHOWN - 1]}…"
        title = " · ".join(part for part in (what, day, words.listed(names)) if part)
        return PieceLine(piece.key, title, short)

    def _make(self) -> None:
        if self._package is None:
            return
        from app.handout.access.making import made_package  # noqa: PLC0415

        page, needs = self._page, self._needs
        self._package = replace(self._package, is_reviewed=page.is_reviewed, left_out=page.left_out)
        self._made = None
        page.preview.set_busy(busy=True)
        words = needs.words_in(page.language)
        self._maker.want(partial(made_package, self._package, words, needs.resources))

    def _show_made(self, made: "MadePackage") -> None:
        if isValid(self._page):  # else the archive was locked meanwhile
            self._made = made
            self._page.preview.show_pdf(made.content, NOBODY)

    def _save(self) -> None:
        if (document := self._finished()) is not None:
            self._needs.export.save_with_beside(self._page, document)

    def _print(self) -> None:
        if (document := self._finished()) is not None:
            self._needs.export.print_out(self._page, document)

    def _finished(self) -> FinishedDocument | None:
        made, case_id = self._made, self._case_id
        if made is None or case_id is None or not made.package.is_reviewed:
            return None
        entry = DocumentEntry(
            case_id=case_id,
            kind=ACCESS,
            audience=CITIZEN,
            recipients=made.package.member.alias,
            included={"log": True, "left_out": bool(made.package.left_out)},
            sha256=hashlib.sha256(made.content).hexdigest(),
            pages=made.pages,
            language=made.report.language,
        )
        return FinishedDocument(
            made.content,
            made.report,
            entry,
            made.package.day,
            document_id=self._needs.services.documents.new_id(),
            beside=made.beside,
        )

    def _close(self) -> None:
        self._page.closed.emit(self._case_id)
