"""What a document is made of and what it becomes: the work done beside the window."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.documents.report import Report
from app.handout.state import HandoutState
from app.wording import Wording
from models.domain.yardstick import Yardstick
from models.services.progress import CaseView


@dataclass(frozen=True, slots=True, repr=False)
class Order:
    """All that a document is made of."""

    shared: CaseView  # what its readers may see together, and nothing else
    state: HandoutState
    words: Wording  # in the document's language
    day: date
    yardstick: Yardstick
    resources: Path
    version: str
    is_practice: bool


@dataclass(frozen=True, slots=True, repr=False)
class MadeDocument:
    """The bytes as they would leave now."""

    order: Order
    report: Report
    content: bytes
    pages: int


def made(order: Order) -> MadeDocument:
    """Make the document; the first one also brings in what makes PDFs, 25 MB and 0.3 s."""
    from app.handout.printing import printed  # noqa: PLC0415 - many never print

    return printed(order)
