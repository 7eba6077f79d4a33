"""Print the requirements of pyproject.toml, one a line, for a pip of any age.

Debian 12's pip cannot install dependencies without the project itself, and the
project must not be installed (its folders would become top-level names).
Use: ``pip install -r <(python packaging/requirements.py test)``.
"""

import sys
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


def requirements(extras: list[str]) -> list[str]:
    """List what the program needs to run, and what each of ``extras`` adds."""
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    return wanted


if __name__ == "__main__":
    print("\n".join(requirements(sys.argv[1:])))
