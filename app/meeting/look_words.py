"""The words of the shared look: how a line moved, and why there may be no curve."""

from PySide6.QtCore import QObject

from app.meeting.since_last import Step


class LookWords(QObject):
    """Everyday words only: no number, no praise, no regret."""

    def step(self, step: Step) -> str:
        return {
            Step.UP: self.tr("up"),
            Step.A_LITTLE_UP: self.tr("a little up"),
            Step.SAME: self.tr("unchanged"),
            Step.A_LITTLE_DOWN: self.tr("a little down"),
            Step.DOWN: self.tr("down"),
        }[step]

    def to(self, names: str) -> str:
        """Say whom a question is put to."""
        return self.tr("To {names}").format(names=names) if names else self.tr("To everybody")

    def all_unchanged(self) -> str:
        return self.tr("Since last time: all four lines are unchanged")

    def since_last(self, moved: list[tuple[str, str]]) -> str:
        """Say in one line how each line of the form moved."""
        lines = " · ".join(f"{name}: {step}" for name, step in moved)
        return self.tr("Since last time: {lines}").format(lines=lines)

    def protected(self) -> str:
        return self.tr("This course has special protection: no curve is shown to several people.")

    def no_curve(self) -> str:
        return self.tr("There is no curve that everybody looking may see.")

    def no_marks(self) -> str:
        return self.tr("There are no marks yet. The curve begins with the first complete form.")

    def nobody(self) -> str:
        return self.tr("Nobody is ticked as being here. Tick them in step 1.")
