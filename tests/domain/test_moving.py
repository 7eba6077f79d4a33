"""Where a form in the wrong place may go, and that marks kept back stay kept back."""

from datetime import date

from models.domain.answers import Answer, AnswerMode, SkipReason
from models.domain.cases import Case, Session
from models.domain.history import CaseHistory
from models.domain.ids import AnswerId, CaseId, MemberId, SessionId, VoiceId
from models.domain.moving import Place, fitting_places, place_of, shares_after_move
from models.domain.people import Member, Role, Voice
from models.domain.sharing import ShareAnswer, ShareChoice

DAY = date(2026, 9, 3)
MIA, MOR, FAR = MemberId("mia"), MemberId("mor"), MemberId("far")
OWN, BY_MOR, BY_FAR = VoiceId("own"), VoiceId("by mor"), VoiceId("by far")
ONE, TWO = SessionId("one"), SessionId("two")


def answer(key, session_id, rater_id, voice_id, scale="about", **fields):
    return Answer(
        AnswerId(key),
        session_id,
        rater_id,
        voice_id,
        scale,
        1,
        1,
        AnswerMode.SCREEN,
        (),
        200,
        **fields,
    )


def history(*answers):
    return CaseHistory(
        Case(CaseId("c"), "Mia", DAY),
        members=(
            Member(MIA, "Mia", Role.CHILD, in_focus=True),
            Member(MOR, "Mor", Role.MOTHER),
            Member(FAR, "Far", Role.FATHER),
        ),
        voices=(
            Voice(OWN, MIA, MIA, "own", 0, DAY),
            Voice(BY_MOR, MOR, MIA, "about", 1, DAY),
            Voice(BY_FAR, FAR, MIA, "about", 2, DAY),
        ),
        sessions=(Session(ONE, DAY, 1), Session(TWO, DAY, 2)),
        answers=answers,
    )


def test_that_a_form_may_go_only_where_the_same_form_is_answered_and_none_stands():
    wrong = answer("a", ONE, MOR, BY_MOR)
    skipped = answer("s", ONE, FAR, BY_FAR, skip_reason=SkipReason.NOT_TODAY)
    taken = answer("t", TWO, FAR, BY_FAR)
    found = fitting_places(history(wrong, skipped, taken), wrong)
    assert set(found) == {Place(ONE, FAR, BY_FAR), Place(TWO, MOR, BY_MOR)}
    assert place_of(wrong) not in found


def test_that_cooperation_goes_to_those_who_answer_the_same_cooperation_form():
    wrong = answer("a", ONE, MOR, None, "together")
    other = answer("b", TWO, FAR, None, "together")
    child = answer("c", TWO, MIA, None, "together-child")
    found = fitting_places(history(wrong, other, child), wrong)
    assert set(found) == {Place(ONE, FAR, None), Place(TWO, MOR, None)}


def choice(voice_id, session_id, said, sequence):
    return ShareChoice(voice_id, session_id, said, sequence)


def test_that_a_no_goes_along_and_what_was_said_last_is_still_said_last():
    wrong, place = answer("a", ONE, MOR, BY_MOR), Place(TWO, MOR, BY_MOR)
    no, yes = ShareAnswer.NO, ShareAnswer.YES
    assert shares_after_move((), wrong, place) == ()
    assert shares_after_move((choice(BY_MOR, ONE, yes, 1),), wrong, place) == ()
    said = (choice(BY_MOR, ONE, no, 1), choice(BY_MOR, SessionId("three"), yes, 2))
    added = shares_after_move(said, wrong, place)
    assert [(one.session_id, one.answer) for one in added] == [(TWO, no), ("three", yes)]
    to_far = Place(ONE, FAR, BY_FAR)
    assert [one.voice_id for one in shares_after_move(said, wrong, to_far)] == [BY_FAR]
    here = (choice(BY_MOR, ONE, no, 1), choice(BY_MOR, TWO, yes, 2))
    assert [one.answer for one in shares_after_move(here, wrong, place)] == [no]


def test_that_cooperation_marks_take_no_choice_along():
    wrong = answer("a", ONE, MOR, None, "together")
    assert shares_after_move((), wrong, Place(TWO, MOR, None)) == ()
