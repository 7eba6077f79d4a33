"""What stands beside a PDF: the same words as plain text, and metadata for a records system."""

import hashlib
import json

import pytest

from app.documents.blank_form import blank_form_report
from app.documents.journal import JournalNote, metadata, write_for_journal
from app.documents.kinds import DocumentKind
from app.documents.library import report_of
from app.documents.plain_text import plain_text
from app.documents.writer import DocumentNotWrittenError, WriteProblem
from tests.documents.samples import DANISH, DETAILS, PRESS, VIEW, reported, view_of
from tests.documents.test_kinds import FULL
from tests.domain.families import TODAY, YARDSTICK, Family

FACTS = (
    "Mia, 8 år · forløb siden 3. september 2026 · 7 møder · netværksmøde på skolen"
    " · tovholder: familiebehandler"
)
NOTE = JournalNote("network_meeting", "d-1", TODAY, 2, is_protected=False, is_draft=True)


def test_that_the_text_says_what_the_page_says_in_its_order():
    said = plain_text(reported(is_draft=True)).splitlines()
    assert said[:5] == [
        "KLADDE",
        "Status til netværksmøde",
        "22. november 2026",
        FACTS,
        "Delt med: mor, far, skole",
    ]
    row = (
        "- Mia; Første: 14,2; Seneste: 26,4; Ændring: +12,2; Hvad det betyder: "
        "Siden start er Mias mærker gået fra 14,2 til 26,4. "
        "Det er mere end usikkerheden i målingen (8)."
    )
    order = [
        "Sådan har trivslen udviklet sig", row, "Det fungerer godt", "- Fast voksen i frikvarteret",
        "- Mia: 6", "- Have en at lege med (Mias mål, fra 2,0): 6,2",
        "- Soveøvelsen to gange; Hvem: Mor; Senest: 20/11 2026; Status: overskredet",
        "Næste opfølgning: torsdag 10. december 2026.",
    ]  # fmt: skip
    places = [said.index(words) for words in order]
    assert places == sorted(places)
    assert said[-1].startswith("Tallene er til at tale ud fra")


@pytest.mark.parametrize("kind", DocumentKind)
def test_that_every_kind_can_be_pasted(kind):
    report = report_of(kind, VIEW, DANISH, FULL)
    said = plain_text(report)
    assert report.title in said
    assert said.endswith("\n")
    assert "\n\n\n" not in said


def test_that_pictures_are_told_in_the_text():
    told = plain_text(report_of(DocumentKind.MY_CURVE, VIEW, DANISH, FULL))
    assert "Mias mærker ligger højere end i september." in told
    assert "Det gør vi nu: Din lærer" in told
    assert "- Have en at lege med\n" in told
    bare = Family(1)
    none = plain_text(
        report_of(DocumentKind.CURVE, view_of(bare.change(voices=())), DANISH, DETAILS)
    )
    assert "Der er ingen kurve, som må vises for mødet." in none
    form = plain_text(blank_form_report(YARDSTICK.scales["trivsel-barn"], DANISH))
    assert "- Mit humør Er du mest glad eller ked af det?" in form


def test_that_the_metadata_say_which_bytes_and_name_nobody():
    report = reported()
    content = PRESS.printed(report)
    found = json.loads(metadata(content, report, NOTE))
    assert found["sha256"] == hashlib.sha256(content).hexdigest()
    assert (found["title"], found["language"]) == ("Status til netværksmøde", "da")
    assert (found["pages"], found["is_draft"], found["bytes"]) == (2, True, len(content))
    assert "Mia" not in json.dumps(found)
    assert metadata(content, report, NOTE) == metadata(content, report, NOTE)


def test_that_pdf_and_metadata_are_written_together(tmp_path):
    target = tmp_path / "status.pdf"
    beside = write_for_journal(b"%PDF", b"{}", target)
    assert beside == tmp_path / "status.json"
    assert (target.read_bytes(), beside.read_bytes()) == (b"%PDF", b"{}")
    assert len(list(tmp_path.iterdir())) == 2


def test_that_neither_is_written_where_one_cannot_be(tmp_path):
    (tmp_path / "status.json").mkdir()
    with pytest.raises(DocumentNotWrittenError) as caught:
        write_for_journal(b"%PDF", b"{}", tmp_path / "status.pdf")
    assert caught.value.problem is WriteProblem.IN_USE
    assert [path.name for path in tmp_path.iterdir()] == ["status.json"]
