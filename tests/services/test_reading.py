"""What the therapist sees of a case, and what those looking together see."""

from models.domain.answers import SkipReason
from models.domain.progress import Missing
from models.domain.sharing import ShareAnswer
from models.domain.signal_types import Code, Weight


def everyone(world, case_id):
    return frozenset(member.id for member in world.history(case_id).members)


def raters(view):
    return [series.label.rater_alias for one in view.progress.people for series in one.series]


def test_that_a_view_is_the_same_until_something_changes(world):
    case_id = world.course([142, 150])
    view = world.services.progress.of(case_id)
    assert world.services.progress.of(case_id) is view
    world.cases.update(case_id, label="Ny")
    assert world.services.progress.of(case_id).history.case.label == "Ny"


def test_that_many_cases_can_be_looked_at_in_turn(world):
    cases = [world.family(label=f"Familie {n}") for n in range(10)]
    for _ in range(2):
        labels = [world.services.progress.of(one).history.case.label for one in cases]
        assert labels == [f"Familie {n}" for n in range(10)]


def test_that_others_see_a_curve_only_after_a_yes(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia", 142)
    world.record(case_id, session_id, "Mor", 180, share=ShareAnswer.YES)
    family = everyone(world, case_id)
    assert raters(world.services.progress.seen_by(case_id, family)) == ["Mor"]
    world.answers.share(world.voice(case_id, "Mia").id, session_id, ShareAnswer.YES)
    child = world.member(case_id, "Mia").id
    view = world.services.progress.seen_by(case_id, family, child)
    assert raters(view) == ["Mia", "Mor"]


def test_that_a_protected_case_is_never_looked_at_together(world):
    case_id = world.family(protected=True)
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia", 142, share=ShareAnswer.YES)
    view = world.services.progress.seen_by(case_id, everyone(world, case_id))
    assert (raters(view), view.history.answers) == ([], ())


def test_that_private_signals_stay_with_the_therapist(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia", items=(5, 80, 80, 80), share=ShareAnswer.YES)
    own = world.services.progress.of(case_id).progress
    assert Code.VERY_LOW_LINE in {signal.code for signal in own.signals}
    seen = world.services.progress.seen_by(case_id, everyone(world, case_id)).progress
    assert not any(signal.private for signal in seen.signals)
    assert own.status.signal.private
    assert not seen.status.signal.private


def test_that_what_a_therapist_decided_about_a_signal_is_hers(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia", items=(5, 80, 80, 80), share=ShareAnswer.YES)
    low = [one for one in world.services.progress.of(case_id).progress.signals if one.private]
    world.services.signals.put_to_rest(case_id, tuple(low), "Talte med Mia alene")
    view = world.services.progress.seen_by(case_id, everyone(world, case_id))
    assert (view.progress.resting, view.history.acknowledgements) == ((), ())
    assert not any(signal.private for signal in view.progress.signals)


def test_that_the_list_shows_no_private_signal_but_says_that_there_is_one(world):
    case_id = world.family()
    world.record(case_id, world.start(case_id), "Mia", items=(5, 80, 80, 80))
    (row,) = world.cases.rows()
    assert row.has_private
    assert row.signal is not None
    assert not row.signal.private
    assert row.status.weight is Weight.TALK


def test_that_the_sparkline_is_the_childs_own_line_with_its_gaps(world):
    case_id = world.family()
    for total in [142, None, 160]:
        session_id = world.start(case_id)
        skip = {"items": (), "skip_reason": SkipReason.DID_NOT_WANT} if total is None else {}
        world.record(case_id, session_id, "Mia", total or 0, **skip)
        world.record(case_id, session_id, "Mor", 300)
        world.sessions.finish(session_id)
        world.clock.pass_days(7)
    (row,) = world.cases.rows()
    assert row.sparkline == ((1, 142), (2, None), (3, 160))
    assert row.curve_range == (0, 400)
    points = world.services.progress.of(case_id).progress.people[0].series[0].points
    assert points[1].missing is Missing.SKIPPED


def test_that_the_sparkline_shows_the_last_twelve_meetings(world):
    world.course(range(100, 240, 10))
    (row,) = world.cases.rows()
    assert row.sparkline[0] == (3, 120)
    assert len(row.sparkline) == 12


def test_that_what_is_to_be_remembered_stands_by_itself(world):
    case_id = world.family()
    world.sessions.finish(world.start(case_id))
    (row,) = world.cases.rows()
    assert {signal.code for signal in row.remember} == {Code.FORM_MISSING}
    assert row.status.weight is not Weight.REMEMBER
    assert (row.sessions, row.running) == (1, False)


def test_that_a_child_is_a_year_older_after_the_birth_month_without_any_write(world):
    world.family()
    world.clock.pass_days(210)
    assert world.cases.rows()[0].focus[0].age == 9
