"""The child's own page, "Min kurve": own marks only, large, without any figure or limit."""

from collections.abc import Iterator

from app.chart_inputs import ChartOptions, progress_chart
from app.documents.details import NetworkDetails
from app.documents.kind_words import KindWords
from app.documents.parts import Subject, View, edges_with, subject_of
from app.documents.plan_parts import open_goals, share_of_goal
from app.documents.report import Bar, Bars, Card, Cards, OwnCurve, Report, Section
from app.documents.words import DocumentWords
from app.documents.writer import file_name
from app.wording import Wording
from models.domain.plans import Audience, words_for
from models.domain.progress import PersonProgress


def my_curve_report(view: View, words: Wording, details: NetworkDetails) -> Report:
    """Return the page that a child takes home; a protected case has none."""
    own = KindWords.of(words)
    subject = subject_of(view, words, details)
    name = subject.member.alias if subject.member else ""
    day = words.day(details.day)
    return Report(
        language=words.language,
        title=own.my_curve,
        day="",
        facts=(" · ".join(part for part in (name, day) if part),),
        sections=tuple(_sections(subject, words, details)),
        edges=edges_with(own.about_my_curve, words, details, own.my_curve, is_counted=False),
        file_name=file_name(own.my_curve_file, details.day),
        is_large=True,
    )


def _sections(subject: Subject, words: Wording, details: NetworkDetails) -> Iterator[Section]:
    own = KindWords.of(words)
    if subject.history.case.protected:
        yield OwnCurve(own.my_curve, None, 0, "", "", own.no_page_home)
        return
    if details.shows_curve:
        yield _curve(subject, words)
    if cards := tuple(_cards(subject, words, details)):
        yield Cards(cards)
    if details.shows_goals and (bars := tuple(_goals(subject))):
        yield Bars(own.my_goals, bars, is_large=True, slot=_slot(subject))


def _curve(subject: Subject, words: Wording) -> OwnCurve:
    """Return the child's own line alone, whoever else may be seen."""
    own, member = KindWords.of(words), subject.member
    series = subject.person.series if subject.person else ()
    mine = tuple(one for one in series if member and one.rater_id == member.id and one.is_current)
    if member is None or not any(one.scored for one in mine):
        return OwnCurve(own.my_curve, None, 0, "", "", own.no_marks_yet)
    options = ChartOptions(family=True, show_interventions=False)
    chart = progress_chart(PersonProgress(member.id, mine), subject.history, words, options)
    sessions = len(subject.history.held)
    return OwnCurve(own.my_curve, chart.series[0], sessions, own.me, chart.summary)


def _cards(subject: Subject, words: Wording, details: NetworkDetails) -> Iterator[Card]:
    own = KindWords.of(words)
    said = (
        words_for(Audience.CHILD, subject.history.statements, subject.member.id)
        if subject.member and details.shows_words
        else None
    )
    if said is not None and not said.declined:
        yield Card(own.i_say, DocumentWords.of(words).quoted(said.words.strip()), is_own=True)
    if details.we_do.strip():
        yield Card(own.we_do_now, details.we_do.strip())


def _goals(subject: Subject) -> Iterator[Bar]:
    """Yield the child's own goals, the distance seen and not counted."""
    for goal in open_goals(subject.history):
        if subject.member and goal.owner_id == subject.member.id:
            ratings = subject.history.ratings_of(goal.id)
            yield Bar(goal.words, "", "", share_of_goal(ratings[-1] if ratings else None))


def _slot(subject: Subject) -> int | None:
    return next((one.slot for one in subject.series if one.rater_id == one.about_id), None)
