"""The day as a therapist prepares it: who comes when, what was agreed, who answered last time."""

from datetime import date, time, timedelta

from models.domain.cases import SessionState
from models.domain.plans import DecisionKind
from models.services.drafts import AgreementDraft, NextMeeting
from tests.services.world import TODAY


def test_that_a_meeting_comes_with_what_was_agreed_and_who_answered_last_time(world):
    case_id = world.family()
    there = {world.member(case_id, one).id for one in ("Mia", "Mor")}
    session = world.start(case_id, present=there)
    world.record(case_id, session, "Mia", 240)
    world.plans.decide(session, DecisionKind.CONTINUE)
    world.plans.save_agreements(
        case_id, session, (AgreementDraft("Sove"), AgreementDraft("Ringe", "Mor", date(2026, 9, 9)))
    )
    world.sessions.finish(session, NextMeeting(TODAY + timedelta(days=7), time(13)))
    assert [one.session.id for one in world.services.agenda.day(TODAY)] == [session]
    world.clock.pass_days(7)
    (meeting,) = world.services.agenda.day(world.clock.today())
    assert (meeting.number, meeting.last_day) == (2, TODAY)
    assert meeting.decision.kind is DecisionKind.CONTINUE
    assert [one.what for one in meeting.agreements] == ["Ringe", "Sove"]
    assert [one.alias for one in meeting.answered] == ["Mia"]
    assert [one.alias for one in meeting.silent] == ["Mor"]
    assert (meeting.row.label, meeting.session.planned_time) == ("Mia og familie", time(13))


def test_that_meetings_stand_in_order_of_their_time_and_a_cancelled_one_not_at_all(world):
    later, sooner, off, new = (world.family(label=one) for one in ("B", "A", "C", "D"))
    world.sessions.plan(later, NextMeeting(TODAY, time(14, 30)))
    world.sessions.plan(sooner, NextMeeting(TODAY, time(9)))
    world.sessions.plan(off, NextMeeting(TODAY, time(8)))
    world.sessions.record_absence(off, TODAY, SessionState.CANCELLED)
    world.sessions.plan(new, NextMeeting(TODAY))
    found = world.services.agenda.day(TODAY)
    assert [one.row.label for one in found] == ["A", "B", "D"]
    assert {(one.number, one.last_day, one.decision) for one in found} == {(1, None, None)}
    assert world.services.agenda.day(TODAY + timedelta(days=1)) == ()
