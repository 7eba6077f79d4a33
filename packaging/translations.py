"""Keep the words of each room: collect them, list what lacks Danish, fill it in, build.

A room is a folder under ``app/``; ``wording`` is ``app/wording*.py``; ``frame`` is every other
module directly in ``app/``. Each has ``resources/i18n/da/ROOM.ts``, and ``en/ROOM.ts`` where it
says something in the plural. Rooms share no file, so several people may work at once.
Forms speak more languages than the windows: ``ar/capture.ts`` holds what their pages say.

    python packaging/translations.py update [ROOM ...]      collect literals from the code
    python packaging/translations.py missing [ROOM ...]     untranslated ones, as JSON to fill in;
                                                            named rooms are updated first
    python packaging/translations.py fill ROOM FILE.json [--english | --language ar]
    python packaging/translations.py build                  resources/i18n/da.qm, en.qm, ar.qm

FILE.json is ``{english: danish}``, ``{english: [singular, plural]}``, or
``{context: {english: ...}}`` where one room says the same English word in two ways.
English plurals follow from the source, "%n meeting(s)"; they are shown when derived,
and ``--english`` fills in others ("%n person(s)", "%n need(s) attention").
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
I18N = ROOT / "resources" / "i18n"
TARGETS = {"da": "da_DK", "en": "en_GB"}
FORM_TARGETS = {"ar": "ar"}  # beyond the windows' languages
FORM_ROOM, FORM_WORDS = "capture", APP / "capture" / "words.py"
REGULAR_PLURAL = re.compile(r"\((\w+)\)")

Words = str | list[str]


def sources(room: str) -> list[Path]:
    """List the modules whose literals belong to ``room``."""
    if room == "wording":
        return sorted([*APP.glob("wording*.py"), *APP.glob("wording/**/*.py")])
    if room == "frame":
        return sorted(path for path in APP.glob("*.py") if not path.name.startswith("wording"))
    return sorted((APP / room).rglob("*.py"))


def rooms() -> list[str]:
    """List every room, the two that are not folders last."""
    folders = {path.parent.relative_to(APP).parts[0] for path in APP.glob("*/**/*.py")}
    return [*sorted(folders - {"wording"}), "frame", "wording"]


def messages(ts: Path) -> Iterator[tuple[str, ET.Element]]:
    """Yield each message of a .ts file with the name of its context."""
    if ts.exists():
        yield from messages_in(ET.parse(ts))  # noqa: S314 - our own file


def messages_in(tree: "ET.ElementTree[ET.Element]") -> Iterator[tuple[str, ET.Element]]:
    """Yield each message of a parsed .ts file with the name of its context."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def is_missing(message: ET.Element) -> bool:
    """Say whether a message has no finished translation."""
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def collect(modules: list[Path], ts: Path, target: str, *options: str) -> None:
    """Bring ``ts`` up to date with the literals in ``modules``, keeping its translations."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / ts.name
        if ts.exists():
            shutil.copy(ts, copy)
        _run("pyside6-lupdate", *modules, *options, "-ts", copy, "-source-language", "en_GB",
             "-target-language", target, "-no-obsolete", "-locations", "none")  # fmt: skip
        if any(messages(copy)):
            _replace(ts, copy.read_bytes())
        else:
            ts.unlink(missing_ok=True)


def update(room: str) -> None:
    """Collect a room's literals; English keeps only what has a plural."""
    modules = sources(room)
    if not modules:
        sys.exit(f"no room called {room}: expected one of {', '.join(rooms())}")
    collect(modules, I18N / "da" / f"{room}.ts", TARGETS["da"])
    if room == FORM_ROOM:
        update_forms()
    english = I18N / "en" / f"{room}.ts"
    collect(modules, english, TARGETS["en"], "-pluralonly")
    if plurals := _regular_plurals(english):
        _write(english, plurals)
        collect(modules, english, TARGETS["en"], "-pluralonly")  # for lupdate's own layout
        print("English plurals, to look at:", *plurals.values(), sep="\n  ", file=sys.stderr)


def update_forms() -> None:
    """Collect what the pages of a form say, in each language that only forms speak."""
    for language, target in FORM_TARGETS.items():
        collect([FORM_WORDS], I18N / language / f"{FORM_ROOM}.ts", target)


def fill(room: str, words: dict[str, Words | dict[str, Words]], language: str = "da") -> list[str]:
    """Write translations into a room's .ts file; return the keys that matched nothing."""
    update(room)
    ts = I18N / language / f"{room}.ts"
    unused = _write(ts, words)
    update(room)  # lupdate's own layout, so that the next update changes nothing
    return unused


def missing(room: str) -> dict[str, dict[str, Words]]:
    """List what lacks a translation in a room, by language, in the form that ``fill`` reads."""
    found: dict[str, dict[str, Words]] = {}
    for language in (*TARGETS, *FORM_TARGETS):
        for _, message in messages(I18N / language / f"{room}.ts"):
            if is_missing(message):
                plural = message.get("numerus") == "yes"
                source = message.findtext("source", "")
                found.setdefault(language, {})[source] = ["", ""] if plural else ""
    return found


