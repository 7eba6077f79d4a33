"""What the program does without a window: read the arguments, choose, run.

English, for the people who install and look after the program; exit codes: 0 done,
1 something is wrong with what was looked at, 2 the command could not be carried out.
"""

import argparse
import getpass
import sys
from pathlib import Path

from app.commands.registry import add_all
from app.wording import Wording
from models.domain.archive_errors import ArchiveError


def run(arguments: list[str]) -> int:
    """Carry out one command; return the process's exit code."""
    chosen = _parser().parse_args(arguments)
    try:
        return int(chosen.run(chosen))
    except ArchiveError as error:
        print(Wording("en", _english).archive_error(error), file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="trivselskurve", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    demo = commands.add_parser("demo", help="run a whole case offscreen and check every number")
    demo.add_argument("--out", type=Path, default=Path("demo-output"), help="folder for pictures")
    demo.set_defaults(run=_demo)
    part = commands.add_parser("play", help=argparse.SUPPRESS)  # the demo's own process
    part.add_argument("part")
    part.add_argument("--out", type=Path, required=True)
    part.set_defaults(run=_play)
    shots = commands.add_parser("screenshots", help="picture every page and dialog")
    shots.add_argument("--out", type=Path, default=Path("screenshots"))
    shots.add_argument("--variant", nargs="*", default=[], help="such as danish or danish-large")
    shots.add_argument("--tour", nargs="*", default=[], help="rooms, such as case or handover")
    shots.add_argument("--only-look", action="store_true", help="list what is wrong, keep nothing")
    shots.set_defaults(run=_screenshots)
    check = commands.add_parser("check", help="hold every row of an archive against its log")
    check.add_argument("archive", type=Path)
    check.set_defaults(run=_check)
    backup = commands.add_parser("backup", help="make a proven copy of an archive")
    backup.add_argument("archive", type=Path)
    backup.add_argument("--into", type=Path, help="folder for the copy; else beside the archive")
    backup.set_defaults(run=_backup)
    restore = commands.add_parser("restore", help="make an archive from a backup")
    restore.add_argument("backup", type=Path)
    restore.add_argument("target", type=Path, help="a folder that does not exist yet")
    restore.set_defaults(run=_restore)
    add_all(commands)
    return parser


def _demo(chosen: argparse.Namespace) -> int:
    from app.demonstration.director import direct

    return direct(chosen.out)


def _play(chosen: argparse.Namespace) -> int:
    from app.demonstration.play import play

    return play(chosen.out, chosen.part)


def _screenshots(chosen: argparse.Namespace) -> int:
    from app.demonstration.screenshots import picture_everything

    return picture_everything(chosen.out, chosen.variant, chosen.tour, only_look=chosen.only_look)


def _check(chosen: argparse.Namespace) -> int:
    from app.upkeep import check_archive

    return _tell(check_archive(chosen.archive, _passphrase()))


def _backup(chosen: argparse.Namespace) -> int:
    from app.upkeep import backup_archive

    return _tell(backup_archive(chosen.archive, _passphrase(), chosen.into))


def _restore(chosen: argparse.Namespace) -> int:
    from app.upkeep import restore_archive

    return _tell(restore_archive(chosen.backup, chosen.target, _passphrase()))


def _tell(findings: tuple[bool, tuple[str, ...]]) -> int:
    is_well, lines = findings
    print("\n".join(lines))
    return 0 if is_well else 1


def _passphrase() -> str:
    """Ask on the terminal, or take the first line that is piped in; never an argument."""
    if sys.stdin.isatty():
        return getpass.getpass("Passphrase: ")
    return sys.stdin.readline().rstrip("\n")


def _english(_context: str, source: str) -> str:
    return source
