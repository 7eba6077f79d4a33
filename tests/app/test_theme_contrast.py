"""Every pair of colours in use can be told apart, in every theme (WCAG 2.2, 1.4.3 and 1.4.11)."""

import tomllib
from pathlib import Path

import pytest

from app.theme import read_tokens

TOKENS = Path(__file__).resolve().parents[2] / "resources" / "theme" / "tokens.toml"
SCHEMES = ("light", "dark", "high-contrast")

TEXT = [
    ("ink", ("paper", "surface", "hover", "neutral-soft", "accent-soft", "watch-soft", "backdrop")),
    ("muted", ("paper", "surface", "hover", "accent-soft", "neutral-soft")),
    ("rail-ink", ("surface", "hover")),
    ("placeholder", ("surface",)),
    ("accent", ("paper", "surface", "hover", "accent-soft", "watch-soft", "act-soft", "note-soft")),
    ("on-accent", ("accent", "accent-hover")),
    ("on-act", ("act-strong",)),
    ("act", ("surface", "paper", "act-soft")),
    ("good", ("good-soft", "surface")),
    ("watch", ("watch-soft", "surface")),
    ("note", ("note-soft", "surface")),
    ("paper", ("ink",)),
    ("on-practice", ("practice",)),
    ("on-measure", ("measure",)),
    ("limit", ("surface",)),
    *[(f"voice-{number}", ("surface",)) for number in range(1, 7)],
]
GRAPHIC = [
    ("field-line", ("surface", "paper")),
    ("focus", ("surface", "paper", "hover")),
    ("accent", ("surface", "paper")),
    ("band-edge", ("surface",)),
    ("measure", ("surface",)),
    *[(f"voice-{number}", ("surface", "paper", "band")) for number in range(1, 7)],
]


def luminance(colour):
    """Relative luminance, 0-1, as WCAG 2.2 defines it."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_weak(scheme, pairs, least):
    colours = read_tokens(TOKENS)[scheme]
    return [
        f"{front} on {back}: {contrast(colours[front], colours[back]):.2f}"
        for front, backs in pairs
        for back in backs
        if contrast(colours[front], colours[back]) < least
    ]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_that_all_text_can_be_read(scheme):
    assert not too_weak(scheme, TEXT, 4.5)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_that_edges_marks_and_lines_can_be_seen(scheme):
    assert not too_weak(scheme, GRAPHIC, 3.0)


def test_that_high_contrast_text_reaches_seven_to_one():
    assert not too_weak("high-contrast", TEXT, 7.0)


def test_that_contrast_is_computed_as_published():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


def test_that_every_theme_has_the_same_tokens():
    tables = read_tokens(TOKENS)
    assert set(tables["light"]) == set(tables["dark"]) == set(tables["high-contrast"])


def test_that_the_quick_reader_reads_what_toml_says():
    full = tomllib.loads(TOKENS.read_text(encoding="utf-8"))
    assert read_tokens(TOKENS) == {
        table: {name: str(value) for name, value in values.items()}
        for table, values in full.items()
    }
