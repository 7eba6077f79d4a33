"""Puts the room together: the page of a document and who serves it."""

from dataclasses import dataclass

from app.handout.needs import HandoutNeeds
from app.handout.page import HandoutPage
from app.handout.presenter import HandoutPresenter


@dataclass(frozen=True, slots=True)
class HandoutRoom:
    """The page of a document and what opens documents on it."""

    page: HandoutPage
    presenter: HandoutPresenter


def build_handout(needs: HandoutNeeds) -> HandoutRoom:
    """Make the room of one open archive."""
    page = HandoutPage(needs.theme, needs.today)
    return HandoutRoom(page, HandoutPresenter(page, needs))
