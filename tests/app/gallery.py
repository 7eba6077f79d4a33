"""Paints every shared widget into pictures, to be looked at beside the mockups.

Run: QT_QPA_PLATFORM=offscreen python -m tests.app.gallery FOLDER
"""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.i18n import Languages
from app.paths import Paths
from app.rail_entries import rail_entries
from app.theme import Theme
from app.widgets.ask import Question, QuestionDialog
from app.widgets.buttons import (
    icon_button,
    link_button,
    primary_button,
    quiet_button,
    secondary_button,
)
from app.widgets.card import Card
from app.widgets.chip import Kind, StatusChip
from app.widgets.choice_card import ChoiceCard
from app.widgets.choice_field import ChoiceField, NumberField
from app.widgets.columns import Columns
from app.widgets.date_field import DateField, OptionalDateField
from app.widgets.empty_state import EmptyState
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.labels import IconTile, WrapLabel, label
from app.widgets.marker import MarkerIcon
from app.widgets.page import Page
from app.widgets.passphrase_edit import PassphraseEdit
from app.widgets.search_field import SearchField
from app.widgets.steps_bar import StepsBar
from app.widgets.switch import SwitchRow
from app.widgets.tables import plain_table
from app.widgets.tabs import Tabs
from app.widgets.toggle_chip import ToggleChip, ToggleChipRow
from app.window import MainWindow

DAY = date(2026, 11, 22)


def today() -> date:
    return DAY


def flow(*widgets: QWidget, gap: int = 8) -> QWidget:
    holder = QWidget()
    layout = FlowLayout(gap)
    holder.setLayout(layout)
    for widget in widgets:
        layout.addWidget(widget)
    return holder


def first_page(theme: Theme) -> Page:
    """Buttons, chips, cards."""
    page = Page(theme)
    page.set_crumbs([("list", "Mine forløb"), ("case", "Mia og familie")])
    page.set_title("Mia og familie")
    page.set_subtitle("8 år · møde 7 · siden 3. september")
    page.tools.addWidget(secondary_button(theme, "Udskriv", "printer"))
    page.tools.addWidget(primary_button(theme, "Start møde 8", "play"))
    tabs = Tabs(theme)
    for text in ("Kurven", "Samarbejde", "Mål og aftaler", "Møder og notater"):
        tabs.addTab(text)
    page.head_extra.addWidget(tabs)
    row = Columns(theme, (3, 2))
    row.columns[0].addWidget(_chips(theme))
    row.columns[1].addWidget(_side(theme))
    page.body.addWidget(row)
    page.body.addStretch(1)
    return page


def _chips(theme: Theme) -> Card:
    card = Card(theme, "Chips and buttons")
    voices = [
        ToggleChip(theme, text, slot=slot)
        for slot, text in enumerate(
            ("Mia", "Mor om Mia", "Far om Mia", "Lærer om Mia", "Pædagog", "Plejefar")
        )
    ]
    for voice in voices[:4]:
        voice.setChecked(True)
    card.body.addWidget(flow(*voices))
    card.body.addWidget(
        flow(
            StatusChip(theme, Kind.ACT, "arrow-down-right", "Tag op nu 3"),
            StatusChip(theme, Kind.WATCH, "split", "Svarer forskelligt"),
            StatusChip(theme, Kind.GOOD, "arrow-up-right", "Går frem"),
            StatusChip(theme, Kind.NOTE, "sparkles", "Ny"),
            StatusChip(theme, Kind.NEUTRAL, "minus", "Ingen markering"),
            StatusChip(theme, Kind.WATCH, "", "KLADDE"),
        )
    )
    kinds = ToggleChipRow(theme)
    kinds.set_options([("m", "Møde"), ("h", "Hjemmebesøg"), ("t", "Telefon"), ("n", "Netværk")])
    kinds.choose("m")
    card.body.addWidget(kinds)
    off = primary_button(theme, "Færdig")
    off.setEnabled(False)
    off2 = secondary_button(theme, "Slukket", "printer")
    off2.setEnabled(False)
    card.body.addWidget(
        flow(
            primary_button(theme, "Giv til Mia", trailing="arrow-right"),
            secondary_button(theme, "Tilbage", "arrow-left"),
            quiet_button(theme, "Datoer"),
            link_button(theme, "Tilføj en person fra netværket", "plus"),
            icon_button(theme, "maximize-2", "Større"),
            off,
            off2,
        )
    )
    card.body.addWidget(flow(*[MarkerIcon(theme, slot, 18) for slot in range(6)]))
    decision = secondary_button(theme, "Tag det med til netværket", "users")
    decision.set_left_aligned(True)
    card.body.addWidget(decision)
    card.body.addWidget(SwitchRow(theme, "Kurve om Mia", "Mia, mor, far, lærer har sagt ja"))
    on = SwitchRow(theme, "Mål")
    on.switch.setChecked(True)
    card.body.addWidget(on)
    return card


