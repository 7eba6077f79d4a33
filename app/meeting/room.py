"""Put the meeting room together."""

from dataclasses import dataclass

from app.meeting.cooperation_page import CooperationPage
from app.meeting.forms_page import FormsPage
from app.meeting.look_page import LookPage
from app.meeting.meeting_page import MeetingPage
from app.meeting.pages import Pages
from app.meeting.plans_page import PlansPage
from app.meeting.ports import MeetingNeeds
from app.meeting.presenter import MeetingPresenter
from app.meeting.who_page import WhoPage
from app.theme import Theme


@dataclass(frozen=True, slots=True)
class MeetingRoom:
    """A page for the frame, and what opens a meeting in it."""

    page: MeetingPage
    pages: Pages
    presenter: MeetingPresenter


def build_meeting_room(theme: Theme, needs: MeetingNeeds) -> MeetingRoom:
    """Make the page with its five steps and the presenters."""
    pages = Pages(
        WhoPage(theme, needs.today),
        FormsPage(theme),
        LookPage(theme),
        PlansPage(theme, needs.today),
        CooperationPage(theme, needs.today),
    )
    page = MeetingPage(theme, pages.in_order())
    return MeetingRoom(page, pages, MeetingPresenter(page, pages, needs))
