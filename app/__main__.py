"""Start the program: a window, or one of the commands that need none."""

import gc
import os
import sys


def main() -> int:
    """Read the arguments and run; return the process's exit code."""
    keep_to_oneself()
    if len(sys.argv) > 1:
        from app.command_line import run

        return run(sys.argv[1:])
    hurry()
    from app.bootstrap import run_window

    return run_window()


def hurry() -> None:
    """Leave out until the first paint what nobody would miss."""
    gc.disable()  # collecting would only find what is still needed
    from app.no_sources import read_no_sources

    read_no_sources()


def keep_to_oneself() -> None:
    """Let no other user read what this process writes, and no crash put its memory on the disk."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        # A core file would hold keys and names; the hard limit holds for our children too.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
