"""What was done, in words: they stand on the way back."""

from PySide6.QtCore import QObject

from app.meeting.taking_back import Done


class UndoWords(QObject):
    """A few words for each kind of step."""

    def done(self, done: Done, name: str) -> str:
        """Say what was done; ``name`` is the person's whose form it was."""
        if done is Done.FORM:
            return self.tr("the form of {name}").format(name=name)
        return {
            Done.PRESENCE: self.tr("who is here"),
            Done.SETUP: self.tr("day, kind or place"),
            Done.ANSWERING: self.tr("how somebody answers"),
            Done.SHARING: self.tr("the answer about sharing"),
            Done.DECISION: self.tr("the decision"),
            Done.GOAL_MARK: self.tr("the mark on a goal"),
            Done.GOAL: self.tr("the new goal"),
            Done.AGREEMENT: self.tr("the agreement"),
            Done.OWN_WORDS: self.tr("whom the words may go to"),
            Done.NEXT_MEETING: self.tr("the next meeting"),
            Done.FINISH: self.tr("the end of the meeting"),
            Done.ABSENCE: self.tr("that the meeting did not take place"),
        }[done]
