"""The acts of the demonstration, each as a therapist and a family would do them."""

from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.demonstration.director import FIRST, IN_MID_FORM, SECOND
from app.demonstration.first_start import make_archive, unlock
from app.demonstration.meetings import Meetings
from app.demonstration.new_case import open_new_case
from app.demonstration.stage import Stage
from app.demonstration.story import KILLED_IN, MEETINGS

__all__ = ["QLabel", "Path", "play"]
