"""The languages a form can be shown in, beyond those of the windows; no Qt."""

from dataclasses import dataclass

from models.domain.scales import Scale


@dataclass(frozen=True, slots=True)
class FormLanguage:
    """One language, named as its own speakers name it."""

    code: str
    own_name: str
    right_to_left: bool = False
    is_working_translation: bool = False  # never tried with the people it is for; forms say so


FORM_LANGUAGES = {
    one.code: one
    for one in (
        FormLanguage("da", "Dansk"),
        FormLanguage("en", "English"),
        FormLanguage("ar", "العربية", right_to_left=True, is_working_translation=True),
    )
}
FALLBACK = "en"


def languages_of(scale: Scale) -> tuple[str, ...]:
    """List the languages that have every word of a form."""
    words = [scale.period, scale.instruction]
    if scale.scored:
        words += [scale.low_label, scale.high_label]
    for item in scale.items:
        words += [item.label, *filter(None, [item.help])]
    return tuple(code for code in FORM_LANGUAGES if all(code in texts for texts in words))
