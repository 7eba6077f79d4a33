"""From a wish to the bytes of a paper."""

from app.documents.blank_form import blank_form_report
from app.documents.printing import Press
from app.documents.report import Report
from app.documents.yearly_status import yearly_report
from app.handout.papers.wish import MadePaper, Wish
from app.handout.printing import pages_of


def printed(wish: Wish) -> MadePaper:
    """Make the paper."""
    report = _report(wish)
    content = Press(wish.resources).printed(report)
    return MadePaper(wish, report, content, pages_of(content))


def _report(wish: Wish) -> Report:
    if wish.scale is not None:
        return blank_form_report(wish.scale, wish.words, wish.language)
    assert wish.year is not None
    return yearly_report(wish.year, wish.words, wish.day, wish.version)
