"""Scale packs: what is bundled, what is refused, and how totals come about."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.errors import InvalidInputError, Problem, ScalePackError
from models.domain.norms import RaterGroup, is_below, picture_scale, proposed_scale, rater_group
from models.domain.people import Member, Role, Voice, YearMonth
from models.domain.scale_packs import parse_course, parse_norms, parse_scale
from models.domain.scales import Family, FilledBy
from models.services.packs import load_packs
from tests.domain.families import MIA, MOTHER, ROOT, START, TEACHER, TODAY, YARDSTICK

PACK = (ROOT / "resources/scales/trivsel-barn.toml").read_text(encoding="utf-8")
NORMS = (ROOT / "resources/norms/default.toml").read_text(encoding="utf-8")
COURSE = (ROOT / "resources/courses/adult-published.toml").read_text(encoding="utf-8")
CHILD_SCALE = YARDSTICK.scales["trivsel-barn"]
marks = st.lists(st.one_of(st.none(), st.integers(0, 100)), min_size=4, max_size=4)


OWN = {
    *("trivsel-voksen", "trivsel-ung", "trivsel-barn", "trivsel-om-barn", "trivsel-lille"),
    *("samarbejde-voksen", "samarbejde-ung", "samarbejde-barn", "samarbejde-lille"),
    *("samarbejde-gruppe", "samarbejde-gruppe-barn", "maal"),
}
RECORD_ONLY = {
    *("ors", "ors-ung", "cors", "ors-omsorg", "cors-omsorg", "srs", "csrs", "gsrs", "cgsrs"),
    *("who-5", "core-10", "yp-core", "score-15", "sdq", "sdq-selv"),
}


def test_that_every_bundled_pack_is_read():
    packs = load_packs(ROOT / "resources")
    assert packs.broken == ()
    assert set(packs.yardstick.scales) == OWN | RECORD_ONLY


@pytest.mark.parametrize("key", sorted(OWN | RECORD_ONLY))
def test_that_every_pack_says_where_it_comes_from(key):
    scale = YARDSTICK.scales[key]
    assert scale.source
    assert scale.copyright
    assert scale.licence
    assert scale.title["da"]
    assert scale.title["en"]


@pytest.mark.parametrize("key", sorted(OWN))
def test_that_our_own_forms_say_they_are_not_validated(key):
    scale = YARDSTICK.scales[key]
    assert not scale.validated
    assert not scale.record_only
    assert scale.items
    assert scale.period["da"] != scale.period["en"]


@pytest.mark.parametrize("key", sorted(RECORD_ONLY))
def test_that_licensed_forms_come_without_a_word_of_theirs(key):
    scale = YARDSTICK.scales[key]
    assert scale.record_only
    for number, line in enumerate(scale.items, start=1):
        assert line.label == {"da": f"Linje {number}", "en": f"Line {number}"}
        assert (line.help, line.icon, line.watch) == ({}, "", "")
    words = (scale.period, scale.instruction, scale.low_label, scale.high_label)
    assert words == ({}, {}, {}, {})


@pytest.mark.parametrize(
    ("key", "low", "high", "direction"),
    [
        ("ors", 0, 400, 1),
        ("cgsrs", 0, 400, 1),
        ("who-5", 0, 1000, 1),
        ("core-10", 0, 400, -1),
        ("yp-core", 0, 400, -1),
        ("score-15", 150, 750, -1),
        ("sdq", 0, 400, -1),
        ("maal", 0, 100, 1),
    ],
)
def test_that_each_form_has_its_own_range_and_direction(key, low, high, direction):
    scale = YARDSTICK.scales[key]
    assert (scale.total_low, scale.total_high, scale.direction) == (low, high, direction)


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("ors", "716613004"),
        ("cors", "718458005"),
        ("srs", "720482000"),
        ("csrs", "718762000"),
        ("gsrs", "718441000"),
        ("cgsrs", "718431003"),
        ("score-15", "718455008"),
    ],
)
def test_that_forms_carry_their_snomed_code(key, code):
    assert YARDSTICK.scales[key].snomed == code


@pytest.mark.parametrize("key", ["trivsel-lille", "samarbejde-lille"])
def test_that_pictures_for_the_smallest_are_never_scored_or_charted(key):
    scale = YARDSTICK.scales[key]
    assert not scale.scored
    assert scale.ends == "pictures"
    assert (scale.can_be_voice, scale.can_be_cooperation) == (False, False)
    assert scale.total_of([50] * len(scale.items)) is None


def test_that_a_goal_is_neither_a_voice_nor_cooperation():
    goal = YARDSTICK.scales["maal"]
    assert (goal.can_be_voice, goal.can_be_cooperation) == (False, False)
    assert len(goal.items) == 1


ages = st.one_of(st.none(), st.integers(1930, 2026).map(lambda year: YearMonth(year, 6)))
members = st.builds(
    Member, st.just("x"), st.just("X"), st.sampled_from(Role), birth=ages, in_focus=st.booleans()
)


families = st.sampled_from([Family.WELLBEING, Family.COOPERATION])


@given(members, families, st.booleans(), st.booleans())
def test_that_only_scored_forms_of_our_own_are_proposed(rater, family, about_self, in_group):
    about = rater if about_self else MIA
    key = proposed_scale(rater, about, TODAY, family, in_group=in_group)
    scale = YARDSTICK.scales.get(key or "trivsel-barn")
    assert scale.key in OWN
    assert scale.scored
    if key is not None:
        assert scale.filled_by is FilledBy.GROUP_MEMBER or not in_group or family != "cooperation"


@given(members, families)
def test_that_pictures_are_for_those_who_get_no_form_because_they_are_small(member, family):
    key = picture_scale(member, TODAY, family)
    age = member.age_on(TODAY)
    assert (key is not None) == (age is not None and age < 6)
    if key is not None:
        assert (YARDSTICK.scales[key].scored, YARDSTICK.scales[key].family) == (False, family)
        assert proposed_scale(member, member, TODAY, family) is None


def test_that_a_group_asks_children_and_others_about_the_group():
    def asked(member):
        return proposed_scale(member, member, TODAY, Family.COOPERATION, in_group=True)

    assert asked(MIA) == "samarbejde-gruppe-barn"
    assert asked(MOTHER) == "samarbejde-gruppe"
    assert asked(TEACHER) is None


def test_that_forms_of_no_common_family_are_compared_only_with_their_own_kind():
    scales = YARDSTICK.scales
    assert not scales["sdq"].is_comparable_with(scales["core-10"])
    assert scales["sdq"].is_comparable_with(scales["sdq-selv"])
    assert scales["ors"].is_comparable_with(scales["trivsel-voksen"])
    assert not scales["who-5"].is_comparable_with(scales["trivsel-voksen"])


def test_that_every_bundled_line_has_danish_and_english_words():
    for scale in YARDSTICK.scales.values():
        assert all(item.label["da"] and item.label["en"] for item in scale.items)


@given(marks)
def test_that_a_total_needs_every_line(items):
    total = CHILD_SCALE.total_of(items)
    assert (total is None) == (None in items)
    assert total is None or total == sum(items)


@given(marks, st.permutations(range(4)))
def test_that_the_order_of_lines_does_not_change_a_total(items, order):
    assert CHILD_SCALE.total_of(items) == CHILD_SCALE.total_of([items[i] for i in order])


def test_that_three_lines_or_none_give_no_total():
    assert CHILD_SCALE.total_of([10, 10, 10]) is None
    assert CHILD_SCALE.total_of([]) is None


@pytest.mark.parametrize(
    ("items", "problem"),
    [
        ([1, 2, 3], Problem.WRONG_NUMBER_OF_LINES),
        ([1, 2, 3, 101], Problem.MARK_OUT_OF_RANGE),
        ([-1, 2, 3, 4], Problem.MARK_OUT_OF_RANGE),
    ],
)
def test_that_marks_that_cannot_be_are_refused(items, problem):
    with pytest.raises(InvalidInputError) as caught:
        CHILD_SCALE.check_items(items)
    assert caught.value.problem is problem


def test_that_possible_marks_and_totals_are_taken():
    CHILD_SCALE.check_items([0, None, 100, 50])
    CHILD_SCALE.check_total(400)


@pytest.mark.parametrize("total", [-1, 401])
def test_that_a_total_outside_the_range_is_refused(total):
    with pytest.raises(InvalidInputError):
        CHILD_SCALE.check_total(total)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("version = 1", "version = ", 3, "Invalid"),
        ("version = 1", 'version = "1"', 3, "must be of type int"),
        ('key = "trivsel-barn"', "", 1, "key: is missing"),
        ('direction = "up"', 'direction = "sideways"', 10, "not one of the known words"),
        ('family = "wellbeing"', 'family = "mood"', 5, "not one of the known words"),
        ("item_range = [0.0, 10.0]", "item_range = [10.0]", 8, "two numbers"),
        ("item_range = [0.0, 10.0]", "item_range = [10.0, 0.0]", 8, "must rise"),
        ("total_range = [0.0, 40.0]", "total_range = [0.0, 50.0]", 9, "not the sum"),
        ('en = "Wellbeing, child"', "", 20, "no text in language 'en'"),
        ("validated = false", "", 1, "validated: is missing"),
        ("validated = false", "validated = 0", 13, "must be of type bool"),
    ],
)
def test_that_a_broken_pack_is_refused_with_file_line_and_reason(old, new, line, reason):
    assert old in PACK
    with pytest.raises(ScalePackError) as caught:
        parse_scale(PACK.replace(old, new, 1), "barn.toml")
    assert (caught.value.file, caught.value.line) == ("barn.toml", line)
    assert reason in caught.value.reason


PAPER = (ROOT / "resources/scales/ors.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (PAPER.replace("lines = 4", "lines = 3"), "does not divide the total's range"),
        (PAPER.replace("lines = 4", "lines = 0"), "must be at least 1"),
        (PACK.replace('ends = "faces"', 'ends = "faces"\nlines = 4'), "is for record-only packs"),
    ],
)
def test_that_lines_without_words_must_fit_the_total_and_the_pack(text, reason):
    with pytest.raises(ScalePackError, match=reason):
        parse_scale(text, "x.toml")


def test_that_a_line_of_a_paper_form_takes_its_share_of_the_total():
    ors = YARDSTICK.scales["ors"]
    assert (ors.item_low, ors.item_high, len(ors.items)) == (0, 100, 4)
    assert ors.total_of((64, 58, 61, 60)) == 243
    assert YARDSTICK.scales["who-5"].items == ()


def test_that_a_broken_course_or_norm_set_is_refused():
    with pytest.raises(ScalePackError, match="tau"):
        parse_course(COURSE.replace("value = 3.0", "value = 0"), "course.toml")
    with pytest.raises(ScalePackError, match="group"):
        parse_norms(NORMS.replace('"adult_self"', '"adult_other"'), "norms.toml")


def test_that_a_broken_pack_does_not_stop_the_others(tmp_path):
    for folder in ("scales", "norms", "courses"):
        (tmp_path / folder).mkdir()
    (tmp_path / "norms/default.toml").write_text(NORMS, encoding="utf-8")
    (tmp_path / "scales/good.toml").write_text(PACK, encoding="utf-8")
    (tmp_path / "scales/bad.toml").write_text("key = ", encoding="utf-8")
    (tmp_path / "scales/worse.toml").write_bytes(b"\xff\xfe")
    packs = load_packs(tmp_path)
    assert list(packs.yardstick.scales) == ["trivsel-barn"]
    assert [error.file for error in packs.broken] == ["bad.toml", "worse.toml"]


def child(birth):
    return Member("x", "X", Role.CHILD, birth=birth, in_focus=True)


@pytest.mark.parametrize(
    ("birth", "wellbeing"),
    [
        (YearMonth(2021, 1), None),
        (YearMonth(2020, 11), "trivsel-barn"),
        (YearMonth(2013, 12), "trivsel-barn"),
        (YearMonth(2013, 11), "trivsel-ung"),
        (YearMonth(2008, 12), "trivsel-ung"),
        (YearMonth(2008, 11), "trivsel-voksen"),
        (None, "trivsel-barn"),
    ],
)
def test_that_age_proposes_the_childs_form(birth, wellbeing):
    rater = child(birth)
    assert proposed_scale(rater, rater, TODAY, Family.WELLBEING) == wellbeing


def test_that_adults_get_the_form_for_whom_they_answer_about():
    assert proposed_scale(MOTHER, MIA, TODAY, Family.WELLBEING) == "trivsel-om-barn"
    assert proposed_scale(MOTHER, MOTHER, TODAY, Family.WELLBEING) == "trivsel-voksen"
    assert proposed_scale(MOTHER, MOTHER, TODAY, Family.COOPERATION) == "samarbejde-voksen"
    assert proposed_scale(TEACHER, TEACHER, TODAY, Family.COOPERATION) is None


def test_that_each_rater_group_is_found():
    def group(member, about, key):
        voice = Voice("v", member.id, about.id, key, 0, START)
        return rater_group(YARDSTICK.scales[key], voice, member)

    assert group(MIA, MIA, "trivsel-barn") is RaterGroup.CHILD_SELF
    assert group(MIA, MIA, "trivsel-ung") is RaterGroup.YOUNG_SELF
    assert group(MOTHER, MOTHER, "trivsel-voksen") is RaterGroup.ADULT_SELF
    assert group(MOTHER, MIA, "trivsel-om-barn") is RaterGroup.CARER
    assert group(TEACHER, MIA, "trivsel-om-barn") is RaterGroup.NETWORK


def norm(scale_key, group):
    return YARDSTICK.norms.row_for(YARDSTICK.scales[scale_key], group)


@pytest.mark.parametrize(
    ("key", "group", "cut_off", "change"),
    [
        ("trivsel-voksen", RaterGroup.ADULT_SELF, 250, 60),
        ("trivsel-ung", RaterGroup.YOUNG_SELF, 280, 60),
        ("trivsel-barn", RaterGroup.CHILD_SELF, 320, 80),
        ("trivsel-om-barn", RaterGroup.CARER, 280, 60),
        ("trivsel-om-barn", RaterGroup.NETWORK, None, 60),
        ("samarbejde-barn", RaterGroup.CHILD_SELF, 360, None),
    ],
)
def test_that_each_form_has_the_clinical_pages_limits(key, group, cut_off, change):
    row = norm(key, group)
    assert (row.cut_off, row.reliable_change) == (cut_off, change)
    assert row.source
    assert row.tag


def test_that_a_score_at_the_limit_counts_as_above_unless_the_row_says_otherwise():
    row = norm("trivsel-voksen", RaterGroup.ADULT_SELF)
    assert is_below(249, row, 1)
    assert not is_below(250, row, 1)
    assert is_below(250, replace(row, at_cut_off_is_below=True), 1)
    assert is_below(251, row, -1)
    assert is_below(100, norm("trivsel-om-barn", RaterGroup.NETWORK), 1) is None


@pytest.mark.parametrize(("year", "month"), [(2018, 0), (2018, 13), (0, 1)])
def test_that_an_impossible_birth_month_is_refused(year, month):
    with pytest.raises(ValueError, match=r"month|year"):
        YearMonth(year, month)


def test_that_minors_are_told_from_adults():
    assert MIA.is_minor_on(TODAY)
    assert not MOTHER.is_minor_on(TODAY)
    assert Member("x", "X", Role.SIBLING).is_minor_on(TODAY)
    assert MIA.age_on(TODAY) == 8


def test_that_a_representation_shows_no_name():
    assert "Mia" not in repr(MIA)
