"""One theme for everything that is seen, and it can change while windows are open."""

import re
import subprocess
import sys

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QImage, QTextLayout
from PySide6.QtWidgets import QLabel, QWidget

from app.fonts import load_arabic, tabular
from app.icons import ThemeIcon
from app.theme import Marker, Mode, Theme
from app.widgets.buttons import primary_button
from app.widgets.labels import IconLabel
from charts.style import MARKERS


def inks(image: QImage) -> set[str]:
    """Give the colours of a picture, without the half-transparent edges."""
    found = set()
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                found.add(colour.name())
    return found


def shown(icon: ThemeIcon, side: int = 24, ratio: float = 1) -> QImage:
    return icon.pixmap(side, ratio).toImage()


@pytest.mark.usefixtures("theme")
def test_that_arabic_is_written_in_a_face_of_our_own_with_lines_as_close_as_others(theme):
    load_arabic(theme.resources / "fonts")
    layout = QTextLayout("مرحبًا Mia", theme.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    faces = {run.rawFont().familyName() for run in layout.glyphRuns()}
    assert faces == {"Figtree", "Noto Sans Arabic UI"}
    assert line.height() < 1.5 * theme.font().pixelSize()


def test_that_the_bundled_font_is_the_one_on_the_screen(qtbot):
    label = QLabel("Trivsel")
    qtbot.addWidget(label)
    assert QFontInfo(label.font()).family() == "Figtree"


def test_that_every_name_in_the_style_sheet_has_a_value(theme):
    assert "@" not in theme.style_sheet()


def test_that_every_picture_of_the_style_sheet_exists(theme):
    for mode in (Mode.LIGHT, Mode.DARK, Mode.HIGH_CONTRAST):
        theme.set_mode(mode)
        files = re.findall(r'url\("([^"]+)"\)', theme.style_sheet())
        assert files
        assert all(QImage(file).width() > 0 for file in files)


def test_that_an_icon_takes_the_colour_of_its_role(theme):
    assert inks(shown(theme.icon("heart", "accent"))) == {theme.hex("accent")}


def test_that_an_icon_made_in_the_light_is_light_in_the_dark(theme):
    icon = theme.icon("heart", "ink")
    theme.set_mode("dark")
    assert inks(shown(icon)) == {theme.hex("ink")} != {"#1f2a33"}


def test_that_an_icon_is_sharp_on_a_dense_screen(theme):
    image = shown(theme.icon("heart"), 20, 2)
    assert image.width() == 40
    assert image.devicePixelRatio() == 2


def test_that_a_missing_icon_is_an_error_and_not_a_hole(theme):
    with pytest.raises(FileNotFoundError, match="no icon 'unicorn'"):
        theme.icon("unicorn")


def test_that_open_widgets_follow_the_theme(theme, qtbot):
    label = IconLabel(theme, "heart", "ink", 24)
    qtbot.addWidget(label)
    label.show()
    before = inks(label.grab().toImage())
    theme.set_mode("dark")
    after = inks(label.grab().toImage())
    assert "#1f2a33" in before
    assert "#1f2a33" not in after
    assert theme.hex("ink") in after


def test_that_open_widgets_follow_the_text_size(theme, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    button = primary_button(theme, "Lås op")
    button.setParent(page)
    before = button.sizeHint()
    theme.set_text_percent(200)
    assert button.sizeHint().width() > 1.8 * before.width()
    assert button.sizeHint().height() > 1.8 * before.height()


def test_that_each_voice_has_its_own_marker(theme):
    styles = [theme.voice(slot) for slot in range(6)]
    assert [style.marker for style in styles] == list(Marker)
    assert len({style.colour.name() for style in styles}) == 6


def test_that_a_voice_is_marked_alike_in_the_window_and_on_the_chart(theme):
    names = {"o": "circle", "s": "square", "^": "triangle", "D": "diamond", "X": "cross"}
    names["*"] = "star"
    on_chart = [names[marker] for marker in MARKERS]
    assert [theme.voice(slot).marker.value for slot in range(6)] == on_chart


def test_that_a_seventh_voice_has_the_first_ones_marker_hollow(theme):
    first, seventh = theme.voice(0), theme.voice(6)
    assert (seventh.colour, seventh.marker) == (first.colour, first.marker)
    assert (first.is_hollow, seventh.is_hollow) == (False, True)
    assert theme.voice(12) == first


def test_that_text_stays_between_its_smallest_and_largest_size(theme):
    theme.set_text_percent(20)
    assert theme.text_percent == 100
    theme.set_text_percent(900)
    assert theme.text_percent == 200
    assert theme.pixels(15) == 30
    assert theme.points(16) == pytest.approx(24)


def test_that_an_unknown_mode_is_refused(theme):
    with pytest.raises(ValueError, match="purple"):
        theme.set_mode("purple")


def test_that_system_mode_is_always_one_of_the_real_ones(theme):
    theme.set_mode("system")
    assert theme.mode is Mode.SYSTEM
    assert theme.scheme in (Mode.LIGHT, Mode.DARK, Mode.HIGH_CONTRAST)


def test_that_each_change_is_told_once(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    with qtbot.waitSignal(theme.changed):
        theme.set_text_percent(150)


def test_that_nothing_is_dressed_anew_for_what_is_in_force_already(theme, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("light")
        theme.set_text_percent(100)


def test_that_figures_of_a_column_have_one_width(theme):
    metrics = QFontMetricsF(tabular(theme.font("body")))
    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1


@pytest.mark.usefixtures("qapp")
def test_that_a_theme_can_be_read_before_it_is_applied(paths):
    theme = Theme(paths.resources, mode="dark", text_percent=150)
    assert theme.colour("ink").lightness() > 200
    assert theme.font("body", QFont.Weight.Bold).pixelSize() == 22


def test_that_nothing_heavy_comes_with_the_frame():
    heavy = "numpy matplotlib sqlalchemy reportlab tomllib PySide6.QtSvg PySide6.QtPrintSupport"
    code = (
        "import sys; import app.application, app.theme, app.window, app.settings, app.i18n,"
        " app.paths, app.rail_entries, app.widgets.form_field, app.widgets.passphrase_edit;"
        f"print([name for name in '{heavy}'.split() if name in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
