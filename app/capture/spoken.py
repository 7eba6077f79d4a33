"""What is read aloud: a form with the ends of its lines; the question about sharing."""

from app.capture.inputs import FormItem, FormSpec, ShareAnswer
from app.capture.words import CaptureWords

_END_OF_SENTENCE = (".", "!", "?", "؟")
_SILENT = str.maketrans("", "", "\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}")


def spoken_form(spec: FormSpec, words: CaptureWords) -> str:
    """Return the text, one line for each thing to be said."""
    head = (
        words.heading(spec.greeting_name, spec.period),
        spec.instruction,
        words.subject(spec.about, spec.home),
    )
    lines = [*filter(None, head), *(_question(item, spec, words) for item in spec.items)]
    return "\n".join(lines).translate(_SILENT)


def spoken_share_question(
    spec: FormSpec, words: CaptureWords, last_time: ShareAnswer | None
) -> str:
    """Return the question, what it means, what was said last time, and the answers to it."""
    speaker = spec.speaker
    lines = [words.may_others_see(speaker, spec.about or ""), words.what_sharing_means(speaker)]
    lines += [words.last_time(last_time)] if last_time is not None else []
    lines += [_sentence(answer) for answer in words.share_choices(speaker).values()]
    return "\n".join(lines).translate(_SILENT)


def _question(item: FormItem, spec: FormSpec, words: CaptureWords) -> str:
    ends = words.from_to(spec.low_label, spec.high_label) if spec.low_label else ""
    return " ".join(_sentence(one) for one in (item.title, item.help, ends) if one)


def _sentence(text: str) -> str:
    return text if text.endswith(_END_OF_SENTENCE) else f"{text}."
