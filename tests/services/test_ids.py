"""New ids."""

from models.services.ids import new_id


def test_that_ids_are_plain_and_sort_by_the_time_they_were_made():
    ids = [new_id() for _ in range(200)]
    assert ids == sorted(set(ids))
    assert {len(one) for one in ids} == {32}
    assert all(one.isalnum() and one == one.lower() for one in ids)
