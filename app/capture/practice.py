"""The practice line: shown once to a child, never recorded."""

from collections.abc import Callable
from dataclasses import replace

from app.capture.inputs import FormItem, FormSpec, HandoverStep, Purpose
from app.capture.words import CaptureWords


def practice_step(before: HandoverStep, words: Callable[[str], CaptureWords]) -> HandoverStep:
    """Make the practice step to put before a form, for the same person in the same look.

    ``words`` gives those of a language; the practice line speaks every one the form does.
    """
    return replace(
        before,
        key=f"practice:{before.key}",
        form=_practice_form(before.form, words),
        ask_share=False,
        initial=None,
        other_languages=tuple(_practice_form(one, words) for one in before.other_languages),
    )


def _practice_form(form: FormSpec, words: Callable[[str], CaptureWords]) -> FormSpec:
    says = words(form.language)
    low, high = says.practice_ends()
    return replace(
        form,
        scale_key="",
        scale_version="",
        period=says.practice_heading(),
        instruction=says.practice_instruction(),
        items=(FormItem("practice", says.practice_question(), icon="ice-cream-cone"),),
        low_label=low,
        high_label=high,
        home=None,
        purpose=Purpose.PRACTICE,
    )


def is_practice(step: HandoverStep) -> bool:
    """Say whether a step is only there to try the line."""
    return step.form.purpose is Purpose.PRACTICE
