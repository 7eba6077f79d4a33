"""Everything about one person, and what speaks of others marked until somebody has looked."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.documents.access_package import AccessPackage, access_json, access_report
from app.documents.report import Paragraphs, ReportTable
from models.domain.access import AccessPart, about_person, is_named
from models.domain.answers import MarkKind
from models.domain.cases import Ending, Intervention
from models.domain.consents import Consent, ConsentKind
from models.domain.plans import (
    Agreement,
    AgreementState,
    Audience,
    Decision,
    DecisionKind,
    Goal,
    GoalRating,
    Statement,
)
from models.domain.versions import Subject, TextVersion
from models.services.audit_log import Action, AuditEntry
from models.services.document_log import DocumentEntry, LoggedDocument
from tests.documents.samples import DANISH, ENGLISH, PRESS, pages, text
from tests.domain.families import (
    ABOUT,
    CHILD,
    MIA,
    MOTHER,
    START,
    TEACHER,
    TODAY,
    YARDSTICK,
    Family,
    corrected,
)

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MEETING = frozenset({Audience.MEETING})


def history():
    made = Family(3).marked(CHILD, 142, 160).marked(ABOUT, 180).items(CHILD, 3, 20, None, 30, 40)
    made.skipped(ABOUT, 2)
    made.answer(MIA, 1, items=(90, 90, 90, 90), total=360)
    corrected(made, "a1", CHILD, 1, 150)
    made.session(1, note="Mors bekymring fylder.").session(2, note="Vi legede.")
    made.shares(CHILD, "yes", "no").shares(ABOUT, "yes")
    case = replace(
        made.history.case, programme="Familiebehandling", closed=TODAY, ending=Ending.PLANNED,
        ending_reason="aftalt med Mor",
    )  # fmt: skip
    return made.change(
        case=case,
        statements=(
            Statement("s", "mia", "s2", "Jeg vil sove hos Mor.", MEETING),
            Statement("t", "mia", "s3", "", declined=True),
            Statement("u", "mor", "s3", "Jeg sover igen."),
        ),
        goals=(Goal("g", "mia", "Sove selv", START), Goal("h", "mor", "Mere ro", START)),
        goal_ratings=(GoalRating("g", "s1", 30, 1), GoalRating("h", "s1", 40, 2)),
        agreements=(
            Agreement("x", "Legeaftale", "Lærer", date(2026, 12, 1), AgreementState.OPEN, "s1"),
            Agreement("y", "Ro", "", None, AgreementState.OPEN, None),
        ),
        decisions=(Decision("d", "s1", DecisionKind.CHANGE, "Mor og Mia alene"),),
        interventions=(
            Intervention("i", "Støtte", START),
            Intervention("j", "PMTO", START, date(2026, 12, 1), "PMTO gruppe", taken_back=TODAY),
        ),
    ).history


def package(member=MIA, **changes):
    made = history()
    consents = (
        Consent("mia", ConsentKind.CHILD_YES, given=True, at=AT, by="u", words="Okay", sequence=1),
        Consent("mor", ConsentKind.TOLD, given=False, at=AT, by="u", sequence=2),
    )
    earlier = (
        TextVersion(Subject.SESSION, "s1", "note", "Mor græd.", AT, "u", 1),
        TextVersion(Subject.MEMBER, "mor", "alias", "Anna", AT, "u", 2),
    )
    document = DocumentEntry("sag", "network_meeting", "meeting", "skole", {}, "0" * 64, 1)
    fields = {
        "history": made,
        "member": member,
        "pieces": about_person(made, member, consents, earlier),
        "documents": (LoggedDocument(document, AT),),
        "trace": tuple(
            AuditEntry(n, AT, user, "d", action, "sag")
            for n, (user, action) in enumerate(
                [("u", Action.LOOK), ("u", Action.LOOK), ("v", Action.DOCUMENT),
                 ("u", Action.RECORD_ANSWER)], start=1,
            )
        ),
        "users": {"u": "Kirsten"},
        "scales": YARDSTICK.scales,
        "day": TODAY,
        "version": "0.1.0",
    }  # fmt: skip
    return AccessPackage(**(fields | changes))


def tables(made, words=DANISH):
    return {
        table.heading: [[cell.text for cell in row] for row in table.rows]
        for table in access_report(made, words).only(ReportTable)
    }


def test_that_the_child_gets_the_whole_course():
    found = tables(package())
    assert list(found) == [
        "Personen og forløbet", "Egne svar", "Andres svar om personen", "Rettelser", "Egne ord",
        "Mål", "Det, der er sagt ja til", "Møder og notater", "Aftaler og beslutninger",
        "Indsatser", "Det stod der før", "Dokumenter, der er givet ud",
        "Hvem har set eller skrevet i forløbet",
    ]  # fmt: skip
    assert found["Personen og forløbet"] == [
        ["", "Mia", "barn, marts 2018, hjem", ""],
        ["3/9 2026", "Mia og familie", "Familiebehandling, afsluttet som planlagt, aftalt med Mor",
         "handler også om Mor"],
    ]  # fmt: skip
    assert found["Indsatser"][1][1:3] == [
        "PMTO", "PMTO gruppe, 3/9 2026 – 1/12 2026, taget tilbage 22/11 2026"
    ]  # fmt: skip
    assert found["Egne ord"][1][2] == "ønsker ikke at dele ord"
    assert found["Mål"] == [
        ["3/9 2026", "Mål", "Sove selv", ""],
        ["3/9 2026", "Hvor tæt på målet", "Sove selv: 3,0", ""],
    ]


def test_that_answers_are_there_with_what_was_corrected_and_what_was_not_marked():
    found = tables(package())
    said = " | ".join(row[2] for row in found["Egne svar"])
    assert "i alt 14,2 (rettet)" in said
    assert "i alt 15,0" in said
    assert "Dem, jeg bor hos ikke sat" in said
    assert "Mia: Fik du sagt det, du ville? 9,0" in said
    assert found["Rettelser"] == [["22/11 2026", "rettet", "tastefejl", ""]]
    about = found["Andres svar om personen"]
    assert about[0][3] == "handler også om Mor"
    assert about[1][2] == "Mor om Mia: ville ikke"


def test_that_notes_and_agreements_that_name_others_are_to_be_looked_at():
    made = package()
    notes = tables(made)["Møder og notater"]
    assert [row[3] for row in notes] == ["handler også om Mor", "", ""]
    agreed = tables(made)["Aftaler og beslutninger"]
    assert [row[2] for row in agreed] == ["Ro", "Legeaftale (Lærer, 1/12 2026)", "Mor og Mia alene"]
    content = PRESS.printed(access_report(made, DANISH))
    assert all("GENNEMGÅS" in page for page in pages(content))
    assert f"{len(made.to_review)} steder handler også om andre" in text(content)
    one = replace(made, pieces=made.to_review[:1])
    assert "1 sted handler også om andre" in text(PRESS.printed(access_report(one, DANISH)))


def test_that_an_adult_gets_what_is_hers_and_what_names_her():
    found = tables(package(MOTHER))
    assert found["Personen og forløbet"] == [["", "Mor", "mor, maj 1985, hjem", ""]]
    assert len(found["Egne svar"]) == 2
    assert found["Møder og notater"][0][2] == "Mors bekymring fylder."
    assert found["Møder og notater"][1][2] == "–"  # what was written without her is not hers
    assert [row[2] for row in found["Aftaler og beslutninger"]] == ["Mor og Mia alene"]
    assert [row[2] for row in found["Det stod der før"]] == ["Mor græd.", "Anna"]
    assert "Mål" in found
    assert "Indsatser" not in found
    assert found["Det, der er sagt ja til"][1][1:3] == [
        "Har fået at vide, hvad mærkerne bruges til: nej", "–",
    ]  # fmt: skip


def test_that_somebody_who_was_never_there_gets_no_meetings():
    made = history()
    made = replace(made, sessions=tuple(replace(one, present=frozenset()) for one in made.sessions))
    parts = {piece.part for piece in about_person(made, TEACHER)}
    assert parts == {AccessPart.PERSON, AccessPart.AGREEMENTS}


def test_that_after_the_review_nothing_is_marked_and_what_is_kept_back_says_so():
    made = package(is_reviewed=True, left_out=frozenset({"meeting:s1", "meeting:s2"}))
    notes = tables(made)["Møder og notater"]
    assert notes[0] == ["3/9 2026", "", "udeladt: det vedrører en anden"]
    assert notes[1][2] == "Vi legede."  # speaks of nobody else: it cannot be kept back
    content = PRESS.printed(access_report(made, DANISH))
    assert "GENNEMGÅS" not in text(content)
    assert "handler også om" not in text(content)
    assert "bekymring" not in text(content)
    assert b"bekymring" not in access_json(made)


def test_that_both_halves_hold_the_same_pieces():
    made = package()
    found = json.loads(access_json(made))
    assert [one["key"] for one in found["pieces"]] == [piece.key for piece in made.pieces]
    rows = tables(made)
    parts = [table for heading, table in rows.items() if heading not in (
        "Dokumenter, der er givet ud", "Hvem har set eller skrevet i forløbet")]  # fmt: skip
    assert sum(map(len, parts)) == len(found["pieces"])
    answer = next(one for one in found["pieces"] if one["part"] == "own_answers")
    assert answer["content"]["mode"] == "screen"
    assert answer["day"] == "2026-09-03"
    assert next(one for one in found["pieces"] if one["key"] == "meeting:s1")["speaks_of"] == [
        "Mor"
    ]
    assert set(found["documents"][0]) == {"at", "kind", "recipients", "pages"}  # as on paper
    assert access_json(made) == access_json(made)


def test_that_it_says_who_has_looked_and_what_left():
    found = tables(package())
    assert found["Hvem har set eller skrevet i forløbet"] == [
        ["20/11 2026", "Kirsten", "så forløbet"],
        ["20/11 2026", "en bruger uden navn", "gav et dokument ud"],
        ["20/11 2026", "Kirsten", "skrev i forløbet"],
    ]
    assert found["Dokumenter, der er givet ud"] == [
        ["20/11 2026", "Status til netværksmøde", "skole"]
    ]
    bare = access_report(package(trace=(), documents=()), ENGLISH)
    assert bare.only(Paragraphs)[0].texts == ("–",)


def test_that_the_pages_name_nobody_in_title_and_file():
    report = access_report(package(pieces=()), ENGLISH)
    assert report.title == "What is recorded about you"
    assert report.file_name == "access-package-2026-11-22.pdf"
    assert report.facts == ("Mia",)


def test_that_a_form_and_a_birth_that_are_not_known_are_no_trouble():
    made = replace(package(member=TEACHER), scales={})
    assert tables(made)["Personen og forløbet"][0][2] == "lærer, hjem"
    said = [row[1:3] for row in tables(replace(package(), scales={}))["Egne svar"]]
    assert ["samarbejde-barn", "Mia: i alt 36,0"] in said


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("Mor kom", True), ("mors hus", True), ("Mor's", True), ("(Mor)", True),
        ("morgen", False), ("Farmor", False), ("", False),
    ],
)  # fmt: skip
def test_that_names_are_found_as_words(written, named):
    assert is_named("Mor", written) == named
    assert not is_named(" ", written)


def test_that_marks_without_a_reason_are_there():
    made = Family(1).marked(CHILD, 142).mark("a1", MarkKind.DISPUTED)
    bare = replace(made.history, marks=(replace(made.history.marks[0], reason=""),))
    found = tables(package(history=bare, pieces=about_person(bare, MIA)))
    assert found["Rettelser"] == [["22/11 2026", "bestridt", "–", ""]]
