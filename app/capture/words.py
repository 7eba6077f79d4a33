"""Everything the client's pages say themselves, in the language of the form; no Qt."""

from collections.abc import Callable

from app.capture.inputs import ShareAnswer, Speaker
from app.form_languages import FORM_LANGUAGES

Translate = Callable[[str, str], str]  # context, English source -> words in one language

_NAMES_THAT_TAKE_ONLY_AN_APOSTROPHE = {"da": ("s", "x", "z"), "en": ("s",)}
_GENITIVE = {"da": "s", "en": "'s"}
# Around a name of the other direction: else the full stop after it jumps to its far side.
_ISOLATED = "\N{FIRST STRONG ISOLATE}%s\N{POP DIRECTIONAL ISOLATE}"


class CaptureWords:
    """The words of one language; the form's language, whatever the window speaks."""

    def __init__(self, language: str, translate: Translate) -> None:
        self.language = language
        self.translate = translate
        speaks = FORM_LANGUAGES.get(language)
        self._isolates = speaks is not None and speaks.right_to_left

    # The form

    def heading(self, name: str | None, period: str) -> str:
        sentence = period.rstrip(".") + "."
        if not name:
            return sentence
        greeting = self._named(self.translate("CaptureWords", "Hi {name}."), name)
        return f"{greeting} {sentence}"

    def subject(self, about: str | None, home: str | None) -> str:
        """Say whom the form is about, and which home it thinks of; empty where that is clear."""
        if about and home:
            both = self.translate("CaptureWords", "This is about {name}, in the time {home}.")
            return both.format(name=self._apart(about), home=self._apart(home))
        if about:
            return self._named(self.translate("CaptureWords", "This is about {name}."), about)
        if home:
            time = self.translate("CaptureWords", "This is about the time {home}.")
            return time.format(home=self._apart(home))
        return ""

    def tap_here(self) -> str:
        return self.translate("CaptureWords", "tap the line")

    def progress(self, marked: int, all_lines: int) -> str:
        """Say how many lines are marked, spelled out: no figures on a client's page."""
        sentence = self.translate("CaptureWords", "{marked} of {all}")
        text = sentence.format(marked=self._spelled(marked), all=self._spelled(all_lines))
        return text[:1].upper() + text[1:]

    def not_marked(self) -> str:
        return self.translate("CaptureWords", "Not marked yet.")

    def marked(self, low: str, high: str) -> str:
        sentence = self.translate("CaptureWords", "Marked on the line from {low} to {high}.")
        return sentence.format(low=low, high=high)

    def done(self) -> str:
        return self.translate("CaptureWords", "Done")

    def go_on(self) -> str:
        return self.translate("CaptureWords", "Next")

    def not_today(self) -> str:
        return self.translate("CaptureWords", "Not today")

    def language_of_form(self) -> str:
        return self.translate("CaptureWords", "Language of the form")

    def working_translation(self) -> str:
        return self.translate("CaptureWords", "Working translation, not tried out")

    def not_today_question(self) -> str:
        return self.translate("CaptureWords", "Not today after all?")

    def marks_go_away(self, marked: int) -> str:
        if marked == 1:
            return self.translate("CaptureWords", "You have set one mark. It goes away then.")
        sentence = self.translate("CaptureWords", "You have set {marked} marks. They go away then.")
        return sentence.format(marked=self._spelled(marked))

    def confirm_not_today(self) -> str:
        return self.translate("CaptureWords", "Yes, not today")

    def for_therapist(self) -> str:
        return self.translate("CaptureWords", "For the therapist")

    def read_aloud(self) -> str:
        return self.translate("CaptureWords", "Read aloud")

    def stop_reading(self) -> str:
        return self.translate("CaptureWords", "Stop reading")

    def from_to(self, low: str, high: str) -> str:
        return self.translate("CaptureWords", "From {low} to {high}.").format(low=low, high=high)

    def all_pictures(self) -> str:
        return self.translate("CaptureWords", "All pictures")

    # The practice line

    def practice_heading(self) -> str:
        return self.translate("CaptureWords", "Let us try it first.")

    def practice_question(self) -> str:
        return self.translate("CaptureWords", "How much do you like ice cream?")

    def practice_instruction(self) -> str:
        return self.translate(
            "CaptureWords", "Tap the line where it fits for you. You can move your mark."
        )

    def practice_ends(self) -> tuple[str, str]:
        return (
            self.translate("CaptureWords", "not at all"),
            self.translate("CaptureWords", "very much"),
        )

    # Whose turn

    def turn(self, name: str) -> str:
        sentence = self.translate("CaptureWords", "Now it is {whose} turn")
        return sentence.format(whose=self._possessive(name))

    def one_more(self, name: str) -> str:
        return self._named(self.translate("CaptureWords", "One more for you, {name}"), name)

    def start(self) -> str:
        return self.translate("CaptureWords", "Start")

    # Thanks

    def thanks(self, name: str | None) -> str:
        if not name:
            return self.translate("CaptureWords", "Thank you.")
        return self._named(self.translate("CaptureWords", "Thank you, {name}."), name)

    def may_others_see(self, speaker: Speaker, about: str = "") -> str:
        """Ask for sharing, in the words of the one who is asked."""
        match speaker:
            case Speaker.CHILD:
                return self.translate("CaptureWords", "May the others see your curve?")
            case Speaker.YOUNG:
                return self.translate(
                    "CaptureWords", "Is it all right that the others see your curve?"
                )
            case Speaker.ADULT:
                return self.translate(
                    "CaptureWords", "May your own curve be in papers for a meeting?"
                )
            case Speaker.ABOUT_CHILD:
                return self._named(
                    self.translate(
                        "CaptureWords", "May the others at the meeting see your curve about {name}?"
                    ),
                    about,
                )

    def what_sharing_means(self, speaker: Speaker) -> str:
        """Say what a yes leads to, and that it is theirs to say."""
        match speaker:
            case Speaker.CHILD:
                return self.translate(
                    "CaptureWords", "You decide. You can always change your mind."
                )
            case Speaker.YOUNG:
                return self.translate(
                    "CaptureWords",
                    "Your curve is yours. You decide, and you can always change your mind.",
                )
            case Speaker.ADULT:
                return self.translate(
                    "CaptureWords",
                    "In this room only you and the therapist see it. A yes holds for papers that "
                    "you make together, such as for a network meeting.",
                )
            case Speaker.ABOUT_CHILD:
                return self.translate(
                    "CaptureWords",
                    "A yes holds for those who look at the curve here, and for papers for the "
                    "meeting. You can always change it.",
                )

    def share_choices(self, speaker: Speaker) -> dict[ShareAnswer, str]:
        if speaker in {Speaker.CHILD, Speaker.YOUNG}:
            return {
                ShareAnswer.YES: self.translate("CaptureWords", "Yes, they may"),
                ShareAnswer.NO: self.translate("CaptureWords", "No, not now"),
                ShareAnswer.LATER: self.translate("CaptureWords", "Ask me later"),
            }
        return {
            ShareAnswer.YES: self.translate("CaptureWords", "Yes"),
            ShareAnswer.NO: self.translate("CaptureWords", "No"),
            ShareAnswer.LATER: self.translate("CaptureWords", "Ask me later"),
        }

    def last_time(self, answer: ShareAnswer) -> str:
        match answer:
            case ShareAnswer.YES:
                return self.translate(
                    "CaptureWords", "Last time you said yes. You may choose anew."
                )
            case ShareAnswer.NO:
                return self.translate("CaptureWords", "Last time you said no. You may choose anew.")
            case ShareAnswer.LATER:
                return self.translate("CaptureWords", "Last time you wanted to wait.")

    # Passing on

    def pass_on(self, name: str) -> str:
        return self._named(self.translate("CaptureWords", "Pass it on to {name}"), name)

    def hand_back(self, therapist_name: str) -> str:
        if not therapist_name:
            return self.translate("CaptureWords", "Give the computer back to the family therapist")
        sentence = self.translate("CaptureWords", "Give the computer back to {name}")
        return self._named(sentence, therapist_name)

    def not_saved(self) -> str:
        return self.translate(
            "CaptureWords", "It has not been saved yet. Your marks are still here."
        )

    def try_again(self) -> str:
        return self.translate("CaptureWords", "Try again")

    # The way back

    def pin_heading(self) -> str:
        return self.translate("CaptureWords", "For the family therapist")

    def pin(self) -> str:
        return self.translate("CaptureWords", "PIN")

    def erase_digit(self) -> str:
        return self.translate("CaptureWords", "Erase one digit")

    def unlock(self) -> str:
        return self.translate("CaptureWords", "Open")

    def back_to_form(self) -> str:
        return self.translate("CaptureWords", "Back to the form")

    def wrong_pin(self) -> str:
        return self.translate("CaptureWords", "That is not the PIN. Try again.")

    def pin_wait(self, seconds: int) -> str:
        """Say how long no PIN is tried, after wrong ones before the program was started."""
        if seconds == 1:
            return self.translate("CaptureWords", "Too many wrong PINs. Wait one second.")
        sentence = self.translate("CaptureWords", "Too many wrong PINs. Wait {seconds} seconds.")
        return sentence.format(seconds=seconds)

    def wrong_pin_wait(self, seconds: int) -> str:
        if seconds == 1:
            return self.translate("CaptureWords", "That is not the PIN. Wait one second.")
        sentence = self.translate("CaptureWords", "That is not the PIN. Wait {seconds} seconds.")
        return sentence.format(seconds=seconds)

    def _named(self, sentence: str, name: str) -> str:
        return sentence.format(name=self._apart(name))

    def _apart(self, words: str) -> str:
        """Keep a name or a home together where the sentence runs from right to left."""
        return _ISOLATED % words if self._isolates else words

    def _possessive(self, name: str) -> str:
        endings = _NAMES_THAT_TAKE_ONLY_AN_APOSTROPHE.get(self.language, ())
        if name.lower().endswith(endings):
            return f"{name}'"
        return self._apart(name) + _GENITIVE.get(self.language, "")

    def _spelled(self, count: int) -> str:
        spelled = (
            self.translate("CaptureWords", "none"),
            self.translate("CaptureWords", "one"),
            self.translate("CaptureWords", "two"),
            self.translate("CaptureWords", "three"),
            self.translate("CaptureWords", "four"),
            self.translate("CaptureWords", "five"),
            self.translate("CaptureWords", "six"),
        )
        return spelled[count] if count < len(spelled) else str(count)
