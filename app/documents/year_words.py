"""The words of the yearly status."""

from dataclasses import dataclass

from app.wording import Wording
from app.wording.translated import Translated
from models.domain.outcomes import Share
from models.domain.yearly import Outcome


@dataclass(frozen=True, slots=True)
class YearWords(Translated):
    """What a leader reads, and what the numbers cannot say."""

    @classmethod
    def of(cls, words: Wording) -> "YearWords":
        """Return these words in the language of ``words``."""
        return cls(words.language, words.translate)

    def title(self, year: int) -> str:
        return self.translate("Documents", "Yearly status {year}").format(year=year)

    def file(self, year: int) -> str:
        """Return the stem of a file name: letters a-z, figures and hyphens only."""
        return self.translate("Documents", "yearly-status-{year}").format(year=year)

    def courses(self, count: int) -> str:
        one = self.translate("Documents", "{n} course ended in the year")
        many = self.translate("Documents", "{n} courses ended in the year")
        return (one if count == 1 else many).format(n=count)

    def children(self, count: int) -> str:
        one = self.translate("Documents", "{n} child or young person")
        many = self.translate("Documents", "{n} children and young people")
        return (one if count == 1 else many).format(n=count)

    def planned(self, share: Share) -> str:
        words = self.translate("Documents", "ended as agreed: {share}")
        return words.format(share=self.share(share))

    @property
    def too_few(self) -> str:
        return self.translate(
            "Documents",
            "Too few children to show: with so few, somebody could be recognised.",
        )

    @property
    def together(self) -> str:
        return self.translate("Documents", "All programmes")

    @property
    def per_programme(self) -> str:
        return self.translate("Documents", "Per programme")

    @property
    def programme(self) -> str:
        return self.translate("Documents", "Programme")

    @property
    def number(self) -> str:
        return self.translate("Documents", "Children")

    @property
    def none_named(self) -> str:
        return self.translate("Documents", "No programme named")

    @property
    def rest(self) -> str:
        return self.translate("Documents", "Other programmes together")

    @property
    def hidden(self) -> str:
        return self.translate("Documents", "hidden")

    def outcome(self, outcome: Outcome) -> str:
        return {
            Outcome.GAIN: self.translate("Documents", "Reliable improvement"),
            Outcome.SAME: self.translate("Documents", "No reliable change"),
            Outcome.LOSS: self.translate("Documents", "Reliable decline"),
            Outcome.UNKNOWN: self.translate("Documents", "Cannot be said"),
        }[outcome]

    def share(self, share: Share) -> str:
        """Return a count with its per cent and their 95 % interval: "12 · 48 % (30–67)"."""
        assert share.share is not None  # a group has children
        assert share.low is not None
        assert share.high is not None
        low, high = round(share.low * 100), round(share.high * 100)
        return f"{share.count} · {round(share.share * 100)} % ({low}–{high})"

    @property
    def how_to_read(self) -> str:
        return self.translate("Documents", "How to read the numbers")

    def explanations(self, group: int, number: int) -> tuple[str, ...]:
        """Return what a leader must know before a number is quoted."""
        return (
            self.translate("Documents", "The numbers do not show that the effort is the cause."),
            self.translate(
                "Documents",
                "Each child counts once, by the child’s own answers: the first against the last. "
                "Parents’ and professionals’ answers are not in it.",
            ),
            self.translate(
                "Documents",
                "“Reliable” means more than the uncertainty of the measurement. In brackets stands "
                "the range in which the share lies with 95 % certainty; the fewer children, "
                "the wider it is.",
            ),
            self.translate(
                "Documents",
                "“Cannot be said”: fewer than two answers, or answers on different forms. "
                "They are part of the whole and never counted as unchanged.",
            ),
            self.translate(
                "Documents",
                "Programmes with fewer than {group} children stand together, and numbers below "
                "{number} are hidden. Others are hidden too where the hidden ones could else be "
                "worked out.",
            ).format(group=group, number=number),
            self.translate(
                "Documents",
                "Programmes differ in whom they meet: do not rank them by these numbers.",
            ),
        )
