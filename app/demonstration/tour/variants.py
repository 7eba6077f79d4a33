"""In which languages, colours and text sizes every page is pictured."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Variant:
    """One way the program can look; its name is the folder of its pictures."""

    name: str
    language: str = "da"
    mode: str = "light"
    percent: int = 100

    @property
    def title(self) -> str:
        """Say what it is, for the index of the pictures."""
        language = {"da": "Danish", "en": "English"}[self.language]
        return f"{language}, {self.mode}, {self.percent} %"


VARIANTS = (
    Variant("danish"),
    Variant("danish-dark", mode="dark"),
    Variant("danish-larger", percent=150),
    Variant("danish-large", percent=200),
    Variant("danish-high-contrast", mode="high-contrast"),
    Variant("english", language="en"),
    Variant("english-dark", language="en", mode="dark"),
    Variant("english-large", language="en", percent=200),
)
