"""Who a line belongs to, ready to be worded in any language."""

from dataclasses import dataclass

from models.domain.people import Member, Role, Voice


@dataclass(frozen=True, slots=True, repr=False)
class VoiceLabel:
    """The people behind one line: ``about_alias`` is empty for a cooperation line."""

    rater_alias: str
    rater_role: Role
    about_alias: str = ""
    is_about_self: bool = True
    home: str = ""

    def __repr__(self) -> str:
        return "VoiceLabel()"


def voice_label(voice: Voice, rater: Member, about: Member) -> VoiceLabel:
    """Return the label of a voice's line."""
    return VoiceLabel(rater.alias, rater.role, about.alias, voice.is_about_self, voice.home)
