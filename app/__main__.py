"""Start the program: a window, or one of the commands that need none."""

import gc
import sys


def main() -> int:
    """Read the arguments and run; return the process's exit code."""
    if len(sys.argv) > 1:
        from app.command_line import run

        return run(sys.argv[1:])
    gc.disable()  # until the first paint: collecting would only find what is still needed
    from app.bootstrap import run_window

    return run_window()


if __name__ == "__main__":
    sys.exit(main())
