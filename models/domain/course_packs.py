"""Read and write the files of reference courses: parameters, each with its source."""

from models.domain.course import CourseParameters
from models.domain.pack_fields import LANGUAGES, Fields, parsed
from models.domain.toml_text import toml_string

PARAMETERS = ("mu", "d", "beta", "tau", "sigma_m", "sigma_r")


def parse_course(text: str, file: str) -> CourseParameters:
    """Return the course a file describes; ScalePackError names file, line and reason."""
    return parsed(text, file, _course)


def _course(pack: Fields) -> CourseParameters:
    pack.only("key", "version", "range", "title", "own_title", "adults_only", *PARAMETERS)
    tables = {name: pack.table(name) for name in PARAMETERS}
    for table in tables.values():
        table.only("value", "source")
    numbers = {name: table.need("value", float) for name, table in tables.items()}
    for name in ("tau", "sigma_m"):
        if numbers[name] <= 0:
            raise tables[name].error("value", f"{name} must be above 0")
    if numbers["sigma_r"] < 0:
        raise tables["sigma_r"].error("value", "sigma_r must be at least 0")
    low, high = pack.span("range")
    return CourseParameters(
        key=pack.need("key", str),
        version=pack.need("version", int),
        title=pack.texts("title"),
        own_title=pack.maybe_texts("own_title"),
        adults_only=pack.maybe("adults_only", bool, otherwise=False),
        sources=tuple((name, table.need("source", str)) for name, table in tables.items()),
        low=low / 10,
        high=high / 10,
        **numbers,
    )


def course_text(parameters: CourseParameters) -> str:
    """Return the file that ``parse_course`` reads, number for number."""
    sources = dict(parameters.sources)
    lines = [
        f"key = {toml_string(parameters.key)}",
        f"version = {parameters.version}",
        f"range = [{parameters.low}, {parameters.high}]",
        f"adults_only = {str(parameters.adults_only).lower()}",
        "",
        "[title]",
        *(f"{language} = {toml_string(parameters.title[language])}" for language in LANGUAGES),
    ]
    for name in PARAMETERS:
        lines += [
            "",
            f"[{name}]",
            f"value = {getattr(parameters, name)!r}",
            f"source = {toml_string(sources[name])}",
        ]
    return "\n".join(lines) + "\n"
