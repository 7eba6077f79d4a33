"""The tour of what lies around the cases: settings, keys, help, and a bug."""

from app.demonstration.tour.entrance import PIN
from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place
from app.demonstration.tour.staged_gate import RIGHT
from app.help.topics import load_topics
from app.unlock.ports import Opening

REST_MS = 400  # after the last key, the help looks for what was typed
TABS = {"look": "Look", "room": "In the room", "access": "Access", "backup": "Backup and check"}


def tour_of_settings(guide: Guide, place: Place) -> None:
    """Picture the settings of a real archive, and of the practice families."""
    archive = place.archive
    archive.show_preferences()
    guide.tab("PreferencesPage", "Access")
    guide.picture("settings-access-practice")
    place.shell.lock()
    created = place.shell.parts.gate.create(
        place.shell.parts.paths.documents / "Nyt.trivsel", RIGHT
    )
    place.shell.open(Opening(created.path, created.key, is_new=True, pin=PIN))
    place.archive.show_preferences()
    for name, source in TABS.items():
        guide.tab("PreferencesPage", source)
        guide.picture(f"settings-{name}")
    _check(guide, place)
    guide.tab("PreferencesPage", "Questions")
    guide.picture("settings-questions")
    guide.tab("PreferencesPage", "Documents")
    guide.picture("settings-documents")
    _keys(guide)


def tour_of_help(guide: Guide, place: Place) -> None:
    """Read every page of the help."""
    folder = place.shell.parts.paths.resources / "help"
    for topic in load_topics(folder, guide.variant.language):
        place.archive.show_help(topic.key)
        guide.picture(f"help-{topic.key}")
    guide.type("HelpPage", "Find in the help", "pinkode")
    guide.robot.breathe(REST_MS)
    guide.picture("help-search")
    guide.type("HelpPage", "Find in the help", "xyzzy")
    guide.robot.breathe(REST_MS)
    guide.picture("help-nothing-found")


def tour_of_trouble(guide: Guide, place: Place) -> None:
    """Let the program find a bug in itself."""
    place.archive.show_caseload()
    place.shell.parts.crash.report(RuntimeError("a picture of a bug"))
    guide.wait("CrashDialog", "Something went wrong in the program")
    guide.picture("crash")
    guide.leave_dialog()


def _check(guide: Guide, place: Place) -> None:
    guide.press("CheckCard", "Check the archive")
    guide.wait_until(lambda: not place.shell.parts.tasks.is_busy, "the end of the check")
    guide.wait("CheckCard", "All is as it should be")
    guide.picture("settings-backup-checked")


def _keys(guide: Guide) -> None:
    guide.tab("PreferencesPage", "Access")
    for title, name in (("PIN", "pin"), ("Passphrase", "passphrase"), ("Recovery key", "recovery")):
        guide.press_described(guide.say("AccessSection", title))
        guide.picture(f"dialog-{name}")
        if name == "recovery":
            guide.type("KeyDialog", "Passphrase now", RIGHT)
            guide.press("RecoveryKeyDialog", "Make a new key")
            guide.wait("RecoveryKeyDialog", "I have it on paper")
            guide.picture("dialog-recovery-new-key")
            return
        guide.leave_dialog()
