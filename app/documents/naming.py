"""Roles instead of names, for readers who need not know who is who."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.documents.words import DocumentWords
from app.wording import Wording
from models.domain.history import CaseHistory
from models.domain.ids import MemberId
from models.domain.labels import VoiceLabel
from models.domain.people import Member
from models.domain.progress import PersonProgress, Progress, Series
from models.domain.signal_types import Signal


@dataclass(frozen=True, slots=True)
class Roles:
    """What each member is called where names are left out: "barnet", "mor", "lærer 2"."""

    of_member: Mapping[MemberId, str]
    of_alias: Mapping[str, str]  # as signals name people

    @classmethod
    def of(
        cls,
        history: CaseHistory,
        words: Wording,
        day: date,
        kept: frozenset[MemberId] = frozenset(),
    ) -> "Roles":
        """Return the roles of a case's members; those who share one are numbered.

        Those ``kept`` keep their alias.
        """
        roles = {
            member.id: member.alias if member.id in kept else _role(member, words, day)
            for member in history.members
        }
        shared = Counter(roles.values())
        seen: Counter[str] = Counter()
        named = {}
        for member_id, role in roles.items():
            seen[role] += 1
            named[member_id] = f"{role} {seen[role]}" if shared[role] > 1 else role
        return cls(named, {one.alias: named[one.id] for one in history.members})

    def in_history(self, history: CaseHistory) -> CaseHistory:
        """Return the history with roles for aliases."""
        members = tuple(replace(one, alias=self._as_name(one.id)) for one in history.members)
        return replace(history, members=members)

    def in_progress(self, progress: Progress) -> Progress:
        """Return the progress with roles on every line."""
        people = tuple(
            PersonProgress(one.about_id, tuple(map(self._renamed, one.series)))
            for one in progress.people
        )
        cooperation = tuple(map(self._renamed, progress.cooperation))
        signals = tuple(map(self._without_names, progress.signals))
        return replace(progress, people=people, cooperation=cooperation, signals=signals)

    def _without_names(self, signal: Signal) -> Signal:
        return replace(
            signal,
            label=self._label(signal.label, signal.rater_id),
            other_label=self._label(signal.other_label, signal.other_rater_id),
        )

    def _label(self, label: VoiceLabel | None, rater_id: MemberId | None) -> VoiceLabel | None:
        if label is None:
            return None
        rater = self.of_alias.get(label.rater_alias, label.rater_alias)
        rater = self.of_member.get(rater_id, rater) if rater_id else rater
        about = self.of_alias.get(label.about_alias, label.about_alias)
        return replace(label, rater_alias=rater[:1].upper() + rater[1:], about_alias=about)

    def _renamed(self, series: Series) -> Series:
        about = self.of_member[series.about_id] if series.label.about_alias else ""
        rater = self._as_name(series.rater_id)
        return replace(series, label=replace(series.label, rater_alias=rater, about_alias=about))

    def _as_name(self, member_id: MemberId) -> str:
        """Return a role as it stands at the beginning of a line."""
        role = self.of_member[member_id]
        return role[:1].upper() + role[1:]


def _role(member: Member, words: Wording, day: date) -> str:
    if not member.in_focus:
        return words.role(member.role)
    own, age = DocumentWords.of(words), member.age_on(day)
    return own.the_young_person if age is not None and age >= 13 else own.the_child