def _side(theme: Theme) -> Card:
    card = Card(theme, "Tag op i dag")
    for icon, kind, title, text in (
        (
            "split",
            "watch",
            "Mia og læreren svarer forskelligt",
            "Forskellen er 13,8 nu og var 3,2 i september",
        ),
        (
            "trending-up",
            "good",
            "Sikker fremgang for Mia",
            "+12,2 siden første møde, mere end usikkerheden i målingen (8)",
        ),
        ("message-circle", "watch", "Samarbejdet: spørg far", "37,0 → 34,2 siden sidst"),
    ):
        line = QHBoxLayout()
        line.setSpacing(12)
        tile = IconTile(theme, icon, role=kind, soft=f"{kind}-soft", size=28)
        line.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(WrapLabel(title, "strong"))
        words.addWidget(WrapLabel(text, "small"))
        line.addLayout(words, 1)
        card.body.addLayout(line)
    bar = QProgressBar()
    bar.setRange(0, 100)
    bar.setValue(62)
    bar.setTextVisible(False)
    card.body.addWidget(label("Have en at lege med i frikvarteret"))
    card.body.addWidget(bar)
    card.body.addStretch(1)
    return card


def second_page(theme: Theme) -> Page:
    """Forms."""
    page = Page(theme)
    page.set_title("Indstillinger")
    page.set_subtitle("skemaer, felter og valg")
    search = SearchField(theme, "Søg på navn eller sagsnr.")
    page.tools.addWidget(search)
    steps = StepsBar(theme)
    steps.set_steps(["Hvem er med", "Trivsel", "Se på kurven", "Aftaler", "Samarbejde"])
    steps.set_done({0, 1})
    steps.set_current(2)
    page.head_extra.addWidget(steps)
    row = Columns(theme, (1, 1))
    row.columns[0].addWidget(_form(theme))
    row.columns[1].addWidget(_more(theme))
    page.body.addWidget(row)
    return page


def _form(theme: Theme) -> Card:
    card = Card(theme, "Mødet")
    secret = PassphraseEdit(theme)
    secret.setText("hemmeligheder")
    card.body.addWidget(
        FormField(theme, "Adgangssætning", secret, "Mindst 12 tegn; gerne en hel sætning.")
    )
    wrong = FormField(theme, "Fødselsår", QLineEdit("20x4"))
    wrong.set_error("Skriv et årstal, for eksempel 2014.")
    card.body.addWidget(wrong)
    card.body.addWidget(FormField(theme, "Dato", DateField(theme, today)))
    card.body.addWidget(FormField(theme, "Senest", OptionalDateField(theme, today)))
    note = GrowingTextEdit(
        theme, "Skriv kun det, der er nødvendigt for samarbejdet.", max_length=100
    )
    card.body.addWidget(FormField(theme, "Notat", note))
    full = GrowingTextEdit(theme, max_length=90)
    full.set_text("Det er bedre derhjemme. I skolen er det stadig svært i frikvarteret.")
    card.body.addWidget(FormField(theme, "Mia siger selv", full))
    card.body.addStretch(1)
    return card


