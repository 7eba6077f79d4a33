"""What is for the therapist alone is in no view and no document that a family sees.

Each of them is walked for a family with a private signal, awake and at rest: none of its words,
in either language, none of its questions, not its code, nor what was decided about it.
"""

from dataclasses import asdict

import pypdfium2 as pdfium
import pytest
from PySide6.QtWidgets import QWidget

from app.capture.handover_window import HandoverWindow
from app.documents.kinds import DocumentKind
from app.form_specs import handover_of
from app.handout.paper import Paper
from app.prompts import load_prompts
from app.widgets.chart_canvas import ChartCanvas
from app.widgets.switch import Switch
from models.domain.answers import AnswerMode
from models.domain.signal_types import Weight
from models.services.drafts import AnswerDraft, SessionSetup
from tests.app.capture_family import check_pin, context_for
from tests.app.handout_room import text_of
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import RESOURCES, copied_world, hold, large_family_with_a_curve
from tests.dictionary import wording

MIA = "Mia og familie"
DECIDED = "Tryghedsplan med moster Gerda"
LOW = (5, 80, 82, 81)
BOOK = load_prompts(RESOURCES / "prompts")
LANGUAGES = ("da", "en")


@pytest.fixture(params=["awake", "at rest"])
def is_at_rest(request):
    return request.param == "at rest"


@pytest.fixture
def family(tmp_path_factory, theme, languages, is_at_rest):
    """Seven meetings, and an eighth in which one of Mia's lines is very low."""
    with copied_world(tmp_path_factory, theme, languages, large_family_with_a_curve) as world:
        hold(world, world.case_id, {("Mia", "Mia"): LOW}, days_ago=3)
        world.forbidden = forbidden_words(world.services, world.case_id)
        if is_at_rest:
            put_to_rest(world.services, world.case_id)
        yield world


@pytest.fixture
def forbidden(workplace, is_at_rest):
    """The same in the archive of the documents; every word that must not leave."""
    case_id, services = workplace.case(MIA), workplace.services
    history = services.progress.of(case_id).history
    voice = workplace.voice(MIA, "Mia", "Mia")
    everyone = frozenset(one.id for one in history.members)
    session_id = services.sessions.start(case_id, SessionSetup(workplace.today, present=everyone))
    services.answers.record(
        AnswerDraft(
            session_id, voice.rater_id, voice.id, voice.scale_key, AnswerMode.SCREEN, items=LOW
        )
    )
    services.sessions.finish(session_id)
    words = forbidden_words(services, case_id)
    if is_at_rest:
        put_to_rest(services, case_id)
    return words


def private_signals(services, case_id):
    found = [one for one in services.progress.of(case_id).progress.signals if one.private]
    assert found, "the family has no private signal"
    return found


def forbidden_words(services, case_id):
    """Every word of the private signals, in both languages."""
    words = {DECIDED, "Only for you", "Kun for dig"}
    for signal in private_signals(services, case_id):
        words.add(signal.code.value)
        for language in LANGUAGES:
            said = wording(language)
            words |= {said.signal_title(signal), said.signal_detail(signal)}
            words.add(said.signal_help(signal.code))
            for texts in BOOK.sets[signal.code.value].texts.values():
                words |= {one.format(name="Mia") for one in texts[language]}
    return words


def put_to_rest(services, case_id):
    for signal in private_signals(services, case_id):
        services.signals.put_to_rest(case_id, (signal,), DECIDED)
    for signal in services.progress.of(case_id).progress.signals:
        if signal.weight is Weight.TALK:
            services.signals.put_to_rest(case_id, (signal,), DECIDED)


def everything_on(widget: QWidget) -> str:
    """All texts of a widget and of all within it, seen or not, read aloud or shown in passing."""
    parts = []
    for one in (widget, *widget.findChildren(QWidget)):
        parts += [one.toolTip(), one.accessibleName(), one.accessibleDescription()]
        parts += [one.windowTitle(), one.whatsThis(), one.statusTip()]
        for name in ("text", "toPlainText", "placeholderText", "summary"):
            read = getattr(one, name, None)
            parts += [read()] if callable(read) else []
        if isinstance(one, ChartCanvas):
            parts += [one.told, *drawn_words(one)]
    return "\n".join(str(part) for part in parts if part)


