"""Picture every page and dialog of the program, in two languages, light, dark and large.

It is also the layout and accessibility smoke test: what a careful reader would complain about
is listed in ``findings.txt``.
"""

import json
import logging
import os
import shutil
import tempfile
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from app.application import make_application
from app.demonstration.director import SCREEN
from app.demonstration.tour.album import Album
from app.demonstration.tour.around import tour_of_help, tour_of_settings, tour_of_trouble
from app.demonstration.tour.case import tour_of_case
from app.demonstration.tour.case_dialogs import tour_of_case_dialogs
from app.demonstration.tour.caseload import tour_of_caseload
from app.demonstration.tour.entrance import tour_of_entrance
from app.demonstration.tour.ground import Ground, prepare
from app.demonstration.tour.groups import tour_of_groups
from app.demonstration.tour.guide import Guide
from app.demonstration.tour.handover import tour_of_handover, tour_of_other_forms
from app.demonstration.tour.meeting import tour_of_meeting
from app.demonstration.tour.numbers import tour_of_numbers
from app.demonstration.tour.papers import tour_of_papers
from app.demonstration.tour.place import Place
from app.demonstration.tour.qt_words import listening
from app.demonstration.tour.variants import VARIANTS, Variant

Tour = Callable[[Guide, Place], None]
TOURS: dict[str, Tour] = {
    "entrance": tour_of_entrance,
    "caseload": tour_of_caseload,
    "case": tour_of_case,
    "case-dialogs": tour_of_case_dialogs,
    "meeting": tour_of_meeting,
    "groups": tour_of_groups,
    "handover": tour_of_handover,
    "other-forms": tour_of_other_forms,
    "papers": tour_of_papers,
    "settings": tour_of_settings,
    "numbers": tour_of_numbers,
    "help": tour_of_help,
    "trouble": tour_of_trouble,
}


def picture_everything(
    out: Path,
    variants: Sequence[str] = (),
    tours: Sequence[str] = (),
    *,
    only_look: bool = False,
) -> int:
    """Picture everything, or the named variants and rooms; return 1 if a page was missed.

    With ``only_look`` no picture is kept: it is painted, and what is wrong is listed.
    """
    out = out.resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    album = Album(out, _tell, is_kept=not only_look)
    logging.getLogger("app").addHandler(logging.NullHandler())  # one of the pages is a bug's
    with tempfile.TemporaryDirectory() as folder:
        _be_a_laptop(Path(folder))
        ground = prepare(make_application([]), Path(folder) / "machine")
        with listening(album.findings.append):
            for variant in VARIANTS:
                if not variants or variant.name in variants:
                    _go_round(ground, album, variant, tours)
    return _close(album)


def _go_round(ground: Ground, album: Album, variant: Variant, tours: Sequence[str]) -> None:
    _tell(variant.title)
    for name, tour in TOURS.items():
        if tours and name not in tours:
            continue
        with ground.visit(variant) as shell:
            translate = shell.parts.languages.translate_function(variant.language)
            guide = Guide(ground.application, album, variant, translate)
            try:
                tour(guide, Place(shell, ground.cases))
            except Exception as error:
                traceback.print_exc()
                album.fail(variant, name, str(error))
    _tell(f"  {len(album.names.get(variant, []))} pictures")


def _be_a_laptop(folder: Path) -> None:
    """Ask Qt for a screen of the size of a laptop's, without any window system."""
    screen = folder / "screen.json"
    screen.write_text(json.dumps(SCREEN), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"


def _close(album: Album) -> int:
    index = album.close()
    count = sum(len(names) for names in album.names.values())
    for one in album.failures:
        _tell(f"missing: {one}")
    _tell(f"{count} pictures, {len(album.findings)} findings (findings.txt); open {index}")
    return 1 if album.failures else 0


def _tell(line: str) -> None:
    print(line, flush=True)
