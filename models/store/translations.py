"""Which table holds which thing, and how each becomes the other."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from models.store import translate, translate_answers, translate_plans
from models.store.tables import OfCase
from models.store.tables_answers import AnswerMarkRow, AnswerRow, ShareChoiceRow
from models.store.tables_case import InterventionRow, MemberRow, VoiceRow
from models.store.tables_plans import (
    AgreementRow,
    ConsentRow,
    DecisionRow,
    DocumentRow,
    GoalRatingRow,
    GoalRow,
    SignalAckRow,
    StatementRow,
    TextVersionRow,
)
from models.store.translate import Columns

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Translation(Generic[Thing]):
    """How a table's rows become things and back."""

    table: type[OfCase]
    thing: Callable[[Any], Thing]
    columns: Callable[[Thing], Columns]


MEMBERS = Translation(MemberRow, translate.member, translate.member_columns)
VOICES = Translation(VoiceRow, translate.voice, translate.voice_columns)
INTERVENTIONS = Translation(InterventionRow, translate.intervention, translate.intervention_columns)
ANSWERS = Translation(AnswerRow, translate_answers.answer, translate_answers.answer_columns)
MARKS = Translation(
    AnswerMarkRow, translate_answers.answer_mark, translate_answers.answer_mark_columns
)
SHARES = Translation(
    ShareChoiceRow, translate_answers.share_choice, translate_answers.share_choice_columns
)
GOALS = Translation(GoalRow, translate_plans.goal, translate_plans.goal_columns)
GOAL_RATINGS = Translation(
    GoalRatingRow, translate_plans.goal_rating, translate_plans.goal_rating_columns
)
AGREEMENTS = Translation(AgreementRow, translate_plans.agreement, translate_plans.agreement_columns)
DECISIONS = Translation(DecisionRow, translate_plans.decision, translate_plans.decision_columns)
STATEMENTS = Translation(StatementRow, translate_plans.statement, translate_plans.statement_columns)
ACKNOWLEDGEMENTS = Translation(
    SignalAckRow, translate_plans.acknowledgement, translate_plans.acknowledgement_columns
)
CONSENTS = Translation(ConsentRow, translate_plans.consent, translate_plans.consent_columns)
TEXT_VERSIONS = Translation(
    TextVersionRow, translate_plans.text_version, translate_plans.text_version_columns
)
DOCUMENTS = Translation(DocumentRow, translate_plans.document, translate_plans.document_columns)
