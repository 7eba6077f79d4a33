"""A family in which everybody answered otherwise about sharing, each with totals of their own."""

from datetime import timedelta

from models.domain.ids import MemberId
from models.domain.people import Context, Role, YearMonth
from models.domain.sharing import ShareAnswer
from models.services.drafts import AnswerDraft, CaseDraft, MemberDraft, SessionSetup, VoiceDraft

LABEL = "Familien med valg"
YES, NO, LATER = ShareAnswer.YES, ShareAnswer.NO, ShareAnswer.LATER

# (rater, about) -> total in tenths and the answer about sharing, meeting by meeting. No total
# comes twice, nor is any a sum or a difference that a sentence could say.
ANSWERS = {
    ("Mia", "Mia"): ((143, YES), (97, NO), (179, YES)),
    ("Mor", "Mia"): ((217, YES), (226, NO), (239, NO)),
    ("Far", "Mia"): ((331, YES), (343, LATER), (327, LATER)),
    ("Lærer", "Mia"): ((289, None), (294, None), (283, None)),
    ("Mormor", "Mia"): ((363, YES), (371, YES), (367, YES)),  # the teacher must not see hers
    ("Mor", "Mor"): ((254, YES), (262, YES), (258, YES)),
}
MAY_BE_SEEN = {("Mia", "Mia"): {143, 179}}
UNLESS_THE_TEACHER_LOOKS = {("Mormor", "Mia"): {363, 371, 367}}


def make_family(services, today, *, protected=False):
    """Create the case with its three meetings; return its id."""
    case_id = services.cases.create(_draft(protected=protected))
    history = services.progress.of(case_id).history
    ids = {one.alias: one.id for one in history.members}
    teacher = MemberDraft(
        "Lærer", Role.TEACHER, Context.SCHOOL, must_not_see=frozenset({ids["Mormor"]})
    )
    services.cases.update_member(ids["Lærer"], teacher)
    for number in range(3):
        _hold(services, case_id, today - timedelta(days=30 - 7 * number), number)
    return case_id


def _draft(*, protected):
    members = (
        MemberDraft("Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True),
        MemberDraft("Mor", Role.MOTHER),
        MemberDraft("Far", Role.FATHER),
        MemberDraft("Lærer", Role.TEACHER, Context.SCHOOL),
        MemberDraft("Mormor", Role.OTHER),
    )
    place = {one.alias: number for number, one in enumerate(members)}
    voices = tuple(VoiceDraft(place[rater], place[about]) for rater, about in ANSWERS)
    return CaseDraft(LABEL, members, voices, protected=protected)


def _hold(services, case_id, day, number):
    history = services.progress.of(case_id).history
    names = {one.id: one.alias for one in history.members}
    here = frozenset(names)
    session_id = services.sessions.start(case_id, SessionSetup(day, present=here))
    for voice in history.voices:
        total, share = ANSWERS[names[voice.rater_id], names[voice.about_id]][number]
        items = (total // 4, total // 4, total // 4, total - 3 * (total // 4))
        services.answers.record(
            AnswerDraft(
                session_id, voice.rater_id, voice.id, voice.scale_key, items=items, share=share
            )
        )
    services.sessions.finish(session_id)


def totals_hidden_from(names, *, protected=False):
    """List what nobody of ``names`` may read while they look together, as it would be written."""
    seen = set() if protected else {t for one in MAY_BE_SEEN.values() for t in one}
    if not protected and "Lærer" not in names:
        seen |= {total for one in UNLESS_THE_TEACHER_LOOKS.values() for total in one}
    every = {total for said in ANSWERS.values() for total, _ in said}
    return {f"{total // 10}{mark}{total % 10}" for total in every - seen for mark in ".,"}


def members_called(history, names) -> frozenset[MemberId]:
    return frozenset(one.id for one in history.members if one.alias in names)
