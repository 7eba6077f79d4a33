"""The tab "Dokumenter": make one, and see what was given out to whom."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.casefile.document_line import DocumentLine
from app.casefile.document_words import document_name
from app.documents.kinds import ACCESS, DocumentKind
from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.card import Card
from app.widgets.choice_card import ChoiceCard
from app.widgets.columns import Columns
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel, label
from app.widgets.layouts import clear
from app.wording import Wording
from models.services.document_log import LoggedDocument

OTHER_KINDS = (
    DocumentKind.MY_CURVE,
    DocumentKind.HAND_OVER,
    DocumentKind.OPEN_DIALOGUE,
    DocumentKind.SUPERVISION,
    ACCESS,
    DocumentKind.RECALL_LETTER,
)


class DocumentsTab(CaseTab):
    """Two documents to make, and the log of those that left."""

    export_requested = Signal(str)  # DocumentKind
    case_shown = Signal(object)  # CaseState: the presenter answers with the log
    details_requested = Signal(object)  # LoggedDocument

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._network = ChoiceCard(
            theme,
            "users",
            self.tr("Status for a network meeting"),
            self.tr("One or two pages: the child's voice first, the curves that may be shown, "
                    "agreements and what happens next."),
        )  # fmt: skip
        self._curve = ChoiceCard(
            theme,
            "chart-line",
            self.tr("The curve of the course"),
            self.tr("One page: the chart with a table of the same numbers."),
        )
        self._log = Card(theme, self.tr("Given out"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space("m"))
        self._log.body.addLayout(self._lines)
        choices = Columns(theme, (1, 1))
        choices.columns[0].addWidget(self._network)
        choices.columns[1].addWidget(self._curve)
        self.column.addWidget(choices)
        self.column.addWidget(self._others())
        self.column.addWidget(self._log)
        self.column.addStretch(1)
        self._network.clicked.connect(self._ask_for_network)
        self._curve.clicked.connect(self._ask_for_curve)

    def _others(self) -> QWidget:
        """Return a row of the documents made less often."""
        holder, row = QWidget(), FlowLayout(self.theme.space("l"))
        holder.setLayout(row)
        row.addWidget(label(self.tr("Also:"), "muted"))
        for kind in OTHER_KINDS:
            button = link_button(self.theme, document_name(kind))
            button.setProperty("kind", str(kind))
            button.clicked.connect(self._ask_for_other)
            row.addWidget(button)
        return holder

    def show_case(self, state: CaseState) -> None:
        self.case_shown.emit(state)

    def show_log(
        self, documents: tuple[LoggedDocument, ...], stale: frozenset[str], words: Wording
    ) -> None:
        """List the documents, the latest first; ``stale`` show a number changed since."""
        clear(self._lines)
        if not documents:
            none = self.tr("Nothing has left the program yet. Each document is listed here with "
                           "its day and who received it.")  # fmt: skip
            self._lines.addWidget(WrapLabel(none, "muted"))
        for document in reversed(documents):
            line = DocumentLine(self.theme, document, words, is_stale=document.id in stale)
            line.details_requested.connect(self.details_requested)
            self._lines.addWidget(line)

    @Slot()
    def _ask_for_network(self) -> None:
        self.export_requested.emit(DocumentKind.NETWORK_MEETING.value)

    @Slot()
    def _ask_for_other(self) -> None:
        self.export_requested.emit(str(self.sender().property("kind")))

    @Slot()
    def _ask_for_curve(self) -> None:
        self.export_requested.emit(DocumentKind.CURVE.value)
