"""A form on paper: lines of exactly 100 mm, as on the screen, and a rule to check the printer.

Only for forms in our own words: a pack without wording has nothing to print.
"""

from app.documents.form_words import FormWords
from app.documents.report import BlankForm, FormLine, PageWords, Report
from app.documents.words import DocumentWords
from app.form_languages import FORM_LANGUAGES, FormLanguage
from app.wording import Wording
from models.domain.scales import Ends, FilledBy, Scale, ScaleItem, Texts

_FALLBACK = "en"


def can_be_printed(scale: Scale) -> bool:
    """Whether the pack has words of its own to put on paper."""
    return not scale.record_only and bool(scale.items)


def blank_form_report(scale: Scale, words: Wording, language: str = "") -> Report:
    """Return a form ready to fill in; ValueError where the pack has no words of its own.

    ``language`` is the form's, where it is another than that of ``words``; what a pack lacks
    in it is said in English.
    """
    if not can_be_printed(scale):
        raise ValueError(f"{scale.key} is recorded from its own paper form: its words are not ours")
    own, form = DocumentWords.of(words), FormWords.of(words)
    language = language or words.language
    title = _text(scale.title, language)
    low, high = (_text(one, language) for one in (scale.low_label, scale.high_label))
    is_marked = scale.ends is not Ends.PICTURES
    spoken = FORM_LANGUAGES.get(language, FormLanguage(language, language))
    # "Tap the line" is for the screen; in a language without words for paper it has to do.
    is_ours = is_marked and language == words.language
    how = form.how_to_mark(len(scale.items)) if is_ours else _text(scale.instruction, language)
    edges = PageWords(
        version=f"{scale.key} · {form.version(scale.version)} · Trivselskurve",
        page=own.page,
        notes=_notes(scale, form, spoken),
        continued=title,
    )
    return Report(
        language=language,
        title=title,
        day="",
        facts=(),
        sections=(
            BlankForm(
                fields=_fields(scale, form),
                period=_text(scale.period, language),
                instruction=how,
                lines=tuple(_line(one, scale, language) for one in scale.items),
                low=low,
                high=high,
                ends=scale.ends,
                alternative=form.line_between(low, high) if is_marked else "",
                is_mirrored=spoken.right_to_left,
                ruler=form.ruler if is_marked else "",
            ),
        ),
        edges=edges,
        is_large=True,
        file_name=f"{form.file}-{scale.key}-{language}.pdf",
    )


def _line(item: ScaleItem, scale: Scale, language: str) -> FormLine:
    picture = f"{scale.key}/{item.key}" if scale.ends is Ends.PICTURES else ""
    return FormLine(_text(item.label, language), _text(item.help, language), item.icon, picture)


def _fields(scale: Scale, form: FormWords) -> tuple[str, ...]:
    """Return what is written by hand before the form is filled in."""
    about = (form.about_whom,) if scale.filled_by is FilledBy.ABOUT_CHILD else ()
    return (form.who, *about, form.day, form.meeting)


def _notes(scale: Scale, form: FormWords, spoken: FormLanguage) -> str:
    said = [] if scale.validated else [form.not_validated]
    if spoken.is_working_translation:
        said.append(form.working_translation)
    if scale.ends is not Ends.PICTURES:
        said.append(form.from_the_right if spoken.right_to_left else form.how_to_measure)
    return " ".join(said)


def _text(texts: Texts, language: str) -> str:
    return texts.get(language) or texts.get(_FALLBACK, "")