def _more(theme: Theme) -> Card:
    card = Card(theme, "Valg")
    box = ChoiceField()
    box.set_options([("b", "Trivsel, barn"), ("v", "Trivsel, voksen")])
    quiet = ChoiceField(quiet=True)
    quiet.set_options([("s", "skærm"), ("p", "papir")])
    card.body.addWidget(FormField(theme, "Skema", box))
    card.body.addWidget(quiet)
    spin = NumberField(theme, 1, 60, " min.")
    spin.setValue(5)
    card.body.addWidget(FormField(theme, "Lås efter", spin))
    ticked = QCheckBox("Vis initialer i listen")
    ticked.setChecked(True)
    card.body.addWidget(ticked)
    card.body.addWidget(QCheckBox("Læs højt"))
    radio = QRadioButton("Lyst")
    radio.setChecked(True)
    card.body.addWidget(radio)
    card.body.addWidget(QRadioButton("Mørkt"))
    table = QTableWidget(3, 3)
    table.setHorizontalHeaderLabels(["Møde", "Mia", "Mor"])
    plain_table(table, theme)
    for row in range(3):
        for column, text in enumerate((f"{row + 1}", "14,2", "18,0")):
            item = QTableWidgetItem(text)
            table.setItem(row, column, item)
    table.horizontalHeader().setStretchLastSection(True)
    table.selectRow(1)
    card.body.addWidget(table)
    return card


def third_page(theme: Theme) -> Page:
    """Choices and nothing yet."""
    page = Page(theme)
    page.set_title("Trivselskurve")
    row = QHBoxLayout()
    row.setSpacing(20)
    new = ChoiceCard(
        theme,
        "folder-plus",
        "Nyt arkiv",
        "Vælg en adgangssætning, og gem gendannelsesnøglen. Et minut.",
    )
    new.set_preferred(True)
    row.addWidget(new)
    row.addWidget(
        ChoiceCard(
            theme,
            "users",
            "Prøv med øvelsesfamilien",
            "Opdigtede data, tydeligt mærket ØVELSE på skærm og papir.",
        )
    )
    row.addWidget(
        ChoiceCard(
            theme,
            "archive-restore",
            "Gendan eller flyt",
            "Fra en sikkerhedskopi eller en anden computer.",
        )
    )
    page.body.addLayout(row)
    card = Card(theme)
    card.body.addWidget(
        EmptyState(
            theme, "folder-heart", "Her kommer dine forløb. Begynd med det første.", "Nyt forløb"
        )
    )
    page.body.addWidget(card, 1)
    return page


def main(folder: Path) -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    paths = Paths.standard()
    languages = Languages(paths.translations)
    languages.use("da")
    theme = Theme(paths.resources, mode="light")
    theme.apply(app)
    folder.mkdir(parents=True, exist_ok=True)
    for mode in ("light", "dark", "high-contrast"):
        for percent in (100, 200):
            theme.set_mode(mode)
            theme.set_text_percent(percent)
            _paint(theme, folder, f"{mode}-{percent}")


def _paint(theme: Theme, folder: Path, name: str) -> None:
    window = MainWindow(theme, rail_entries())
    window.resize(1366, 768)
    for key, page in (
        ("caseload", first_page(theme)),
        ("preferences", second_page(theme)),
        ("third", third_page(theme)),
    ):
        window.add_page(key, page)
    window.show()
    for key in ("caseload", "preferences", "third"):
        window.show_page(key)
        if key == "third":
            window.banners.show_practice("ØVELSE · opdigtede personer")
            window.banners.show_banner(
                "backup", Kind.WATCH, "Sikkerhedskopien mislykkedes i går.", "Prøv igen"
            )
            window.say("Gemt")
        QApplication.sendPostedEvents()
        window.grab().save(str(folder / f"{name}-{key}.png"))
    question = QuestionDialog(
        theme,
        Question(
            "Slet kladden?",
            "Det, der er skrevet i dag, forsvinder.",
            "Slet",
            "Behold",
            "trash-2",
            danger=True,
        ),
        window,
    )
    question.show()
    QApplication.sendPostedEvents()
    question.grab().save(str(folder / f"{name}-ask.png"))
    question.close()
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
