"""Puts the room together: the page of a document and who serves it."""

from dataclasses import dataclass

from app.handout.access.page import AccessPage
from app.handout.access.presenter import AccessPresenter
from app.handout.needs import HandoutNeeds
from app.handout.page import HandoutPage
from app.handout.presenter import HandoutPresenter


@dataclass(frozen=True, slots=True)
class HandoutRoom:
    """The page of a document and what opens documents on it."""

    page: HandoutPage
    presenter: HandoutPresenter


@dataclass(frozen=True, slots=True)
class AccessRoom:
    """The page of an access package and what opens packages on it."""

    page: AccessPage
    presenter: AccessPresenter


def build_access(needs: HandoutNeeds) -> AccessRoom:
    """Make the room of access packages of one open archive."""
    page = AccessPage(needs.theme)
    return AccessRoom(page, AccessPresenter(page, needs))


def build_handout(needs: HandoutNeeds) -> HandoutRoom:
    """Make the room of one open archive."""
    page = HandoutPage(needs.theme, needs.today)
    return HandoutRoom(page, HandoutPresenter(page, needs))
