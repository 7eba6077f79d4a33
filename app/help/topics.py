"""Help pages from files: one Markdown file per topic and language. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# In the order in which one needs them.
KEYS = (
    *("what", "session", "keyboard", "numbers", "signals"),
    *("documents", "privacy", "backup", "licences"),
)


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help."""

    key: str
    title: str  # the first heading
    text: str  # Markdown


def load_topics(folder: Path, language: str) -> tuple[Topic, ...]:
    """Read all topics in a language."""
    return tuple(_read(folder / language / f"{key}.md", key) for key in KEYS)


def topics_with(topics: Sequence[Topic], words: str) -> tuple[Topic, ...]:
    """Return the topics in which all ``words`` occur somewhere; all topics for no words."""
    wanted = words.casefold().split()
    return tuple(topic for topic in topics if all(word in topic.text.casefold() for word in wanted))


def _read(file: Path, key: str) -> Topic:
    text = file.read_text(encoding="utf-8")
    title = next(line for line in text.splitlines() if line.startswith("# "))
    return Topic(key, title.removeprefix("# "), text)
