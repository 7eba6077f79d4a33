"""Shows a page of Markdown in the program's own type; opens nothing outside the program."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from app.theme import Theme

_SIZES = {1: "title", 2: "section", 3: "card-title"}  # by level of heading
_ABOVE_PX = {1: 0, 2: 22, 3: 14}
_LINE_HEIGHT = 145  # per cent
_HEADING_HEIGHT = 115
_FOUND_AT_MOST = 200


class Reader(QTextBrowser):
    """A text to read, with places found in it marked."""

    link_chosen = Signal(str)  # what stands in the round brackets of [words](place)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._words = ""
        self.setProperty("role", "reader")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._dress)

    def show_markdown(self, text: str) -> None:
        """Show a text from its beginning."""
        self._text = text
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def mark(self, words: str) -> int:
        """Mark where ``words`` stand, show the first place, and return how many there are."""
        self._words = words.strip()
        marks: list[QTextEdit.ExtraSelection] = []
        cursor = QTextCursor(self.document())
        while self._words and len(marks) < _FOUND_AT_MOST:
            cursor = self.document().find(self._words, cursor)
            if cursor.isNull():
                break
            marks.append(self._mark_at(cursor))
        self.setExtraSelections(marks)
        if marks:
            first = QTextCursor(marks[0].cursor)
            first.clearSelection()
            self.setTextCursor(first)
            self.ensureCursorVisible()
        return len(marks)

    def _mark_at(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        found.cursor = cursor
        found.format.setBackground(self._theme.colour("watch-soft"))
        found.format.setForeground(self._theme.colour("watch"))
        return found

    @Slot()
    def _dress(self) -> None:
        """Read the text anew in the colours and sizes in force."""
        self.document().setDefaultFont(self._theme.font())
        self.document().setDocumentMargin(self._theme.pixels(8))
        features = QTextDocument.MarkdownFeature
        dialect = features.MarkdownDialectGitHub | features.MarkdownNoHTML
        self.document().setMarkdown(self._text, dialect)
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        self.mark(self._words)

    def _dress_block(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        spacing = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spacing.setLineHeight(_HEADING_HEIGHT if level else _LINE_HEIGHT, proportional.value)
        in_list = block.textList() is not None
        follows_list = not in_list and block.previous().textList() is not None
        above_px = _ABOVE_PX.get(level, 8 if follows_list else 0)
        spacing.setTopMargin(self._theme.pixels(above_px))
        in_table = cursor.currentTable() is not None
        spacing.setBottomMargin(self._theme.pixels(0 if in_table else 3 if in_list else 9))
        cursor.mergeBlockFormat(spacing)
        if level:
            words = QTextCharFormat()
            words.setFont(self._theme.font(_SIZES.get(level, "body"), QFont.Weight.DemiBold))
            cursor.setCharFormat(words)  # not merged: Markdown's own size would win

    def _dress_table(self, table: QTextTable) -> None:
        look = QTextTableFormat(table.format())
        look.setBorderCollapse(True)
        look.setBorder(0)
        look.setCellPadding(self._theme.pixels(6))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99.5))
        look.setTopMargin(self._theme.pixels(4))
        look.setBottomMargin(self._theme.pixels(12))
        table.setFormat(look)
        for row in range(table.rows()):
            for column in range(table.columns()):
                self._dress_cell(table.cellAt(row, column))

    def _dress_cell(self, cell: QTextTableCell) -> None:
        """Put a hairline beneath."""
        look = QTextTableCellFormat()
        look.merge(cell.format())
        look.setBottomBorder(1)
        look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBottomBorderBrush(self._theme.colour("line"))
        cell.setFormat(look)

    @Slot(QUrl)
    def _follow(self, place: QUrl) -> None:
        self.link_chosen.emit(place.toString())
