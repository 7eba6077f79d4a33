"""What goes into a hand-over and what comes back; frozen values, no Qt."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal


class Purpose(StrEnum):
    """What a form is for; PRACTICE and PICTURES are never recorded."""

    WELLBEING = "wellbeing"
    COOPERATION = "cooperation"
    PRACTICE = "practice"
    PICTURES = "pictures"


class ShareAnswer(StrEnum):
    """What a person answered to "may the others see your curve?"."""

    YES = "yes"
    NO = "no"
    LATER = "later"


class Speaker(StrEnum):
    """Who speaks about whom: each is asked about sharing in words of their own."""

    CHILD = "child"
    YOUNG = "young"
    ADULT = "adult"  # about herself
    ABOUT_CHILD = "about_child"


@dataclass(frozen=True, slots=True)
class FormItem:
    """One line of a form, already in the form's language."""

    key: str
    title: str
    help: str = ""
    icon: str = ""  # Lucide name; the child's look only
    picture: str = ""  # in resources/pictures; the look "pictures" only


@dataclass(frozen=True, slots=True)
class FormSpec:
    """One form as the person meets it, already in the form's language."""

    scale_key: str
    scale_version: str
    look: Literal["child", "words", "pictures"]
    greeting_name: str | None  # None: no greeting
    period: str
    instruction: str
    items: tuple[FormItem, ...]
    low_label: str  # at the end of 0; spoken, and shown where the look is "words"
    high_label: str  # at the end of 10
    home: str | None  # "hos far": the home this voice thinks of
    language: str  # see app.form_languages
    voice_slot: int  # 0-5, see Theme.voice
    purpose: Purpose
    right_to_left: bool = False
    about: str | None = None  # whom it is about, where that is somebody else
    speaker: Speaker = Speaker.ADULT
    is_working_translation: bool = False  # not tried with the people it is for: the form says so

    @property
    def is_for_child(self) -> bool:
        return self.look == "child"


@dataclass(frozen=True, slots=True)
class FormState:
    """How far a form has come."""

    positions: tuple[int | None, ...]  # tenths, 0-100; None: untouched
    seconds: int  # spent with the form open, so far

    @property
    def is_complete(self) -> bool:
        return None not in self.positions


@dataclass(frozen=True, slots=True)
class HandoverStep:
    """One form for one person; steps with the same ``person_label`` need no passing on."""

    key: str
    form: FormSpec
    person_label: str  # how the person is called on the hand-over pages
    ask_share: bool = False
    share_default: ShareAnswer | None = None  # what was answered last time
    initial: FormState | None = None  # a draft to go on from
    other_languages: tuple[FormSpec, ...] = ()  # the same form in other words

    def in_language(self, language: str) -> "HandoverStep":
        """Return the step with its form in another language; as it is, where there is none."""
        for form in self.other_languages:
            if form.language == language:
                others = (one for one in self.other_languages if one is not form)
                return replace(self, form=form, other_languages=(self.form, *others))
        return self


@dataclass(frozen=True, slots=True)
class Handover:
    """One round: every form that is filled in before the therapist takes the computer back."""

    steps: tuple[HandoverStep, ...]

    def __post_init__(self) -> None:
        if not self.steps:
            raise ValueError("a hand-over needs at least one form")


@dataclass(frozen=True, slots=True)
class FormResult:
    """A form that is done. "Not today" gives back no marks: they were withdrawn."""

    key: str
    positions: tuple[int | None, ...]  # tenths, 0-100
    seconds: int
    skipped: bool
    share: ShareAnswer | None  # None: not asked
    language: str = ""  # of the form as it was last shown


@dataclass(frozen=True, slots=True)
class PinResult:
    """What the guard of the PIN says to one attempt."""

    is_right: bool
    wait_seconds: int = 0  # no further attempt before this; 0: the page's own delays hold
