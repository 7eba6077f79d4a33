"""An open archive on the screen: its pages, their presenters, and the ways between them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QScreen

from app.capture.physical import pixels_per_mm
from app.caseload.page import CaseloadPage
from app.caseload.presenter import CaseloadPresenter
from app.casefile.new_case.presenter import NewCasePresenter
from app.casefile.room import CaseNeeds, build_case_room
from app.change_notifier import ChangeNotifier
from app.desks import StoreBackupDesk, StoreKeyDesk
from app.exporting import ExportDesk, ExportNeeds
from app.hand_over import HandOverDesk, HandOverNeeds
from app.help.page import HelpPage
from app.meeting.ports import MeetingNeeds
from app.meeting.room import build_meeting_room
from app.opening import OpenStore
from app.preferences.page import PreferencesPage
from app.preferences.ports import PreferencesNeeds
from app.preferences.presenter import PreferencesPresenter
from app.prompts import load_prompts
from app.rail_entries import CASELOAD, HELP, LOCK, PREFERENCES
from app.widgets.chip import Kind
from models.domain.ids import CaseId
from models.domain.yardstick import Yardstick
from models.services.changes import Changes

if TYPE_CHECKING:
    from app.shell import Shell
