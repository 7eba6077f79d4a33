"""From what was chosen to the bytes that leave, by all that makes PDFs."""

from io import BytesIO

from pikepdf import Pdf

from app.documents.details import NetworkDetails, Scaled
from app.documents.library import report_of
from app.documents.printing import Press
from app.handout.choice import points
from app.handout.making import MadeDocument, Order
from app.handout.reading import about_one_child
from app.handout.recalling import recalled_in
from models.domain.audiences import Part


def printed(order: Order) -> MadeDocument:
    """Make the document; takes some tenths of a second."""
    view = about_one_child(order.shared, order.state.about)
    report = report_of(order.state.kind, view, order.words, details_of(order))
    content = Press(order.resources).printed(report)
    return MadeDocument(order, report, content, pages_of(content))


def pages_of(content: bytes) -> int:
    """Return how many pages a PDF has."""
    with Pdf.open(BytesIO(content)) as pdf:
        return len(pdf.pages)


def details_of(order: Order) -> NetworkDetails:
    """Return what is said and chosen for a document."""
    state, choice = order.state, order.state.choice
    seen = choice.seen.get(state.kind) if state.is_seen else None
    # Switched off by choice, it is left out; where nothing may be shown, the page says so.
    shows_curve = state.has_curve or (Part.CURVE in state.wished and not state.can_have_curve)
    shows_points = state.holds(Part.POINTS) or Part.POINTS not in state.traits.parts
    shows_scaling = state.holds(Part.SCALING)
    return NetworkDetails(
        day=order.day,
        version=order.version,
        courses=order.yardstick.courses,
        about=state.about,
        shown=state.shown,
        audience=state.audience,
        since=choice.since,
        has_names=state.holds(Part.NAMES) or Part.NAMES not in state.traits.parts,
        is_practice=order.is_practice,
        is_draft=state.is_draft,
        seen_on=seen.day if seen and state.traits.is_draft_for(state.audience) else None,
        kind=choice.kind.strip() if state.traits.has_occasion else "",
        shared_with=state.recipients,
        shows_words=state.holds(Part.WORDS) or (Part.WORDS in state.wished),
        shows_curve=shows_curve,
        shows_sentences=state.holds(Part.SENTENCES),
        shows_lines=state.holds(Part.LINES),
        shows_limit=state.holds(Part.LIMITS),
        shows_adults_own=state.holds(Part.ADULTS_OWN),
        shows_cooperation=state.holds(Part.COOPERATION),
        shows_goals=state.holds(Part.GOALS),
        shows_agreements=state.holds(Part.AGREEMENTS),
        works=points(choice.works) if shows_points else (),
        worries=points(choice.worries) if shows_points else (),
        to_happen=points(choice.to_happen) if shows_points else (),
        scaling=_scaled(order) if shows_scaling else (),
        next_meeting=choice.next_meeting,
        tells_child=choice.tells_child,
        we_do=choice.we_do,
        heard=points(choice.heard),
        ask_whom=points(choice.ask_whom),
        question=choice.question,
        recalled=recalled_in(order),
    )


def _scaled(order: Order) -> tuple[Scaled, ...]:
    return tuple(
        Scaled(one.name.strip(), one.value)
        for one in order.state.choice.scaling
        if one.value is not None and one.name.strip()
    )
