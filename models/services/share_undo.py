"""Taking back a "yes, the others may see it" with the form it was given on, and giving it back.

A choice is never removed. Undoing a form adds the choice that held before (or "later"), right
after the mark; restoring the form adds the yes again if nothing else was said meanwhile.
"""

from collections.abc import Sequence

from models.domain.answers import Answer, AnswerMark
from models.domain.sharing import ShareAnswer, ShareChoice, latest_answer


def withdrawal(
    answer: Answer, latest_mark: AnswerMark | None, choices: Sequence[ShareChoice]
) -> ShareChoice | None:
    """Return the choice to add when ``answer`` is undone, or None where no yes came with it."""
    here = _choices_with(answer, choices)
    if answer.voice_id is None or not here or here[-1].answer is not ShareAnswer.YES:
        return None
    # The store numbers everything in one order: what came with a form follows it directly.
    came_with = {answer.sequence, latest_mark.sequence if latest_mark else answer.sequence}
    if here[-1].sequence - 1 not in came_with:
        return None
    earlier = [one for one in choices if one.sequence < here[-1].sequence]
    before = latest_answer(earlier, answer.voice_id) or ShareAnswer.LATER
    return ShareChoice(answer.voice_id, answer.session_id, before, sequence=0)


def renewal(
    answer: Answer, undone: AnswerMark, choices: Sequence[ShareChoice]
) -> ShareChoice | None:
    """Return the choice to add when ``answer`` is restored, or None where nothing was taken."""
    here = _choices_with(answer, choices)
    if answer.voice_id is None or len(here) < 2 or here[-1].sequence != undone.sequence + 1:
        return None
    if here[-2].answer is not ShareAnswer.YES:
        return None
    return ShareChoice(answer.voice_id, answer.session_id, ShareAnswer.YES, sequence=0)


def _choices_with(answer: Answer, choices: Sequence[ShareChoice]) -> list[ShareChoice]:
    """List what was said by the answer's voice in the answer's session, oldest first."""
    place = (answer.voice_id, answer.session_id)
    here = [one for one in choices if (one.voice_id, one.session_id) == place]
    return sorted(here, key=_by_sequence)


def _by_sequence(choice: ShareChoice) -> int:
    return choice.sequence
