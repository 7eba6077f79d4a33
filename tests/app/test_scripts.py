"""What is said aloud: every bundled form over the telephone, and the first meeting."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.scripts import load_scripts
from models.domain.scales import ScaleItem
from tests.domain.families import YARDSTICK

SCRIPTS = load_scripts(Path(__file__).resolve().parents[2] / "resources" / "scripts")
SCALES = YARDSTICK.scales
READ_ALOUD = sorted(
    key for key, scale in SCALES.items() if scale.scored and scale.items and not scale.record_only
)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("key", [key for key in READ_ALOUD if key != "maal"])
def test_that_every_form_can_be_read_aloud(key, language):
    scale = SCALES[key]
    spoken = SCRIPTS.spoken(scale, (language,), "Mor", "Mia")
    assert len(spoken.questions) == len(scale.items)
    assert "0" in spoken.ends
    assert "10" in spoken.ends
    texts = (spoken.intro, *spoken.questions, spoken.ends, spoken.thanks)
    assert all(texts)
    assert not any("{" in text or "millimet" in text for text in texts)
    assert set(SCRIPTS.forms[key][language]["questions"]) == {item.key for item in scale.items}


def test_that_the_child_it_is_about_is_named():
    spoken = SCRIPTS.spoken(SCALES["trivsel-om-barn"], ("da",), "Mor", "Mia")
    assert all("Mia" in question for question in spoken.questions[:3])
    assert spoken.thanks.startswith("Tak, Mor.")


def test_that_a_form_others_own_is_never_read_from_the_screen():
    assert SCRIPTS.spoken(SCALES["ors"], ("da",), "Mor", "") is None
    assert SCRIPTS.spoken(SCALES["who-5"], ("da",), "Mor", "") is None


def test_that_a_team_s_own_form_is_read_as_it_stands():
    line = ScaleItem("x", {"en": "Sleep {well}?"}, {})
    own = replace(SCALES["trivsel-voksen"], key="team", items=(line,), item_high=50)
    spoken = SCRIPTS.spoken(own, ("ar", "en"), "Mor", "")
    assert spoken.questions == ("Sleep {well}?",)
    assert "5 is the highest" in spoken.ends


def test_that_an_unknown_language_falls_back_on_the_one_of_the_window():
    scale = SCALES["trivsel-voksen"]
    assert SCRIPTS.spoken(scale, ("ar", "da"), "Mor", "").thanks.startswith("Tak")
    assert SCRIPTS.spoken(scale, ("ar",), "Mor", "").thanks.startswith("Thank you")


def test_that_the_first_meeting_has_words_for_grown_ups_and_children():
    assert SCRIPTS.first_words("da").child[0].startswith("Jeg vil gerne vide")
    assert SCRIPTS.first_words("ar") == SCRIPTS.first_words("en")
    assert len(SCRIPTS.first_words("da").adults) == len(SCRIPTS.first_words("en").adults)
