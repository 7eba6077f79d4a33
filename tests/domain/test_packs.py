"""Data files: what is refused and where, what builds on what, and what the user may add."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.change import reliable_change_points
from models.domain.course_packs import course_text
from models.domain.errors import ScalePackError
from models.domain.norms import RaterGroup, usual_group
from models.domain.pack_fields import line_of
from models.domain.scale_packs import parse_course, parse_norms, parse_scale
from models.domain.snomed import is_snomed_code
from models.services.packs import load_packs
from tests.domain.families import ROOT, YARDSTICK

RESOURCES = ROOT / "resources"
PACK = (RESOURCES / "scales/trivsel-barn.toml").read_text(encoding="utf-8")
NORMS = (RESOURCES / "norms/default.toml").read_text(encoding="utf-8")
COURSE = (RESOURCES / "courses/adult-published.toml").read_text(encoding="utf-8")
RECORD_ONLY = """\
key = "egen"
version = 1
series = 1
family = "wellbeing"
filled_by = "self"
total_range = [0, 40]
direction = "up"
ends = "words"
record_only = true
validated = true
source = "papir"
copyright = "andre"
licence = "teamets egen"
[title]
da = "Eget skema"
en = "Own form"
"""
OWN_NORMS = """\
key = "egne"
version = 1
extends = "default"
[title]
da = "Egne"
en = "Own"
[[row]]
norms = "wellbeing"
group = "child_self"
cut_off = 28
reliable_change = 9
source = "os selv"
tag = "D"
"""


def refused(parse, text, *more):
    with pytest.raises(ScalePackError) as caught:
        parse(text, "fil.toml", *more)
    error = caught.value
    assert error.file == "fil.toml"
    return text.splitlines()[error.line - 1], error.reason


def changed(text, old, new):
    assert old in text
    return text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "at", "reason"),
    [
        ('licence = "MPL-2.0"', 'license = "MPL-2.0"', "license =", "not a field"),
        ("series = 1", "series = 0", "series =", "at least 1"),
        ("ages = [6, 12]", "ages = [6]", "ages =", "two ages"),
        ("ages = [6, 12]", "ages = [12, 6]", "ages =", "two ages"),
        ("item_range = [0.0, 10.0]", "item_range = [0.0, nan]", "item_range =", "two numbers"),
        ('key = "home"', 'key = "mood"', 'key = "mood"', "twice"),
        ('en = "School and spare time"', 'en = ""', "[item.label]", "language 'en'"),
        ('en = "My life right now"', "ny = 1", "[item.label]", "language 'en'"),
        ('icon = "sun"', "icon = 3", "icon = 3", "type str"),
        ('icon = "sun"', 'ikon = "sun"', "ikon =", "not a field"),
        ('licence = "MPL-2.0"', 'licence = "x"\nsnomed = "716613005"', "snomed =", "check digit"),
        ("scored = true", "scored = false", "item_range =", "never scored"),
        ("scored = true", "record_only = true", "[[item]]", "no place"),
    ],
)
def test_that_a_broken_pack_names_the_very_line(old, new, at, reason):
    line, said = refused(parse_scale, changed(PACK, old, new))
    assert line.startswith(at)
    assert reason in said


def test_that_the_line_is_that_of_the_third_form_line_not_the_first():
    text = changed(PACK, 'en = "School and spare time"', "")
    with pytest.raises(ScalePackError) as caught:
        parse_scale(text, "fil.toml")
    before = text.splitlines()[: caught.value.line]
    assert before.count("[[item]]") == 3


@pytest.mark.parametrize("items", ["item = []", "item = [1]"])
def test_that_a_form_needs_lines(items):
    head, _, _ = PACK.partition("[title]")
    texts = PACK[len(head) :].partition("[[item]]")[0]
    with pytest.raises(ScalePackError, match="item"):
        parse_scale(f"{head}{items}\n{texts}", "fil.toml")


def test_that_a_number_with_no_end_is_refused():
    _, said = refused(parse_norms, changed(NORMS, "cut_off = 25.0", "cut_off = inf"))
    assert "finite" in said


def test_that_a_pack_that_is_never_scored_names_no_norms():
    text = changed(PACK, "scored = true", "scored = false")
    for line in ("item_range = [0.0, 10.0]", "total_range = [0.0, 40.0]"):
        text = changed(text, line, "")
    line, said = refused(parse_scale, text)
    assert line.startswith("norms")
    assert "never scored" in said


def test_that_a_record_only_pack_needs_no_words_but_its_title():
    scale = parse_scale(RECORD_ONLY, "egen.toml")
    assert (scale.items, scale.period, scale.total_of([])) == ((), {}, None)
    assert (scale.total_low, scale.total_high) == (0, 400)
    assert scale.age_low is None


@pytest.mark.parametrize(
    ("old", "new", "at", "reason"),
    [
        ("sd = 8.0", "sd = 0", "sd = 0", "above 0"),
        ("reliability = 0.93", "reliability = 1.0", "reliability = 1.0", "below 1"),
        ("reliable_change = 6.0", "reliable_change = 0", "reliable_change = 0", "above 0"),
        ("voices_apart = 12.0", "", "[signals]", "missing"),
        ("voices_apart = 12.0", "voices_appart = 1", "voices_appart", "not a field"),
        ("cut_off = 25.0", "cutoff = 25.0", "cutoff", "not a field"),
        ("birthdays = [6, 10, 13, 16, 18]", "birthdays = [6.5]", "birthdays", "ages in years"),
        ('key = "default"', 'key = "x"\nextends = "y"', "extends", "known words"),
    ],
)
def test_that_a_broken_norm_set_names_the_very_line(old, new, at, reason):
    line, said = refused(parse_norms, changed(NORMS, old, new))
    assert line.startswith(at)
    assert reason in said


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ("value = 7.2", "value = -1", "value = -1"),
        ("value = 3.0", "value = 0", "value = 0"),
        ("value = 2.3", "", "[sigma_m]"),
        ("value = 2.3", "worth = 2.3", "worth"),
    ],
)
def test_that_a_broken_course_names_the_very_line(old, new, at):
    line, _ = refused(parse_course, changed(COURSE, old, new))
    assert line.startswith(at)


def test_that_old_norm_files_load_with_the_thresholds_that_came_later():
    short = "\n".join(line for line in NORMS.splitlines() if not line.startswith("coop_split"))
    assert parse_norms(short, "gamle.toml").signals.coop_split == 80


def test_that_a_norm_set_may_build_on_another():
    made = parse_norms(OWN_NORMS, "egne.toml", {"default": YARDSTICK.norms})
    assert made.rows[0].cut_off == 280
    assert made.rows[1:] == YARDSTICK.norms.rows
    assert made.signals == YARDSTICK.norms.signals


def test_that_a_norm_set_may_have_thresholds_of_its_own():
    signals = NORMS[NORMS.index("[signals]") :].replace("voices_apart = 12.0", "voices_apart = 15")
    made = parse_norms(OWN_NORMS + signals, "egne.toml", {"default": YARDSTICK.norms})
    assert made.signals.voices_apart == 150


def user_folder(tmp_path):
    for kind, name, text in (
        ("scales", "egen.toml", RECORD_ONLY),
        ("scales", "tyv.toml", PACK),
        ("norms", "egne.toml", OWN_NORMS),
        ("norms", "oven-på.toml", OWN_NORMS.replace("egne", "flere").replace("default", "egne")),
        ("norms", "standard.toml", NORMS),
        ("courses", "eget.toml", COURSE.replace("adult-published", "eget")),
    ):
        (tmp_path / kind).mkdir(exist_ok=True)
        (tmp_path / kind / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_that_the_users_own_packs_join_the_bundled_ones(tmp_path):
    packs = load_packs(RESOURCES, user_folder(tmp_path), "flere")
    assert {"egen", "trivsel-barn"} <= set(packs.yardstick.scales)
    assert {"eget", "adult-published"} <= set(packs.yardstick.courses)
    assert {"default", "egne", "flere"} <= set(packs.norm_sets)
    assert packs.yardstick.norms.key == "flere"


def test_that_no_pack_takes_the_place_of_another(tmp_path):
    packs = load_packs(RESOURCES, user_folder(tmp_path))
    assert {error.file for error in packs.broken} == {"tyv.toml", "standard.toml"}
    assert packs.yardstick.norms == YARDSTICK.norms


def test_that_a_norm_set_that_is_gone_is_named_and_the_default_holds(tmp_path):
    packs = load_packs(RESOURCES, tmp_path, "forsvundet")
    assert packs.yardstick.norms.key == "default"
    assert [error.file for error in packs.broken] == ["forsvundet.toml"]


def test_that_a_written_course_is_read_back_number_for_number():
    course = YARDSTICK.courses["adult-published"]
    again = parse_course(course_text(course), "skrevet.toml")
    assert [getattr(again, name) for name, _ in course.sources] == [
        getattr(course, name) for name, _ in course.sources
    ]
    assert (again.title, again.sources) == (course.title, course.sources)


@given(st.text(max_size=40).filter(str.strip))
def test_that_any_title_survives_being_written(words):
    course = YARDSTICK.courses["adult-published"]
    odd = type(course)(
        **{name: getattr(course, name) for name in course.__slots__}
        | {"title": {"da": words, "en": words}, "own_title": {}}
    )
    assert parse_course(course_text(odd), "skrevet.toml").title["da"] == words


CODES = ("716613004", "718458005", "720482000", "718762000", "718441000", "718431003", "718455008")


@pytest.mark.parametrize("code", CODES)
def test_that_the_codes_of_the_clinical_page_have_their_check_digit(code):
    assert is_snomed_code(code)
    assert not is_snomed_code(code[:-1] + str((int(code[-1]) + 1) % 10))
    assert not is_snomed_code(code[1] + code[0] + code[2:])


@pytest.mark.parametrize("code", ["", "12345", "1" * 19, "71661300x", "७१६६१३००४"])
def test_that_what_is_no_number_is_no_code(code):
    assert not is_snomed_code(code)


def test_that_lines_are_found_inside_lists_of_lists():
    text = "[[a]]\n[[a.b]]\nc = 1\n[[a]]\n[a.d]\nc = 1\n[[a.b]]\nc = 2\n"
    assert line_of(text, ("a", 0, "b", 0, "c")) == 3
    assert line_of(text, ("a", 1, "b", 0, "c")) == 8
    assert line_of(text, ("a", 1, "d", "c")) == 6
    assert line_of("[x.y]\nz = 1\n", ("x", "y", "z")) == 2
    assert line_of(text, ("nothing", "of", "this")) == 1


NORM_SETS = load_packs(RESOURCES).norm_sets


def row(norm_set, scale_key, group):
    return NORM_SETS[norm_set].row_for(YARDSTICK.scales[scale_key], RaterGroup(group))


@pytest.mark.parametrize(
    ("norm_set", "scale", "group", "cut_off", "change"),
    [
        ("retest-80", "trivsel-voksen", "adult_self", 250, 100),
        ("retest-80", "trivsel-barn", "child_self", 320, 90),
        ("retest-80", "trivsel-om-barn", "carer", 280, 60),
        ("nhs-england-under-18", "trivsel-ung", "young_self", 280, 66),
        ("nhs-england-under-18", "trivsel-barn", "child_self", 320, 100),
        ("nhs-england-under-18", "trivsel-voksen", "adult_self", 250, 60),
        ("bon-child-28", "trivsel-barn", "child_self", 280, 80),
    ],
)
def test_that_the_alternative_norm_sets_hold_the_clinical_pages_numbers(
    norm_set, scale, group, cut_off, change
):
    found = row(norm_set, scale, group)
    assert (found.cut_off, found.reliable_change) == (cut_off, change)


def test_that_conflicts_between_sources_stand_on_the_row():
    child = row("default", "trivsel-barn", "child_self")
    assert 280 in {one.cut_off for one in child.alternatives}
    assert {90, 100} <= {one.reliable_change for one in child.alternatives}
    assert all(one.source and one.tag for one in child.alternatives)


def test_that_a_rows_change_is_that_of_its_sd_and_reliability():
    rows = [one for norms in NORM_SETS.values() for one in norms.rows if one.sd]
    assert rows
    for one in rows:
        points = reliable_change_points(one.sd, one.reliability)
        assert abs(points * 10 - one.reliable_change) < 5


@pytest.mark.parametrize("group", RaterGroup)
def test_that_each_scale_knows_whom_it_is_meant_for(group):
    meant = {
        RaterGroup.ADULT_SELF: "trivsel-voksen",
        RaterGroup.YOUNG_SELF: "trivsel-ung",
        RaterGroup.CHILD_SELF: "trivsel-barn",
        RaterGroup.CARER: "trivsel-om-barn",
    }
    if group in meant:
        assert usual_group(YARDSTICK.scales[meant[group]]) is group


def test_that_every_norm_set_says_where_its_numbers_come_from():
    assert set(NORM_SETS) == {"default", "retest-80", "nhs-england-under-18", "bon-child-28"}
    for norms in NORM_SETS.values():
        assert norms.title["da"] != norms.title["en"]
        assert all(one.source and one.tag for one in norms.rows)
