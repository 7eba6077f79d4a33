"""Reads aloud with the system's speech program, where it has a voice for the language.

Everything runs beside the window: nothing here waits.
"""

import sys
from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QStandardPaths,
    QTimer,
    Signal,
)

from app.capture.speech_programs import SpeechProgram, speech_programs

ANSWER_MS = 8_000  # a program that has not named its voices by then has none
GONE_MS = 200  # until a program that was ended is gone


class Speech(QObject):
    """One for all forms, so that voices are looked for once and one text is read at a time.

    Signals: ``voices_known()`` whenever more voices were found, ``speaking_changed()``.
    """

    voices_known = Signal()
    speaking_changed = Signal()

    def __init__(
        self, programs: Sequence[SpeechProgram] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._programs = tuple(speech_programs() if programs is None else programs)
        self._asked: list[_Question] | None = None
        self._speaker: QProcess | None = None
        self._speaks_with: SpeechProgram | None = None
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.rest)

    def look_for_voices(self) -> None:
        """Ask every speech program for its voices; returns at once, asks only once."""
        if self._asked is None:
            there = (one for one in self._programs if QStandardPaths.findExecutable(one.name))
            self._asked = [_Question(one, self) for one in there]
            for question in self._asked:
                question.answered.connect(self.voices_known)

    def can_speak(self, language: str) -> bool:
        """Whether a voice for the language is known by now."""
        return self._voice(language) is not None

    @property
    def is_speaking(self) -> bool:
        return self._speaker is not None

    def speak(self, text: str, language: str) -> None:
        """Begin to read aloud, in place of whatever is being read."""
        self.stop()
        found = self._voice(language)
        if found is None:
            return
        program, voice = found
        process = _process(self)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        self._speaker, self._speaks_with = process, program
        process.start(program.name, list(program.speak(voice)))
        words = f"{voice}\n{text}\n" if program.takes_voice_first else f"{text}\n"
        process.write(words.encode())
        process.closeWriteChannel()
        self.speaking_changed.emit()

    def stop(self) -> None:
        """Be silent at once."""
        process, program = self._speaker, self._speaks_with
        if process is None or program is None:
            return
        self._forget()
        process.kill()
        if program.stop:
            QProcess.startDetached(program.name, list(program.stop))

    def rest(self) -> None:
        """Be silent, and leave no program running behind us: no form is open."""
        self.stop()
        for process in self.findChildren(QProcess):
            process.kill()
            process.waitForFinished(GONE_MS)

    def _end(self) -> None:
        if self._speaker is not None and self.sender() is self._speaker:
            self._forget()

    def _forget(self) -> None:
        process, self._speaker = self._speaker, None
        if process is not None:
            process.finished.connect(process.deleteLater)
            if process.state() is QProcess.ProcessState.NotRunning:
                process.deleteLater()
        self.speaking_changed.emit()

    def _voice(self, language: str) -> tuple[SpeechProgram, str] | None:
        for question in self._asked or ():
            if language in question.voices:
                return question.program, question.voices[language]
        return None


class _Question(QObject):
    """One program, being asked for its voices."""

    answered = Signal()

    def __init__(self, program: SpeechProgram, parent: QObject) -> None:
        super().__init__(parent)
        self.program = program
        self.voices: dict[str, str] = {}
        self._process = _process(self)
        self._process.finished.connect(self._read)
        self._process.start(program.name, list(program.ask_voices))
        self._process.closeWriteChannel()
        self._patience = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._patience.timeout.connect(self._process.kill)
        self._patience.start()

    def _read(self) -> None:
        self._patience.stop()
        answer = self._process.readAllStandardOutput().toStdString()
        self.voices = dict(self.program.voices(answer))
        if self.voices:
            self.answered.emit()


def _process(parent: QObject) -> QProcess:
    process = QProcess(parent)
    process.setProcessEnvironment(_environment())
    process.setStandardErrorFile(QProcess.nullDevice())
    return process


def _environment() -> QProcessEnvironment:
    """Return the system's own: inside our package, programs would find our libraries first."""
    here = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        outside = here.value("LD_LIBRARY_PATH_ORIG", "")  # as PyInstaller keeps it
        here.remove("LD_LIBRARY_PATH")
        if outside:
            here.insert("LD_LIBRARY_PATH", outside)
    return here
