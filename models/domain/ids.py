"""Name the kinds of identifiers apart, so that one can never be passed for another.

Every id is a UUIDv7 as 32 lower-case hexadecimal digits, made on the device.
"""

from typing import NewType

CaseId = NewType("CaseId", str)
MemberId = NewType("MemberId", str)
VoiceId = NewType("VoiceId", str)
SessionId = NewType("SessionId", str)
AnswerId = NewType("AnswerId", str)
GoalId = NewType("GoalId", str)
InterventionId = NewType("InterventionId", str)
AgreementId = NewType("AgreementId", str)
StatementId = NewType("StatementId", str)
DecisionId = NewType("DecisionId", str)
UserId = NewType("UserId", str)
GroupId = NewType("GroupId", str)
GroupMemberId = NewType("GroupMemberId", str)
GroupSessionId = NewType("GroupSessionId", str)
