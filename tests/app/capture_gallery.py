"""Paints every form, in every language, to be looked at beside mockups 03 and 04.

Run: QT_QPA_PLATFORM=offscreen python -m tests.app.capture_gallery FOLDER [mode] [percent] [WxH]
"""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.capture.context import CaptureContext
from app.capture.form_page import FormPage
from app.capture.inputs import FormState, HandoverStep, Purpose, ShareAnswer
from app.capture.picture_card import PictureCard
from app.capture.picture_page import PicturePage
from app.capture.speech import Speech
from app.capture.thanks_page import ThanksPage
from app.capture.turn_page import TurnPage
from app.capture.words import CaptureWords
from app.fonts import load_arabic
from app.form_languages import FORM_LANGUAGES
from app.form_specs import handover_of
from app.i18n import Languages
from app.meeting.ports import Turn
from app.paths import Paths
from app.theme import Theme
from models.domain.cases import Case
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, MemberId, VoiceId
from models.domain.people import Member, Role, Voice
from models.services.packs import load_packs

DAY = date(2026, 11, 28)
MIA, MOTHER = MemberId("mia"), MemberId("mor")
HOMES = {"trivsel-barn": "hos far"}


class AllVoices(Speech):
    """A system that could read everything aloud; it stays silent."""

    def can_speak(self, language: str) -> bool:
        return language in FORM_LANGUAGES


def main(folder: Path, mode: str = "light", percent: int = 100, size: str = "1366x768") -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    paths = Paths.standard()
    theme = Theme(paths.resources, mode=mode, text_percent=percent)
    theme.apply(app)
    load_arabic(paths.resources / "fonts")
    width, height = (int(side) for side in size.split("x"))
    languages = Languages(paths.translations)
    context = CaptureContext(
        theme,
        words=lambda language: CaptureWords(language, languages.translate_function(language)),
        clock=lambda: 0.0,
        px_per_mm=96 / 25.4,
        speech=AllVoices(),
    )
    for step in steps(paths.resources):
        for name, page in pages(step, context):
            page.resize(width, height)
            page.show()
            page.setFocus()
            for _ in range(5):  # until every line knows its height
                app.processEvents()
            page.grab().save(str(folder / f"{name}-{step.form.language}.png"))
            page.close()


def steps(resources: Path):
    """Give every form of our own, in every language."""
    scales = load_packs(resources).yardstick.scales
    own = [one for one in scales.values() if one.items and one.family.value != "goal"]
    for language in FORM_LANGUAGES:
        for scale in own:
            child = scale.key.endswith(("barn", "lille")) and "om-barn" not in scale.key
            rater = MIA if child else MOTHER
            members = (
                Member(MIA, "Mia", Role.CHILD, language=language),
                Member(MOTHER, "Mor", Role.MOTHER, language=language),
            )
            about = MIA if "om-barn" in scale.key else rater
            voice = Voice(
                VoiceId("v"), rater, about, scale.key, 0 if child else 1, DAY,
                home=HOMES.get(scale.key, ""),
            )  # fmt: skip
            history = CaseHistory(Case(CaseId("c"), "x", DAY), members, (voice,))
            turn = Turn("voice:v", rater, VoiceId("v"), scale.key)
            yield handover_of((turn,), history, scales).steps[0]


def pages(step: HandoverStep, context: CaptureContext):
    languages = tuple(FORM_LANGUAGES)
    words = context.words(step.form.language)
    if step.form.purpose is Purpose.PICTURES:
        page = PicturePage(step.form, context, languages)
        yield step.form.scale_key, page
        page.findChildren(PictureCard)[1].click()
        yield f"{step.form.scale_key}-large", page
        return
    half = FormState((72, 55, *(None,) * (len(step.form.items) - 2)), 0)
    yield step.form.scale_key, FormPage(step.form, context, half, languages)
    if step.form.scale_key == "trivsel-barn":
        mirrored = step.form.right_to_left
        yield (
            "turn",
            TurnPage(context.theme, words.turn("Mia"), words.start(), right_to_left=mirrored),
        )
        thanks = ThanksPage(step.form, context)
        thanks.ask_share(ShareAnswer.NO)
        yield "thanks-share", thanks
        thanks = ThanksPage(step.form, context)
        thanks.show_way_on(words.pass_on("Mor"))
        yield "thanks", thanks


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3], *map(int, sys.argv[3:4]), *sys.argv[4:5])
