"""A group written and read back is the same group; its rows are held by the log like all others."""

from datetime import date, time

import pytest

from models.domain.cases import SessionState
from models.domain.groups import CareGroup, GroupKind, GroupMember, GroupSession
from models.services.audit_log import Action
from models.services.errors import UnknownIdError

DAY = date(2026, 9, 3)


def test_that_a_group_its_members_and_its_meetings_come_back_as_they_were_written(world):
    case_id = world.family()
    mother = next(one for one in world.history(case_id).members if one.role == "mother")
    group = CareGroup("a" * 32, "Tirsdag", GroupKind.PARENTS, DAY, programme="DUÅ")
    member = GroupMember("b" * 32, group.id, case_id, mother.id, DAY)
    met = GroupSession("c" * 32, group.id, DAY, planned_time=time(16), place="Huset")
    with world.store.units.writing() as unit:
        unit.groups.add(group)
        unit.groups.add_member(member)
        unit.groups.add_session(met)
        unit.commit(Action.ADD_GROUP)
    closed = CareGroup(**{**_fields(group), "closed": DAY})
    gone = GroupMember(**{**_fields(member), "left": date(2026, 10, 1)})
    off = GroupSession(**{**_fields(met), "state": SessionState.CANCELLED})
    with world.store.units.writing() as unit:
        unit.groups.save(closed)
        unit.groups.save_member(gone)
        unit.groups.save_session(off)
        unit.commit(Action.UPDATE_GROUP)
    with world.store.units.reading() as unit:
        assert unit.groups.all() == (closed,) == (unit.groups.get(group.id),)
        assert unit.groups.members(group.id) == (gone,) == unit.groups.of_case(case_id)
        assert unit.groups.sessions(group.id) == (off,) == (unit.groups.session(met.id),)
        with pytest.raises(UnknownIdError):
            unit.groups.get("d" * 32)
    assert world.store.check().is_sound


def _fields(thing):
    return {name: getattr(thing, name) for name in thing.__slots__}
