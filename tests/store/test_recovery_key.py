"""The printed key forgives how it is typed, and never what is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.archive_errors import WrongRecoveryKeyError
from models.store.recovery_key import ALPHABET, RecoveryKey

KEY = RecoveryKey.random()
POSITIONS = st.integers(0, 29)


def as_typed(symbols: str) -> str:
    return "-".join(symbols[start : start + 5] for start in range(0, 30, 5))


def test_that_a_key_is_six_groups_of_five():
    assert [len(group) for group in KEY.groups] == [5] * 6
    assert KEY.text == "-".join(KEY.groups)


def test_that_two_keys_differ():
    assert RecoveryKey.random() != RecoveryKey.random()


def test_that_repr_shows_nothing_of_the_key():
    assert not any(group in repr(KEY) for group in KEY.groups)


@pytest.mark.parametrize(
    "typing",
    [
        str.lower,
        lambda text: text.replace("-", " "),
        lambda text: text.replace("-", ""),
        lambda text: f"  {text}\n",
        lambda text: text.replace("0", "O"),
        lambda text: text.replace("0", "o").replace("1", "l"),
        lambda text: text.replace("1", "I").replace("-", "–"),
    ],
)
def test_that_case_spaces_dashes_and_lookalikes_do_not_matter(typing):
    for _ in range(20):
        key = RecoveryKey.random()
        assert RecoveryKey.parse(typing(key.text)) == key


@given(POSITIONS, st.sampled_from(ALPHABET))
def test_that_one_wrong_character_is_noticed(position, wrong):
    symbols = KEY.text.replace("-", "")
    changed = symbols[:position] + wrong + symbols[position + 1 :]
    if changed == symbols:
        return
    with pytest.raises(WrongRecoveryKeyError) as caught:
        RecoveryKey.parse(as_typed(changed))
    assert caught.value.mistyped


@given(POSITIONS, POSITIONS)
def test_that_two_swapped_characters_are_noticed(first, second):
    symbols = list(KEY.text.replace("-", ""))
    if symbols[first] == symbols[second]:
        return
    symbols[first], symbols[second] = symbols[second], symbols[first]
    with pytest.raises(WrongRecoveryKeyError):
        RecoveryKey.parse("".join(symbols))


@given(st.text(max_size=60))
def test_that_any_other_text_is_refused_politely(text):
    with pytest.raises(WrongRecoveryKeyError):
        RecoveryKey.parse(text)


@pytest.mark.parametrize(
    "text",
    ["", "-----", KEY.text[:-1], KEY.text + "0", "U" * 30],
    ids=["empty", "dashes", "one too few", "one too many", "no sign of ours"],
)
def test_that_a_key_of_the_wrong_shape_is_refused(text):
    with pytest.raises(WrongRecoveryKeyError):
        RecoveryKey.parse(text)
