"""Makes the rooms of an open archive: what each page and presenter is given."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QScreen

from app.capture.speech import Speech
from app.casefile.needs import CaseNeeds
from app.casefile.room import CaseRoom, build_case_room
from app.change_notifier import ChangeNotifier
from app.curtain.rod import CurtainRod
from app.desks import StoreBackupDesk, StoreKeyDesk
from app.exporting import ExportDesk, ExportNeeds
from app.hand_over import HandOverDesk, HandOverNeeds
from app.handout.needs import HandoutNeeds
from app.help.page import HelpPage
from app.key_values import Rating
from app.law import LegalBasis, load_law
from app.meeting.form_words import FormWords
from app.meeting.groups.meeting_page import GroupMeetingPage
from app.meeting.groups.meeting_presenter import GroupMeetingPresenter
from app.meeting.ports import BehindPin, MeetingNeeds
from app.meeting.room import MeetingRoom, build_meeting_room
from app.opening import OpenStore
from app.own_prompts import TeamSets
from app.preferences.documents_presenter import DocumentsPresenter
from app.preferences.numbers.needs import NumbersNeeds
from app.preferences.numbers.presenter import NumbersPresenter
from app.preferences.page import PreferencesPage
from app.preferences.ports import PreferencesNeeds
from app.preferences.presenter import PreferencesPresenter
from app.preferences.questions.presenter import QuestionsNeeds, QuestionsPresenter
from app.prompts import PromptBook, load_prompts
from app.screens import chosen_screen, pixels_per_mm
from app.scripts import load_scripts
from app.signal_rates import load_rates
from app.undo import UndoStack
from models.domain.archive_errors import ArchiveError

if TYPE_CHECKING:
    from app.shell import Shell


class RoomMaker:
    """Knows what every room needs from the shell and from the open store."""

    def __init__(self, shell: "Shell", opened: OpenStore) -> None:
        self._shell = shell
        self._parts = shell.parts
        self._opened = opened
        self._services = opened.services
        self._yardstick = opened.packs.yardstick
        self.notifier = ChangeNotifier(shell)
        self.undo = UndoStack()
        self.behind_pin: BehindPin | None = None  # given by who draws the curtain
        self.desk = HandOverDesk(self._hand_over_needs())

    def case_room(self) -> CaseRoom:
        return build_case_room(self.case_needs())

    def case_needs(self) -> CaseNeeds:
        return CaseNeeds(
            theme=self._parts.theme,
            services=self._services,
            notifier=self.notifier,
            words=self._shell.wording,
            today=self._parts.clock.today,
            yardstick=self._yardstick,
            say=self._parts.window.say,
            trouble=self.tell_trouble,
            rates=load_rates(self._parts.paths.resources / "help" / "signal-rates.toml"),
            law=self._law(),
        )

    def _law(self) -> tuple[LegalBasis, ...]:
        own = self._shell.settings.pack_folder
        folders = [self._parts.paths.resources, *([Path(own)] if own else [])]
        return load_law(folders)

    def meeting_room(self) -> MeetingRoom:
        return build_meeting_room(self._parts.theme, self.meeting_needs())

    def group_meeting(self) -> tuple[GroupMeetingPage, GroupMeetingPresenter]:
        needs = self.meeting_needs()
        page = GroupMeetingPage(self._parts.theme, FormWords(needs.wording).reasons())
        return page, GroupMeetingPresenter(page, needs, self.notifier.announce)

    def meeting_needs(self) -> MeetingNeeds:
        return MeetingNeeds(
            services=self._services,
            hand_over=self.desk.hand_over,
            wording=self._shell.wording,
            yardstick=self._yardstick,
            prompts=self._prompts(),
            scripts=load_scripts(self._parts.paths.resources / "scripts"),
            today=self._parts.clock.today,
            announce=self.notifier.announce,
            behind_pin=self._ask_pin,
            undo=self.undo,
            say=self._parts.window.say,
        )

    def _prompts(self) -> PromptBook:
        return PromptBook(TeamSets(self._bundled_questions().sets, self._services.prompts.own))

    def _bundled_questions(self) -> PromptBook:
        return load_prompts(self._parts.paths.resources / "prompts")

    def handout_needs(self) -> HandoutNeeds:
        parts = self._parts
        return HandoutNeeds(
            theme=parts.theme,
            services=self._services,
            notifier=self.notifier,
            tasks=parts.tasks,
            words=self._shell.wording,
            words_in=self._shell.wording_in,
            today=parts.clock.today,
            yardstick=self._yardstick,
            resources=parts.paths.resources,
            version=parts.version,
            export=self._export_desk(),
            rate=self._rate,
            trouble=self.tell_trouble,
        )

    def preferences_room(self) -> tuple[PreferencesPage, PreferencesPresenter]:
        parts = self._parts
        page = PreferencesPage(parts.theme, self._shell.wording)
        needs = PreferencesNeeds(
            settings=self._shell.current_settings,
            change_settings=self._shell.change_settings,
            archive=self._services.archive,
            keys=StoreKeyDesk(self._opened),
            backups=StoreBackupDesk(self._opened),
            tasks=parts.tasks,
            wording=self._shell.wording,
            archive_name=self._opened.store.folder.path.stem,
            today=parts.clock.today,
            say=parts.window.say,
        )
        NumbersPresenter(page.numbers, self._numbers_needs())  # the section owns it
        QuestionsPresenter(page.questions, self._questions_needs())
        DocumentsPresenter(page.documents, self._services.documents, self.tell_trouble)
        return page, PreferencesPresenter(page, needs)

    def _questions_needs(self) -> QuestionsNeeds:
        return QuestionsNeeds(
            prompts=self._services.prompts,
            bundled=self._bundled_questions(),
            words=self._shell.wording,
            say=self._parts.window.say,
            trouble=self.tell_trouble,
        )

    def _numbers_needs(self) -> NumbersNeeds:
        parts = self._parts
        return NumbersNeeds(
            theme=parts.theme,
            numbers=self._services.numbers,
            burden=self._services.burden,
            packs=self._opened.packs,
            settings=self._shell.current_settings,
            change_settings=self._shell.change_settings,
            tasks=parts.tasks,
            words=self._shell.wording,
            trouble=self.tell_trouble,
            lock=self._shell.lock,
        )

    def help_page(self) -> HelpPage:
        parts = self._parts
        return HelpPage(parts.theme, parts.paths.resources / "help", self._language)

    def tell_trouble(self, error: ArchiveError) -> None:
        """Say in passing what is the matter with the archive."""
        words = self._shell.wording().archive_error(error)
        self._parts.window.say(words, "circle-alert")

    def _ask_pin(self, then: Callable[[], None]) -> None:
        assert self.behind_pin is not None
        self.behind_pin(then)

    def curtain(self) -> CurtainRod:
        return CurtainRod(self._parts.window, self._parts.theme, self.desk.pin_page)

    def _hand_over_needs(self) -> HandOverNeeds:
        return HandOverNeeds(
            theme=self._parts.theme,
            scales=self._yardstick.scales,
            archive=self._services.archive,
            translate=self._parts.languages.translate_function,
            language=self._language,
            px_per_mm=self._px_per_mm,
            screen=self._family_screen,
            hide_from_capture=lambda: self._shell.settings.hide_from_capture,
            speech=Speech(),
        )

    def _export_desk(self) -> ExportDesk:
        parts = self._parts
        return ExportDesk(
            ExportNeeds(
                theme=parts.theme,
                documents=self._services.documents,
                notifier=self.notifier,
                tasks=parts.tasks,
                words=self._shell.wording,
                folder=parts.paths.documents,
                say=parts.window.say,
            )
        )

    def _rate(self, text: str) -> Rating:
        return StoreKeyDesk(self._opened).rate(text, (self._opened.store.folder.path.stem,))

    def _language(self) -> str:
        return self._parts.languages.language

    def _px_per_mm(self, screen: QScreen | None) -> float:
        return pixels_per_mm(screen, self._shell.settings.screens_mm)

    def _family_screen(self) -> QScreen | None:
        return chosen_screen(self._shell.settings.family_screen, self._parts.window.screen())
