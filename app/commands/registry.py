"""Every analysis the command line offers."""

from app.commands import analyse, check_scale, course, fit_course

COMMANDS = (analyse, fit_course, course, check_scale)


def add_all(subparsers: analyse.Subparsers) -> None:
    """Add each command and its options; ``chosen.run(chosen)`` carries it out."""
    for command in COMMANDS:
        command.add_arguments(subparsers)
