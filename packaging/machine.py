"""Check that this machine can run the program; install what is missing where that is allowed.

Runs before .venv exists, so only the standard library, in words that an old Python can still
read: somebody with Python 3.8 shall get a sentence, not a SyntaxError.

    python3 packaging/machine.py            Python, venv and the libraries that Qt needs
    python3 packaging/machine.py --display  and those for a window on X11
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)

# Debian package -> what the loader asks for. Found one by one in a bare Debian 12;
# by file rather than by package name, so that other distributions are judged fairly.
OFFSCREEN = {
    "libegl1": ["libEGL.so.1"],
    "libgl1": ["libGL.so.1"],
    "libxkbcommon0": ["libxkbcommon.so.0"],
    "libdbus-1-3": ["libdbus-1.so.3"],
    "libfontconfig1": ["libfontconfig.so.1"],
    "libglib2.0-0": ["libglib-2.0.so.0", "libgthread-2.0.so.0"],
}
X11 = {
    "libxcb-cursor0": ["libxcb-cursor.so.0"],
    "libxcb-icccm4": ["libxcb-icccm.so.4"],
    "libxcb-keysyms1": ["libxcb-keysyms.so.1"],
    "libxcb-shape0": ["libxcb-shape.so.0"],
    "libxkbcommon-x11-0": ["libxkbcommon-x11.so.0"],
}


def is_loadable(library: str) -> bool:
    """Say whether the dynamic loader finds ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(wanted: dict[str, list[str]]) -> list[str]:
    """List the Debian packages whose libraries are not on this machine."""
    return [name for name, files in wanted.items() if not all(map(is_loadable, files))]


def lacks_venv() -> bool:
    """Say whether this Python cannot make environments: Debian packs that apart."""
    try:
        import ensurepip  # noqa: F401, PLC0415
        import venv  # noqa: F401, PLC0415
    except ImportError:
        return True
    return False


def permission() -> list[str] | None:
    """Give what to put before apt-get here, or None where we may not install."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)  # noqa: S607
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def install(packages: list[str]) -> bool:
    """Install Debian packages; False where that is not allowed or does not succeed."""
    before = permission()
    if before is None:
        return False
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    get = [*before, "apt-get", "-qq"]
    wish = [*get, "install", "-y", "--no-install-recommends", *packages]
    print("Installing " + " ".join(packages), flush=True)
    # A fresh machine may not have a package list yet; its complaint is noise until the second try.
    first = subprocess.run(wish, env=quiet, capture_output=True, check=False)
    if first.returncode == 0:
        return True
    subprocess.run([*get, "update"], env=quiet, check=False)
    second = subprocess.run(wish, env=quiet, stdout=subprocess.DEVNULL, check=False)
    return second.returncode == 0


def advice(packages: list[str]) -> str:
    """Say exactly what somebody with the right to do so should type."""
    known = dict(OFFSCREEN, **X11)
    files = [file for name in packages for file in known.get(name, [name])]
    return (
        "These system packages are missing: {0}\n"
        "On Debian or Ubuntu run\n\n"
        "    sudo apt-get install --no-install-recommends {0}\n\n"
        "and then make again. Elsewhere, install the packages that hold {1}."
    ).format(" ".join(packages), ", ".join(files))


def main(arguments: list[str]) -> int:
    """Check, install, explain; 0 when the program can run here."""
    if sys.version_info[:2] < OLDEST:
        print(
            "Trivselskurve needs Python {}.{} or newer; {} is {}.{}.\n"
            "If a newer one is installed, name it: make PYTHON=python3.12".format(
                *OLDEST, sys.executable, *sys.version_info
            ),
            file=sys.stderr,
        )
        return 1
    if not sys.platform.startswith("linux"):
        return 0  # the wheels for Windows and macOS bring everything
    needed = missing_packages(OFFSCREEN)
    if lacks_venv():
        needed.append("python{}.{}-venv".format(*sys.version_info))
    if needed and not install(needed):
        print(advice(needed), file=sys.stderr)
        return 1
    # Without these only the window is impossible: tests and the demonstration still run.
    windows = missing_packages(X11) if "--display" in arguments else []
    if windows and not install(windows):
        print(advice(windows), file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
