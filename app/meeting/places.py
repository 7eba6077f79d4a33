"""Where people meet: what is proposed, from where they met before."""

from models.domain.cases import Session, SessionKind
from models.domain.history import CaseHistory

FROM_AFAR = frozenset({SessionKind.VIDEO, SessionKind.PHONE})


def has_place(kind: SessionKind) -> bool:
    """Whether people are in one room."""
    return kind not in FROM_AFAR


def usual_place(history: CaseHistory, kind: SessionKind, today: Session | None = None) -> str:
    """Return where the last meeting of this kind was; empty where there was none."""
    before = (
        one
        for one in reversed(history.held)
        if one.kind is kind and one.place and (today is None or one.id != today.id)
    )
    return next((one.place for one in before), "") if has_place(kind) else ""


def known_places(history: CaseHistory) -> tuple[str, ...]:
    """List where people met in this case, the latest first."""
    return tuple(dict.fromkeys(one.place for one in reversed(history.held) if one.place))
