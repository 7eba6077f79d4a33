"""Words for what a scale pack says about itself."""

from PySide6.QtCore import QObject

from app.preferences.numbers.words import NumberWords
from models.domain.scales import FilledBy, Scale
from models.domain.ties import Direction


class ScaleWords(QObject):
    """Everything in the language of the window now."""

    def __init__(self, words: NumberWords) -> None:
        super().__init__()
        self._words = words

    def title(self, scale: Scale) -> str:
        """Return the form's name."""
        return scale.title[self._words.language]

    def who(self, scale: Scale) -> str:
        """Return who answers, and at which ages."""
        who = {
            FilledBy.SELF: self.tr("About oneself"),
            FilledBy.ABOUT_CHILD: self.tr("About a child"),
            FilledBy.GROUP_MEMBER: self.tr("Member of a group"),
        }[scale.filled_by]
        if scale.age_low is None or scale.age_high is None:
            return who
        if scale.age_high >= 100:
            return self.tr("{who}, {low} years and older").format(who=who, low=scale.age_low)
        ages = {"who": who, "low": scale.age_low, "high": scale.age_high}
        return self.tr("{who}, {low} to {high} years").format(**ages)

    def measure(self, scale: Scale) -> str:
        """Return the range and which end is the good one."""
        if not scale.scored:
            return self.tr("Pictures to talk about: never scored, never on a curve")
        low, high = (self._words.points(one / 10) for one in (scale.total_low, scale.total_high))
        if scale.direction is Direction.HIGHER_IS_BETTER:
            return self.tr("{low} to {high}, higher is better").format(low=low, high=high)
        return self.tr("{low} to {high}, higher is worse").format(low=low, high=high)

    def version(self, scale: Scale) -> str:
        """Return version and series, and the code in SNOMED CT if there is one."""
        words = self.tr("Version {version}, series {series}").format(
            version=scale.version, series=scale.series
        )
        return f"{words} · SNOMED CT {scale.snomed}" if scale.snomed else words

    def origin(self, scale: Scale) -> str:
        """Return where the form comes from."""
        return self.tr("From: {source}").format(source=scale.source)

    def licence(self, scale: Scale) -> str:
        """Return who owns it and under which licence it is used."""
        return f"{scale.copyright}. {scale.licence}"
