"""The speech programs a system may have: how to ask for their voices, how to let them speak.

The text goes in by standard input: it is never an argument that others can list, never part of a
command line that a shell reads, and never a file.
"""

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

# A little slower than usual: the listener reads along.
ESPEAK_WORDS_A_MINUTE = "150"  # usual: 175
SPD_RATE = "-15"  # of -100..100

_POWERSHELL = ("-NoProfile", "-NonInteractive", "-Command")
_SAPI = (
    "[Console]::InputEncoding = [Console]::OutputEncoding = New-Object Text.UTF8Encoding $false; "
    "Add-Type -AssemblyName System.Speech; "
    "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
)
_SAPI_VOICES = _SAPI + (
    "$s.GetInstalledVoices() | Where-Object Enabled | "
    "ForEach-Object { $_.VoiceInfo.Culture.Name + ' ' + $_.VoiceInfo.Name }"
)
# The voice is the first line of what comes in; a rate of -1 of -10..10 is a little slower.
_SAPI_SPEAK = _SAPI + (
    "$s.SelectVoice([Console]::In.ReadLine()); $s.Rate = -1; $s.Speak([Console]::In.ReadToEnd())"
)


@dataclass(frozen=True, slots=True)
class SpeechProgram:
    """One program, and what is said to it."""

    name: str  # to be found on the PATH
    ask_voices: tuple[str, ...]  # arguments
    voices: Callable[[str], Mapping[str, str]]  # what it answers -> language code: its voice
    speak: Callable[[str], tuple[str, ...]]  # voice -> arguments; the text comes by stdin
    stop: tuple[str, ...] = ()  # arguments, where ending the process is not enough
    takes_voice_first: bool = False  # the first line of stdin names the voice


def speech_programs(platform: str = sys.platform) -> tuple[SpeechProgram, ...]:
    """List the programs of a system, the one to prefer first."""
    if platform == "win32":
        return (SAPI,)
    if platform == "darwin":
        return (SAY,)
    return (SPEECH_DISPATCHER, ESPEAK)


def _voices_of_dispatcher(answer: str) -> dict[str, str]:
    """Read "NAME LANGUAGE VARIANT" lines; the name may hold spaces."""
    languages = (line.split()[-2] for line in answer.splitlines()[1:] if len(line.split()) >= 3)
    return {code: code for code in map(_code, languages)}


def _voices_of_espeak(answer: str) -> dict[str, str]:
    """Read "Pty Language Age/Gender VoiceName ..." lines."""
    languages = (line.split()[1] for line in answer.splitlines()[1:] if len(line.split()) >= 4)
    return {code: code for code in map(_code, languages)}


def _voices_of_say(answer: str) -> dict[str, str]:
    """Read "Sara                da_DK    # Hej, jeg hedder Sara" lines."""
    found = re.findall(r"^(\S.*?) +([a-z]{2,3})[_-]\w+ +#", answer, re.MULTILINE)
    return {code: name for name, code in reversed(found)}


def _voices_of_sapi(answer: str) -> dict[str, str]:
    """Read "da-DK Microsoft Helle Desktop" lines."""
    found = [line.split(maxsplit=1) for line in answer.splitlines()]
    return {_code(one[0]): one[1].strip() for one in reversed(found) if len(one) == 2}


def _code(language: str) -> str:
    return re.split(r"[-_]", language, maxsplit=1)[0].lower()


SPEECH_DISPATCHER = SpeechProgram(
    "spd-say",
    ask_voices=("--list-synthesis-voices",),
    voices=_voices_of_dispatcher,
    speak=lambda voice: ("--pipe-mode", "--wait", "--rate", SPD_RATE, "--language", voice),
    stop=("--stop",),  # the words are with the dispatcher by then
)
ESPEAK = SpeechProgram(
    "espeak-ng",
    ask_voices=("--voices",),
    voices=_voices_of_espeak,
    speak=lambda voice: ("-s", ESPEAK_WORDS_A_MINUTE, "-v", voice, "--stdin"),
)
SAY = SpeechProgram(
    "say",
    ask_voices=("-v", "?"),
    voices=_voices_of_say,
    speak=lambda voice: ("-v", voice, "-f", "-"),
)
SAPI = SpeechProgram(
    "powershell",
    ask_voices=(*_POWERSHELL, _SAPI_VOICES),
    voices=_voices_of_sapi,
    speak=lambda _voice: (*_POWERSHELL, _SAPI_SPEAK),
    takes_voice_first=True,
)
