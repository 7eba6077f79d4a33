"""The forms of the whole archive, counted by the database, as the rules count those of a case."""

from itertools import chain

from models.domain.answers import SkipReason
from models.domain.burden import burdens_by, uses_of


def test_that_the_archive_counts_as_its_cases_do(world):
    cases = [world.family(), world.family()]
    for case_id in cases:
        session = world.start(case_id)
        first = world.record(case_id, session, "Mia", 142, seconds=50)
        world.record(case_id, session, "Mor", 180, seconds=31)
        skip = SkipReason.TOO_HARD
        late = world.record(case_id, session, "Lærer Hanne", items=(), skip_reason=skip)
        world.answers.record(world.cooperation(case_id, session, "Mor"))
        world.answers.correct(first, items=(1, 2, 3, 4), reason="tastefejl")
        world.answers.undo(late)
        world.sessions.finish(session)
    found = dict(world.services.burden.by_form())
    histories = [world.history(case_id) for case_id in cases]
    uses = chain.from_iterable(uses_of(one) for one in histories)
    assert found == dict(burdens_by(uses, lambda one: one.scale_key))
    assert found["trivsel-barn"].filled == found["trivsel-barn"].timed == 2
    assert found["trivsel-om-barn"].skipped_count == 0


def test_that_an_empty_archive_has_nothing_to_say(world):
    assert world.services.burden.by_form() == ()
