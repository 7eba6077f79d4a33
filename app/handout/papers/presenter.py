"""Joins the page of papers with the archive: what can be had, made beside the window."""

import hashlib
from collections.abc import Callable, Mapping
from functools import partial

from shiboken6 import isValid

from app.documents.blank_form import can_be_printed
from app.exporting import FinishedDocument
from app.form_languages import languages_of
from app.handout.choice import LANGUAGES
from app.handout.maker import DocumentMaker
from app.handout.marking import NOBODY
from app.handout.needs import HandoutNeeds
from app.handout.papers.page import PapersPage
from app.handout.papers.wish import MadePaper, Paper, Wish, made_paper
from models.domain.archive_errors import ArchiveError
from models.domain.ids import CaseId
from models.domain.scales import Ends, Family, Scale
from models.domain.yearly import EndedCourse, year_status
from models.services.document_log import DocumentEntry

_NO_CASE = CaseId("")  # in the log of use, and in no case's list


def _by_use(scale: Scale) -> tuple[int, int, str]:
    """Sort the forms of every meeting first, the children's before the adults'."""
    order = (Family.WELLBEING, Family.COOPERATION)
    place = order.index(scale.family) if scale.family in order else len(order)
    return (place, 0 if scale.ends is Ends.FACES else 1, scale.key)


class PapersPresenter:
    """Makes one paper at a time."""

    def __init__(self, page: PapersPage, needs: HandoutNeeds) -> None:
        self._page = page
        self._needs = needs
        self._maker = DocumentMaker[MadePaper](needs.tasks, self._show_made)
        self._made: MadePaper | None = None
        self._ended: tuple[EndedCourse, ...] = ()
        language = needs.words().language
        page.choose_language(language if language in LANGUAGES else LANGUAGES[0])
        page.reworded.connect(self.show)
        page.changed.connect(self._make)
        page.save_requested.connect(self._save)
        page.print_requested.connect(self._print)

    def show(self) -> None:
        """Offer what there is now."""
        try:
            self._ended = self._needs.services.cases.ended()
        except ArchiveError as error:
            self._needs.trouble(error)
            return
        language = self._needs.words().language
        scales = sorted(self._needs.yardstick.scales.values(), key=_by_use)
        forms = [(one.key, one.title[language]) for one in scales if can_be_printed(one)]
        years = sorted({one.closed.year for one in self._ended}, reverse=True)
        years = years or [self._needs.today().year]
        self._page.offer(forms, [(str(year), str(year)) for year in years], self._form_languages())
        self._make()

    def _form_languages(self) -> Mapping[str, tuple[str, ...]]:
        """Map each form to the languages that have all its words."""
        return {key: languages_of(one) for key, one in self._needs.yardstick.scales.items()}

    def _make(self) -> None:
        page, needs = self._page, self._needs
        is_form = page.paper is Paper.BLANK_FORM
        wish = Wish(
            paper=page.paper,
            words=needs.words_in(page.language if page.language in LANGUAGES else LANGUAGES[0]),
            language=page.language,
            scale=needs.yardstick.scales[page.form] if is_form else None,
            year=None if is_form else year_status(self._ended, page.year),
            day=needs.today(),
            version=needs.version,
            resources=needs.resources,
        )
        self._made = None
        page.show_can_leave(can=False)
        page.preview.set_busy(busy=True)
        self._maker.want(partial(made_paper, wish))

    def _show_made(self, made: MadePaper) -> None:
        if isValid(self._page):  # else the archive was locked meanwhile
            self._made = made
            self._page.preview.show_pdf(made.content, NOBODY)
            self._page.show_can_leave(can=True)

    def _save(self) -> None:
        self._let_out(self._needs.export.save)

    def _print(self) -> None:
        self._let_out(self._needs.export.print_out)

    def _let_out(self, way: Callable[[PapersPage, FinishedDocument], None]) -> None:
        if (made := self._made) is not None:
            entry = DocumentEntry(
                case_id=_NO_CASE,
                kind=made.wish.paper.value,
                audience="",
                recipients="",
                included={},
                sha256=hashlib.sha256(made.content).hexdigest(),
                pages=made.pages,
                language=made.wish.language,
            )
            way(self._page, FinishedDocument(made.content, made.report, entry, made.wish.day))