def drawn_words(canvas: ChartCanvas) -> list[str]:
    canvas.grab()
    return [one.get_text() for axes in canvas.figure.axes for one in axes.texts]


def leaks(words: set[str], text: str) -> set[str]:
    flat = " ".join(text.split()).casefold()
    return {one for one in words if one.casefold().rstrip(".") in flat}


def test_that_the_words_would_be_found_where_they_stand(family):
    """The net catches something: the therapist's own view has them."""
    history = family.services.progress.of(family.case_id)
    resting = [one.signal for one in history.progress.resting]
    signal = next(one for one in (*history.progress.signals, *resting) if one.private)
    assert leaks(family.forbidden, f"xx {wording('en').signal_title(signal)} xx")


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_those_who_look_together_find_nothing_of_it(family, qtbot, language):
    family.language = language
    hands = MeetingHands(qtbot, family, family.case_id).open()
    hands.go_to(3)
    assert not leaks(family.forbidden, everything_on(hands.page))
    assert hands.room.presenter.step == 3
    hands.press("Show the curve")
    assert hands.page.findChild(ChartCanvas).isVisible()
    assert not leaks(family.forbidden, everything_on(hands.page))


def test_that_mia_alone_at_the_shared_curve_finds_nothing_of_it(family):
    progress = family.services.progress
    mia = family.member(family.case_id, "Mia")
    for viewers in (frozenset({mia}), frozenset(), progress_members(family)):
        view = progress.seen_by(family.case_id, viewers)
        assert not [one for one in view.progress.signals if one.private]
        assert not [one for one in view.progress.resting if one.signal.private]
        assert not [one for one in view.history.acknowledgements if one.words or one.by]
        assert not [one for one in view.history.acknowledgements if one.signal.private]


def progress_members(family):
    return frozenset(one.id for one in family.history(family.case_id).members)


def test_that_a_hand_over_carries_nothing_of_it(family, qtbot, theme):
    hands = MeetingHands(qtbot, family, family.case_id).open()
    hands.go_to(2)
    hands.press("Hand over to Mia")
    given = family.hands.rounds[-1]
    handover = handover_of(given.turns, given.history, family.yardstick.scales)
    assert not leaks(family.forbidden, str(asdict(handover)))
    window = HandoverWindow(
        handover,
        context_for(theme),
        record=family.kept.append,
        check_pin=check_pin,
        language="en",
        therapist_name="",
    )
    qtbot.addWidget(window)
    assert not leaks(family.forbidden, everything_on(window))


@pytest.mark.parametrize("kind", ["network_meeting", "curve"])
def test_that_no_document_nor_its_preview_has_anything_of_it(workplace, forbidden, kind):
    workplace.open(MIA, kind)
    if kind == "network_meeting":
        workplace.fill("Shared with", "mor, far og skole")
    assert not leaks(forbidden, everything_on(workplace.page))
    shown = [
        paper.text_of(index)
        for paper in workplace.page.findChildren(Paper)
        for index in range(paper.pages)
    ]
    assert any(shown)
    assert not leaks(forbidden, "\n".join(shown))
    saved = workplace.saved()
    assert not leaks(forbidden, text_of(saved))
    assert not leaks(forbidden, saved.name + str(hidden_words(saved)))


def test_that_nothing_of_it_comes_with_all_that_can_be_switched_on(workplace, forbidden):
    workplace.open(MIA)
    for name in ("Mia", "Mor", "Far"):
        workplace.turn(f"{name} has said yes")
    for switch in workplace.page.choices.findChildren(Switch):
        if switch.isEnabled() and switch.isVisible() and not switch.isChecked():
            switch.click()
    workplace.wait()
    for kind in (DocumentKind.NETWORK_MEETING, *DocumentKind):
        workplace.page.kind_chosen.emit(kind.value)
        workplace.wait()
        (paper,) = workplace.page.findChildren(Paper)
        shown = "\n".join(paper.text_of(index) for index in range(paper.pages))
        assert shown
        assert not leaks(forbidden, shown + everything_on(workplace.page))


def hidden_words(path):
    """Title, subject and the like, and what a screen reader is told instead of a picture."""
    content = path.read_bytes()
    document = pdfium.PdfDocument(content)
    found = document.get_metadata_dict()
    document.close()
    return found, content.decode("latin-1")
