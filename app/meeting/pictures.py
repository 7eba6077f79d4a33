"""The pictures to talk about with a child under six: who they are for, and how they are shown."""

from app.meeting.form_rows import Sheet
from app.meeting.ports import Turn
from app.meeting.states import PictureLine
from models.domain.ids import MemberId
from models.domain.norms import picture_scale
from models.domain.people import Member
from models.domain.scales import Family

KEY = "pictures:"  # what the key of such a turn begins with


def picture_lines(sheet: Sheet, step: int, language: str) -> tuple[PictureLine, ...]:
    """List the small children who are here; nothing of it is ever missing or kept."""
    return tuple(
        PictureLine(f"{KEY}{child.id}", child.alias, sheet.scales[scale].title[language])
        for child in sheet.history.members
        if child.id in sheet.session.present and (scale := _scale(sheet, child, step))
    )


def picture_turn(sheet: Sheet, step: int, key: str) -> Turn | None:
    """Return the turn that shows a child's pictures, None where the key is a form's."""
    child = sheet.history.members_by_id.get(MemberId(key.removeprefix(KEY)))
    scale = _scale(sheet, child, step) if key.startswith(KEY) and child is not None else None
    return Turn(key, child.id, None, scale) if child is not None and scale else None


def _scale(sheet: Sheet, child: Member, step: int) -> str | None:
    family = Family.WELLBEING if step == 2 else Family.COOPERATION
    key = picture_scale(child, sheet.session.day, family)
    return key if key in sheet.scales else None
