"""From what was chosen to the bytes that leave, by all that makes PDFs."""

from dataclasses import replace
from io import BytesIO

from pikepdf import Pdf

from app.documents.course_page import course_report
from app.documents.details import NetworkDetails, Scaled
from app.documents.network_status import network_report
from app.documents.printing import Press
from app.handout.choice import points
from app.handout.making import MadeDocument, Order
from app.handout.state import about_one_child


def printed(order: Order) -> MadeDocument:
    """Make the document; takes some tenths of a second."""
    view = about_one_child(order.shared, order.state.about)
    press = Press(order.resources)
    if order.state.is_network:
        network = network_report(view, order.words, network_details(order))
        return _counted(press.printed(network), network.file_name)
    course = course_report(view, order.words, _details(order))
    return _counted(press.printed(course), course.file_name)


def _details(order: Order) -> NetworkDetails:
    """Return what both documents need."""
    state = order.state
    return NetworkDetails(
        day=order.day,
        version=order.version,
        courses=order.yardstick.courses,
        about=state.about,
        shown=state.shown,
        has_names=state.choice.has_names,
        is_practice=order.is_practice,
    )


def network_details(order: Order) -> NetworkDetails:
    """Return what is said and chosen for a network meeting."""
    state, choice = order.state, order.state.choice
    return replace(
        _details(order),
        is_draft=not state.is_seen,
        kind=choice.kind.strip(),
        shared_with=choice.shared_with.strip(),
        shows_words=choice.shows_words,
        # Switched off by choice, it is left out; where nothing may be shown, the page says so.
        shows_curve=bool(state.shown) or not state.can_have_curve,
        shows_goals=choice.shows_goals,
        shows_agreements=choice.shows_agreements,
        works=points(choice.works),
        worries=points(choice.worries),
        to_happen=points(choice.to_happen),
        scaling=tuple(
            Scaled(one.name.strip(), one.value)
            for one in choice.scaling
            if one.value is not None and one.name.strip()
        ),
        next_meeting=choice.next_meeting,
        tells_child=choice.tells_child,
    )


def _counted(content: bytes, file_name: str) -> MadeDocument:
    with Pdf.open(BytesIO(content)) as pdf:
        return MadeDocument(content, file_name, len(pdf.pages))
