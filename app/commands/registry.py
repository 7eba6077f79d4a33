"""Every analysis the command line offers."""

from app.commands import analyse, check_scale, course, fit_course, forms, simulate

COMMANDS = (analyse, fit_course, course, check_scale, simulate, forms)


def add_all(subparsers: analyse.Subparsers) -> None:
    """Add each command and its options; ``chosen.run(chosen)`` carries it out."""
    for command in COMMANDS:
        command.add_arguments(subparsers)
