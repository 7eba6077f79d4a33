"""SNOMED CT codes: the check digit that tells a mistyped one (Verhoeff 1969, as SNOMED uses it)."""

_ORDER = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)  # how each place to the left shuffles the digits


def is_snomed_code(code: str) -> bool:
    """Whether a code of 6 to 18 digits ends in its right check digit."""
    if not (code.isascii() and code.isdigit() and 6 <= len(code) <= 18):
        return False
    check = 0
    for place, digit in enumerate(reversed(code)):
        value = int(digit)
        for _ in range(place % 8):
            value = _ORDER[value]
        check = _turned(check, value)
    return check == 0


def _turned(one: int, other: int) -> int:
    """Multiply two symmetries of a pentagon: 0-4 are turns, 5-9 reflections."""
    if one < 5:
        return (one + other) % 5 + (0 if other < 5 else 5)
    return 5 + (one - other) % 5 if other < 5 else (one - other) % 5
