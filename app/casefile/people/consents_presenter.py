"""Notes what people agree to, and reads what was noted before."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.case_writes import CaseWrites
from app.casefile.history_dialog import HistoryDialog, HistoryLine
from app.casefile.moments import moment, who
from app.casefile.needs import CaseNeeds
from app.casefile.people.tab import PeopleTab
from app.widgets.consent_rows import consent_people, consent_words
from models.domain.consents import Consent, ConsentKind
from models.domain.ids import MemberId
from models.services.changes import Changes


class ConsentsPresenter:
    """Joins the card with the consents of the case that is open."""

    def __init__(self, tab: PeopleTab, needs: CaseNeeds, writes: CaseWrites) -> None:
        self._tab = tab
        self._needs = needs
        self._writes = writes
        self._dialog: HistoryDialog | None = None
        tab.case_shown.connect(self._show)
        tab.consents.noted.connect(self._note)
        tab.consents.history_requested.connect(self._show_history)

    def _show(self, state: CaseState) -> None:
        noted = self._needs.services.consents.of_case(state.case_id)
        here = [one for one in state.history.members if one.belongs_on(state.today)]
        people = consent_people(here, noted, state.today, state.words.short_date)
        self._tab.consents.show_consents(people, has_notes=bool(noted), writable=state.is_open)

    def _note(self, member_id: str, kind: str, given: bool) -> None:  # noqa: FBT001 - a signal's
        assert self._writes.case_id is not None
        note = self._needs.services.consents.note
        work = partial(
            note, self._writes.case_id, MemberId(member_id), ConsentKind(kind), given=given
        )
        self._writes.carry_out(work, Changes.MEMBERS)

    def _show_history(self) -> None:
        state = self._tab.state
        assert state is not None
        services = self._needs.services
        names = services.traces.names()
        lines = tuple(
            HistoryLine(
                one.at,
                _sentence(state, one),
                f"{moment(state.words, one.at)} · {who(one.by, names)}",
                one.words,
            )
            for one in services.consents.of_case(state.case_id)
        )
        title = QCoreApplication.translate("ConsentsPresenter", "All that was noted")
        self._dialog = HistoryDialog(self._needs.theme, title, lines, self._tab)
        self._dialog.open()


def _sentence(state: CaseState, consent: Consent) -> str:
    """Return one note: "Mor: må vises på netværksmøder: ja"."""
    translate = QCoreApplication.translate
    answer = translate("ConsentsPresenter", "yes") if consent.given else None
    said = answer or translate("ConsentsPresenter", "no")
    name = state.history.members_by_id[consent.member_id].alias
    return f"{name}: {consent_words(consent.kind)}: {said}"
