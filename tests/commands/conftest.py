"""Run commands as the command line does, and read what they print."""

import argparse
import json
from dataclasses import dataclass

import pytest

from app.commands.registry import add_all


@dataclass(frozen=True)
class Said:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def run(capsys):
    """Run a command by its words."""

    def carry_out(*words):
        parser = argparse.ArgumentParser()
        add_all(parser.add_subparsers(required=True))
        chosen = parser.parse_args([str(word) for word in words])
        code = chosen.run(chosen)
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return carry_out


@pytest.fixture
def table(tmp_path):
    """Write a file of lines; a number of bytes is written as it is."""

    def write(*lines, name="tal.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes("\n".join(lines).encode(encoding))
        return path

    return write
