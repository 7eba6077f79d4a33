"""Reading aloud: by a program that a test puts on the PATH, so no sound is needed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QProcess

from app.capture.form_page import FormPage
from app.capture.inputs import ShareAnswer
from app.capture.speech import Speech
from app.capture.speech_programs import (
    ESPEAK,
    SAPI,
    SAY,
    SPEECH_DISPATCHER,
    SpeechProgram,
    speech_programs,
)
from app.capture.spoken import spoken_form
from app.capture.thanks_page import ThanksPage
from app.capture.words import CaptureWords
from tests.app.capture_family import (
    ADULT_FORM,
    CHILD_FORM,
    FakeClock,
    buttons,
    context_for,
    press,
)

VOICES = "Pty Language Age/Gender VoiceName File\n 5 {language} --/M Voice file"
WORDS = CaptureWords("en", lambda _context, source: source)


class Machine:
    """A folder that is the whole PATH, and what its speech programs were told."""

    def __init__(self, folder):
        self.folder = folder
        self.told = folder / "told.txt"

    def install(self, name, answer, *, then="exit 0"):
        """Put a program there that answers about its voices, else writes down what it is told."""
        program = self.folder / name
        program.write_text(
            f"#!/bin/sh\n"
            f"case \"$*\" in *voices*) echo '{answer}'; exit 0;; esac\n"
            f'echo "{name} $*" >> "{self.told}"\n'
            f'[ "$1" = "--stop" ] && exit 0\n'
            f'/bin/cat >> "{self.told}"\n'
            f"{then}\n",
            encoding="utf-8",
        )
        program.chmod(0o755)

    @property
    def heard(self):
        return self.told.read_text(encoding="utf-8").splitlines() if self.told.exists() else []


@pytest.fixture
def machine(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    return Machine(tmp_path)


@pytest.fixture
def open_form(qtbot, theme):
    speeches = []

    def make(spec=CHILD_FORM):
        speech = Speech((SPEECH_DISPATCHER, ESPEAK))
        speeches.append(speech)
        context = replace(context_for(theme, FakeClock()), speech=speech)
        speech.look_for_voices()
        page = FormPage(spec, context)
        qtbot.addWidget(page)
        page.resize(1366, 768)
        page.show()
        page.speech = speech
        return page

    yield make
    for speech in speeches:
        speech.stop()
        running = [one for one in speech.findChildren(QProcess) if one.state() != _AT_REST]
        qtbot.waitUntil(lambda running=running: all(one.state() == _AT_REST for one in running))


_AT_REST = QProcess.ProcessState.NotRunning


def settled(qtbot, page):
    """Wait until every program has named its voices."""
    processes = page.speech.findChildren(QProcess)
    qtbot.waitUntil(lambda: all(one.state() == _AT_REST for one in processes))


def test_that_a_form_is_read_with_the_ends_of_every_line(qtbot, machine, open_form):
    machine.install("espeak-ng", VOICES.format(language="en-gb"))
    page = open_form()
    qtbot.waitUntil(lambda: "Read aloud" in buttons(page))
    press(page, "Read aloud")
    qtbot.waitUntil(lambda: not page.speech.is_speaking)
    arguments, *lines = machine.heard
    assert arguments == "espeak-ng -s 150 -v en --stdin"
    assert lines[0] == "Hi Robin. Think of the last week."
    assert lines[2] == "My mood. Are you happy or sad? From hard to good."
    assert len(lines) == 2 + len(CHILD_FORM.items)


def test_that_without_a_voice_for_the_language_there_is_no_button(qtbot, machine, open_form):
    machine.install("espeak-ng", VOICES.format(language="da"))
    page = open_form()
    settled(qtbot, page)
    assert "Read aloud" not in buttons(page)


def test_that_without_a_speech_program_there_is_no_button(machine, open_form):
    assert machine.heard == []
    assert "Read aloud" not in buttons(open_form())


def test_that_a_program_that_answers_nonsense_is_no_program(qtbot, machine, open_form):
    machine.install("espeak-ng", "no sound card")
    page = open_form()
    settled(qtbot, page)
    assert "Read aloud" not in buttons(page)


def test_that_a_second_press_stops_the_reading(qtbot, machine, open_form):
    machine.install("espeak-ng", VOICES.format(language="en"), then="exec /bin/sleep 30")
    page = open_form()
    qtbot.waitUntil(lambda: "Read aloud" in buttons(page))
    press(page, "Read aloud")
    assert "Stop reading" in buttons(page)
    press(page, "Stop reading")
    assert "Read aloud" in buttons(page)
    assert not page.speech.is_speaking


def test_that_leaving_the_page_stops_the_reading(qtbot, machine, open_form):
    machine.install("espeak-ng", VOICES.format(language="en"), then="exec /bin/sleep 30")
    page = open_form()
    qtbot.waitUntil(lambda: "Read aloud" in buttons(page))
    press(page, "Read aloud")
    page.hide()
    assert not page.speech.is_speaking


def test_that_the_speech_dispatcher_is_preferred_and_is_told_to_stop(qtbot, machine, open_form):
    machine.install("spd-say", "NAME LANGUAGE VARIANT\nGreat British en-GB none",
                    then="exec /bin/sleep 30")  # fmt: skip
    machine.install("espeak-ng", VOICES.format(language="en"))
    page = open_form(ADULT_FORM)
    settled(qtbot, page)
    press(page, "Read aloud")
    qtbot.waitUntil(lambda: len(machine.heard) > len(ADULT_FORM.items))
    press(page, "Stop reading")
    qtbot.waitUntil(lambda: "spd-say --stop" in machine.heard)
    assert machine.heard[0].startswith("spd-say --pipe-mode --wait")


def test_that_a_program_that_is_gone_by_then_leaves_the_button_as_it_was(qtbot, machine, open_form):
    machine.install("espeak-ng", VOICES.format(language="en"))
    page = open_form()
    qtbot.waitUntil(lambda: "Read aloud" in buttons(page))
    (machine.folder / "espeak-ng").unlink()
    press(page, "Read aloud")
    qtbot.waitUntil(lambda: "Read aloud" in buttons(page))
    assert not page.speech.is_speaking


def test_that_the_question_about_sharing_is_read_with_what_it_means(
    qtbot, machine, theme, open_form
):
    machine.install("espeak-ng", VOICES.format(language="en"))
    speech = open_form().speech
    page = ThanksPage(CHILD_FORM, replace(context_for(theme, FakeClock()), speech=speech))
    qtbot.addWidget(page)
    page.ask_share(ShareAnswer.NO)
    page.show()
    qtbot.waitUntil(lambda: "Read aloud" in buttons(page))
    press(page, "Read aloud")
    qtbot.waitUntil(lambda: not speech.is_speaking)
    read = machine.heard[1:]
    assert read[0] == "May the others see your curve?"
    assert "Last time you said no. You may choose anew." in read
    assert read[-3:] == ["Yes, they may.", "No, not now.", "Ask me later."]


def test_that_no_name_and_no_text_is_an_argument():
    for program in (SPEECH_DISPATCHER, ESPEAK, SAY, SAPI):
        assert "Robin" not in " ".join(program.speak("voice"))


def test_that_names_are_read_without_the_marks_of_writing():
    arabic = CaptureWords("ar", WORDS.translate)
    spec = replace(CHILD_FORM, language="ar", about="Robin", home="hos far")
    assert "This is about Robin, in the time hos far." in spoken_form(spec, arabic)


@pytest.mark.parametrize(
    ("program", "answer", "voices"),
    [
        (SPEECH_DISPATCHER, "NAME LANGUAGE VARIANT\nDanish da none\nChinese (Mandarin) zh-CN x",
         {"da": "da", "zh": "zh"}),
        (ESPEAK, "Pty Language Age/Gender VoiceName File\n 5  ar  --/M  Arabic  sem/ar",
         {"ar": "ar"}),
        (SAY, ("Sara                da_DK    # Hej!\nEva (Premium)       da_DK    # Hej!\n"
              "Majed               ar_001   # x"), {"da": "Sara", "ar": "Majed"}),
        (SAPI, "da-DK Microsoft Helle Desktop\r\nen-GB Microsoft Hazel Desktop\r\n\r\n",
         {"da": "Microsoft Helle Desktop", "en": "Microsoft Hazel Desktop"}),
    ],
)  # fmt: skip
def test_that_each_program_is_understood(program: SpeechProgram, answer, voices):
    assert dict(program.voices(answer)) == voices
    assert program.voices("") == {}


@pytest.mark.parametrize(
    ("platform", "first"), [("linux", "spd-say"), ("darwin", "say"), ("win32", "powershell")]
)
def test_that_each_system_has_its_programs(platform, first):
    assert speech_programs(platform)[0].name == first


def test_that_a_voice_that_is_told_by_name_comes_before_the_text(qtbot, machine):
    machine.install("powershell", "en-GB Microsoft Hazel")
    # The script's own question holds no "voices": ask as the other programs are asked.
    program = replace(SAPI, ask_voices=("--voices",))
    speech = Speech((program,))
    speech.look_for_voices()
    qtbot.waitUntil(lambda: speech.can_speak("en"))
    speech.speak("Hej", "en")
    qtbot.waitUntil(lambda: not speech.is_speaking)
    assert machine.heard[-2:] == ["Microsoft Hazel", "Hej"]
