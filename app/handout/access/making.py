"""An access package becomes bytes, by all that makes PDFs."""

from dataclasses import dataclass
from pathlib import Path

from app.documents.access_package import AccessPackage, access_json, access_report
from app.documents.printing import Press
from app.documents.report import Report
from app.handout.printing import pages_of
from app.wording import Wording


@dataclass(frozen=True, slots=True, repr=False)
class MadePackage:
    """Both halves as they would leave now."""

    package: AccessPackage
    report: Report
    content: bytes  # the PDF
    beside: bytes  # the same as JSON
    pages: int


def made_package(package: AccessPackage, words: Wording, resources: Path) -> MadePackage:
    """Make the package."""
    report = access_report(package, words)
    content = Press(resources).printed(report)
    return MadePackage(package, report, content, access_json(package), pages_of(content))
