"""Print the requirements of pyproject.toml, one a line, for a pip of any age.

Debian 12's pip cannot install dependencies without the project itself, and the
project must not be installed (its folders would become top-level names).

    python packaging/requirements.py test             to run, and to test
    python packaging/requirements.py test --newest    without upper limits, to see what comes
"""

import sys
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


def requirements(extras: list[str]) -> list[str]:
    """List what the program needs to run, and what each of ``extras`` adds."""
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    wanted: list[str] = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    return wanted


def main(arguments: list[str]) -> None:
    """Print the lines that pip reads."""
    lines = requirements([name for name in arguments if not name.startswith("-")])
    if "--newest" in arguments:
        lines = [line.partition(",<")[0] for line in lines]
    print("\n".join(lines))


if __name__ == "__main__":
    main(sys.argv[1:])
