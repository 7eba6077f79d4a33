"""Families beyond the practice families, for the pages that those leave out. No Qt."""

from collections.abc import Mapping

from models.domain.cases import Ending
from models.domain.ids import CaseId
from models.domain.people import Context, Role, YearMonth
from models.services.drafts import CaseDraft, MemberDraft, VoiceDraft
from models.services.services import Services

MIA, JONAS, OLIVER, ELLA, VICTOR = "Mia og familie", "Jonas", "Oliver", "Ella og familie", "Victor"
BIRTH_OF_ELLA = YearMonth(2019, 4)


def add_families(services: Services) -> Mapping[str, CaseId]:
    """Open a case nobody has marked in yet, close another; return every case by its label."""
    members = (
        MemberDraft("Ella", Role.CHILD, birth=BIRTH_OF_ELLA, in_focus=True),
        MemberDraft("Mor", Role.MOTHER, primary_contact=True),
        MemberDraft("Pædagog", Role.PEDAGOGUE, context=Context.SCHOOL),
    )
    voices = (VoiceDraft(0, 0), VoiceDraft(1, 0), VoiceDraft(2, 0))
    services.cases.create(CaseDraft(ELLA, members, voices, coordinator="familiebehandler"))
    cases = {row.label: row.case_id for row in services.cases.rows()}
    services.cases.close(cases[VICTOR], Ending.PLANNED, "Målene er nået.")
    return cases
