"""``forms``: blank forms on paper, as PDF, for days without a screen."""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app.commands.refusals import refuse
from app.commands.scale_choice import RESOURCES
from app.documents.blank_form import blank_form_report, can_be_printed
from app.documents.printing import Press
from app.documents.writer import DocumentNotWrittenError, WriteProblem, write_document
from app.wording.files import words_in
from models.domain.scales import Scale
from models.services.packs import load_packs

LANGUAGES = ("da", "en")  # of the words around a form; its own are in its pack
_PROBLEMS = {
    WriteProblem.DISK_FULL: "there is no room left on the disk",
    WriteProblem.NOT_ALLOWED: "it may not be written there",
    WriteProblem.NO_FOLDER: "the folder is not there",
    WriteProblem.IN_USE: "a folder or another program has that name",
    WriteProblem.OTHER: "it could not be written",
}
Subparsers = Any  # argparse gives it no public name


def add_arguments(subparsers: Subparsers) -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("forms", help="blank forms on paper, with lines of 100 mm")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--scale", metavar="KEY", help="one form")
    which.add_argument("--all", action="store_true", help="every form; --out is then a folder")
    parser.add_argument("--lang", help="such as da, en or ar; with --all else both da and en")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--packs", type=Path, metavar="FOLDER", help="a folder with more packs")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the forms; 2 where one cannot be made or written."""
    scales = load_packs(RESOURCES, chosen.packs).yardstick.scales
    if chosen.scale and chosen.scale not in scales:
        known = ", ".join(key for key, one in scales.items() if can_be_printed(one))
        return refuse(f"no scale is called so; there are: {known}")
    wanted = [scales[chosen.scale]] if chosen.scale else filter(can_be_printed, scales.values())
    try:
        for target, content in _forms(chosen, wanted):
            write_document(content, target)
            print(target)
    except ValueError as error:
        return refuse(str(error))
    except DocumentNotWrittenError as error:
        return refuse(f"{_PROBLEMS[error.problem]}; nothing half was left behind")
    return 0


def _forms(chosen: argparse.Namespace, scales: Iterable[Scale]) -> Iterator[tuple[Path, bytes]]:
    """Yield each form with where it goes."""
    press = Press(RESOURCES)
    both = (chosen.lang,) if chosen.lang else LANGUAGES if chosen.all else LANGUAGES[:1]
    for scale in scales:
        for language in both:
            if language not in scale.title:
                raise ValueError(f"{scale.key} has no words in the language {language!r}")
            around = language if language in LANGUAGES else LANGUAGES[0]
            report = blank_form_report(scale, words_in(RESOURCES / "i18n", around), language)
            target = chosen.out / report.file_name if chosen.all else chosen.out
            yield target, press.printed(report)
