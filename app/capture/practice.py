"""The practice line: shown once to a child, never recorded."""

from dataclasses import replace

from app.capture.inputs import FormItem, HandoverStep, Purpose
from app.capture.words import CaptureWords


def practice_step(before: HandoverStep, words: CaptureWords) -> HandoverStep:
    """Make the practice step to put before a form, for the same person in the same look."""
    low, high = words.practice_ends()
    form = replace(
        before.form,
        scale_key="",
        scale_version="",
        period=words.practice_heading(),
        instruction=words.practice_instruction(),
        items=(FormItem("practice", words.practice_question(), icon="ice-cream-cone"),),
        low_label=low,
        high_label=high,
        home=None,
        purpose=Purpose.PRACTICE,
    )
    return replace(before, key=f"practice:{before.key}", form=form, ask_share=False, initial=None)


def is_practice(step: HandoverStep) -> bool:
    """Say whether a step is only there to try the line."""
    return step.form.purpose is Purpose.PRACTICE