def build() -> None:
    """Compile the .ts files of each language into one .qm beside them."""
    for language in (*TARGETS, *FORM_TARGETS):
        files = sorted((I18N / language).glob("*.ts"))
        if not files:
            continue
        with tempfile.TemporaryDirectory() as folder:
            compiled = Path(folder) / f"{language}.qm"
            _run("pyside6-lrelease", "-silent", *files, "-qm", compiled)
            _replace(I18N / compiled.name, compiled.read_bytes())


def _regular_plurals(ts: Path) -> dict[str, Words | dict[str, Words]]:
    """Derive "%n meeting", "%n meetings" from each untranslated "%n meeting(s)"."""
    unfinished = [message for _, message in messages(ts) if is_missing(message)]
    found = [message.findtext("source", "") for message in unfinished]
    return {
        text: [REGULAR_PLURAL.sub("", text), REGULAR_PLURAL.sub(r"\1", text)]
        for text in found
        if REGULAR_PLURAL.search(text)
    }


def _write(ts: Path, words: dict[str, Words | dict[str, Words]]) -> list[str]:
    """Set translations in ``ts``; return the keys that matched no message."""
    if not words or not ts.exists():
        return list(words)
    tree = ET.parse(ts)  # noqa: S314 - our own file
    used = set()
    for context, message in messages_in(tree):
        source = message.findtext("source", "")
        own = words.get(context)
        if isinstance(own, dict) and source in own:
            _translate(message, own[source])
            used.add(context)
        elif isinstance(general := words.get(source), str | list):
            _translate(message, general)
            used.add(source)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    _replace(ts, (header + text + "\n").encode())
    return [key for key in words if key not in used]


def _translate(message: ET.Element, words: Words) -> None:
    plural = message.get("numerus") == "yes"
    if plural != isinstance(words, list):
        expected = "[singular, plural]" if plural else "one text"
        sys.exit(f"{message.findtext('source')!r} takes {expected}")
    old = message.find("translation")
    if old is not None:
        message.remove(old)
    translation = ET.SubElement(message, "translation")
    if isinstance(words, str):
        translation.text = words
    else:
        for form in words:
            ET.SubElement(translation, "numerusform").text = form
    if "" in ([words] if isinstance(words, str) else words):
        translation.set("type", "unfinished")


def _run(tool: str, *arguments: str | Path) -> None:
    # Beside the interpreter: the tools of .venv are not on the PATH.
    program = shutil.which(tool, path=Path(sys.executable).parent)
    if program is None:
        sys.exit(f"{tool} is not in {Path(sys.executable).parent}: run `make setup` first")
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, check=False)
    said = done.stderr.decode(errors="replace").strip()
    if done.returncode != 0:
        sys.exit(f"{tool} failed:\n{said}")
    # A literal that lupdate cannot read is only a warning to it; to us it is a missing word.
    if said:
        print(said, file=sys.stderr)


def _replace(target: Path, content: bytes) -> None:
    """Write whole or not at all, and not when nothing changed: others may be reading."""
    if target.exists() and target.read_bytes() == content:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    beside.write_bytes(content)
    beside.replace(target)


def main(arguments: list[str]) -> int:
    """Carry out one command; 0 when nothing is left to translate."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update").add_argument("rooms", nargs="*")
    commands.add_parser("missing").add_argument("rooms", nargs="*")
    filling = commands.add_parser("fill")
    filling.add_argument("room")
    filling.add_argument("file", type=Path)
    filling.add_argument("--language", choices=[*TARGETS, *FORM_TARGETS], default="da")
    filling.add_argument("--english", action="store_const", const="en", dest="language")
    commands.add_parser("build")
    chosen = parser.parse_args(arguments)
    match chosen.command:
        case "update":
            for room in chosen.rooms or rooms():
                update(room)
        case "missing":
            for room in chosen.rooms:  # not every room: somebody may be filling theirs in
                update(room)
            found = {room: missing(room) for room in chosen.rooms or rooms()}
            return _show_missing({room: words for room, words in found.items() if words})
        case "fill":
            words = json.loads(chosen.file.read_text(encoding="utf-8"))
            unused = fill(chosen.room, words, chosen.language)
            if unused:
                print("not in the code:", *unused, sep="\n  ", file=sys.stderr)
            return bool(unused)
        case "build":
            build()
    return 0


def _show_missing(found: dict[str, dict[str, dict[str, Words]]]) -> int:
    """Print one room's Danish in the form ``fill`` reads, several rooms under their names."""
    if not found:
        return 0
    [*names] = found
    shown = found[names[0]].get("da", found[names[0]]) if len(names) == 1 else found
    print(json.dumps(shown, ensure_ascii=False, indent=2))
    count = sum(len(words) for room in found.values() for words in room.values())
    print(f"{count} to translate in {', '.join(names)}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
