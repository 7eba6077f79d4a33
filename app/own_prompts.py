"""The bundled questions with the team's own in their place; no Qt."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from app.prompts import Addressee, PromptSet
from models.domain.questions import OwnQuestions


@dataclass(frozen=True, slots=True, eq=False)
class TeamSets(Mapping[str, PromptSet]):
    """Looks the team's own questions up whenever they are asked for: a change holds at once.

    Which signals are private is not the team's to change.
    """

    bundled: Mapping[str, PromptSet]
    own: Callable[[str], OwnQuestions]

    def __getitem__(self, code: str) -> PromptSet:
        bundled = self.bundled[code]
        texts = {addressee: dict(found) for addressee, found in bundled.texts.items()}
        for (whom, language), questions in self.own(code).items():
            if whom in texts:
                asked = tuple(one.text for one in questions if one.is_asked)
                texts[Addressee(whom)][language] = asked
        return replace(bundled, texts=texts)

    def __iter__(self) -> Iterator[str]:
        return iter(self.bundled)

    def __len__(self) -> int:
        return len(self.bundled)
