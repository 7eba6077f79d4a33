"""Every analysis the command line offers."""

from app.commands import analyse

COMMANDS = (analyse,)


def add_all(subparsers: analyse.Subparsers) -> None:
    """Add each command and its options; ``chosen.run(chosen)`` carries it out."""
    for command in COMMANDS:
        command.add_arguments(subparsers)
