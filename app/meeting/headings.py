"""Headings over rows of voices, where a case has several children in focus."""

from collections.abc import Iterable

from app.meeting.form_rows import FormRow, Sheet
from app.meeting.words import MeetingWords
from models.domain.ids import MemberId


def headings(
    sheet: Sheet, about: Iterable[MemberId | None], words: MeetingWords
) -> tuple[str, ...]:
    """Put each child's name above the first of the rows about it; empty above the others.

    ``about`` says whom each row is about, None where it has no form. With one child, as
    most cases have, nothing needs a heading.
    """
    names = {member.id: member.alias for member in sheet.history.focus}
    titles = [names.get(whom, words.others()) if whom else words.others() for whom in about]
    if len(names) < 2:
        return ("",) * len(titles)
    before = ["", *titles[:-1]]
    return tuple("" if title == last else title for title, last in zip(titles, before, strict=True))


def about_whom(rows: Iterable[FormRow]) -> dict[str, MemberId]:
    """Map the keys of voices and forms to the person they are about."""
    found: dict[str, MemberId] = {}
    for row in rows:
        found[row.key] = row.about.id
        if row.voice is not None:
            found[row.voice.id] = row.about.id
    return found
