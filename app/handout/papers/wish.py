"""Which paper is wanted, and its bytes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from app.documents.report import Report
from app.wording import Wording
from models.domain.scales import Scale
from models.domain.yearly import YearStatus


class Paper(StrEnum):
    """A paper about no single case. The codes also stand in the log of use."""

    BLANK_FORM = "blank_form"
    YEARLY_STATUS = "yearly_status"


@dataclass(frozen=True, slots=True, repr=False)
class Wish:
    """All that a paper is made of."""

    paper: Paper
    words: Wording  # in the paper's language, or Danish around a form in another
    language: str  # of the paper
    scale: Scale | None
    year: YearStatus | None
    day: date
    version: str
    resources: Path


@dataclass(frozen=True, slots=True, repr=False)
class MadePaper:
    """The bytes as they would leave now."""

    wish: Wish
    report: Report
    content: bytes
    pages: int


def made_paper(wish: Wish) -> MadePaper:
    """Make a paper, by all that makes PDFs."""
    from app.handout.papers.printing import printed  # noqa: PLC0415 - many never print

    return printed(wish)
