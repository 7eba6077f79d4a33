"""Write single values as TOML, which Python reads but does not write."""

from collections.abc import Iterator

Value = str | bool | int | float | tuple[int, ...]


def toml_string(text: str) -> str:
    """Return a TOML string, whatever stands in it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    plain = (one if one.isprintable() else f"\\U{ord(one):08x}" for one in escaped)
    return f'"{"".join(plain)}"'


def assigned(name: str, value: Value | None) -> Iterator[str]:
    """Yield the line that sets a field; none for None."""
    match value:
        case None:
            return
        case str():
            yield f"{name} = {toml_string(value)}"
        case bool():
            yield f"{name} = {str(value).lower()}"
        case tuple():
            yield f"{name} = {[*value]}"
        case _:
            yield f"{name} = {value!r}"
