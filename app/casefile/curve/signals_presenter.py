"""Carries out what is asked for in the card "Tag op i dag"."""

from collections.abc import Callable
from functools import partial

from app.casefile.case_writes import CaseWrites
from app.casefile.curve.signals_card import SignalsCard
from models.domain.signal_types import Signal
from models.services.changes import Changes
from models.services.signals import SignalService


class SignalsPresenter:
    """Puts signals to rest and takes them up again, for the case that is open."""

    def __init__(self, card: SignalsCard, service: SignalService, writes: CaseWrites) -> None:
        self._service = service
        self._writes = writes
        card.rest_requested.connect(self._put_to_rest)
        card.take_up_requested.connect(self._take_up_again)

    def _put_to_rest(
        self, signals: tuple[Signal, ...], words: str, refuse: Callable[[str, str], None]
    ) -> None:
        if (case_id := self._writes.case_id) is not None:
            work = partial(self._service.put_to_rest, case_id, signals, words)
            self._writes.carry_out(work, Changes.PLANS, refused=refuse)

    def _take_up_again(self, signals: tuple[Signal, ...]) -> None:
        if (case_id := self._writes.case_id) is not None:
            work = partial(self._service.take_up_again, case_id, signals)
            self._writes.carry_out(work, Changes.PLANS)
