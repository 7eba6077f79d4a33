"""The meeting's own words that presenters need: names in lists, forms, ways on."""

from PySide6.QtCore import QObject

from app.wording import Wording
from models.domain.people import Context, Member, Voice
from models.domain.scales import Scale


class MeetingWords(QObject):
    """Short phrases about people and forms, in the window's language."""

    def give_to(self, name: str) -> str:
        return self.tr("Hand over to {name}").format(name=name)

    def detail(self, voice: Voice, about: Member, rater: Member, age: str) -> str:
        """Return what stands beside the name: "8 år · barn", "om Mia · skole"."""
        parts = [age] if voice.is_about_self else []
        if not voice.is_about_self:
            parts.append(self.tr("about {name}").format(name=about.alias))
        elif not parts[0]:
            parts = [self.tr("about self")]
        if rater.context is not Context.HOME:
            parts.append(self.context(rater.context))
        if voice.home:
            parts.append(voice.home)
        return " · ".join(part for part in parts if part)

    def person(self, member: Member, age: int | None, wording: Wording) -> str:
        """Return age and role of a child or young person; empty for adults."""
        if age is None or age >= 18:
            return ""
        return f"{wording.age(age)} · {wording.person(member.role, age)}"

    def context(self, context: Context) -> str:
        return {
            Context.HOME: self.tr("home"),
            Context.SCHOOL: self.tr("school"),
            Context.LEISURE: self.tr("leisure"),
            Context.HEALTH: self.tr("health"),
            Context.AUTHORITY: self.tr("authority"),
            Context.OTHER: self.tr("network"),
        }[context]

    def too_young(self) -> str:
        return self.tr("Under 6: talk about the pictures together, no marks")

    def no_form(self) -> str:
        return self.tr("no form")

    def not_with_us(self) -> str:
        return self.tr("not with us")

    def next_time(self) -> str:
        return self.tr("next time, in turn")

    def meeting_number(self, number: int) -> str:
        return self.tr("meeting {number}").format(number=number)

    def saved(self) -> str:
        return self.tr("saved")

    def saving(self) -> str:
        return self.tr("saving ...")

    def not_saved(self) -> str:
        return self.tr("not saved")

    def to_step(self, step: int) -> str:
        """Return the words on the button that leads to a step."""
        return (
            self.tr("On to who is here"),
            self.tr("On to wellbeing"),
            self.tr("On to the curve"),
            self.tr("On to agreements"),
            self.tr("On to cooperation"),
        )[step - 1]

    def go_on_without(self) -> str:
        return self.tr("Go on without")

    def finish(self) -> str:
        return self.tr("End the meeting")

    def show_curve(self) -> str:
        return self.tr("Show the curve")

    def turn_note(self, names: str) -> str:
        """Say why some wait: at most four forms a meeting, those who waited longest first."""
        return self.tr(
            "At most four wellbeing forms a meeting. Today it is the turn of: {names}. "
            "The others come next time."
        ).format(names=names)

    def form(self, scale: Scale, age: int | None, wording: Wording) -> str:
        """Return a form's title, with the ages it is meant for where they are others."""
        title = scale.title[wording.language]
        if age is None or scale.age_low is None or scale.age_high is None:
            return title
        if scale.age_low <= age <= scale.age_high:
            return title
        if scale.age_high >= 100:
            ages = self.tr("from {low} years").format(low=scale.age_low)
        else:
            ages = self.tr("{low} to {high} years").format(low=scale.age_low, high=scale.age_high)
        return f"{title} ({ages})"

    def outgrown(self, name: str, age: str, title: str) -> str:
        """Say that another form is meant for somebody's age by now."""
        return self.tr(
            "{name} is {age} now: “{form}” is meant for that age. "
            "If you choose it, a new curve begins beside the old one."
        ).format(name=name, age=age, form=title)

    def told(self, names: str) -> str:
        return self.tr("Told: {names}").format(names=names)

    def was_planned(self, day: str) -> str:
        return self.tr("It had been planned for {day}.").format(day=day)

    def written_late(self) -> str:
        return self.tr("Written in on a later day: the forms are marked as late.")

    def by_phone(self) -> str:
        return self.tr("Read the forms aloud; the words are in the next step.")

    def by_video(self) -> str:
        return self.tr(
            "Share the screen when you hand over a form, or choose “spoken” and read it aloud."
        )

    def others(self) -> str:
        return self.tr("Others")

    def missing(self, names: str) -> str:
        return self.tr("Cooperation is missing: {names}").format(names=names)

    def wellbeing_missing(self, names: str) -> str:
        return self.tr("Wellbeing is missing: {names}").format(names=names)

    def typed_only(self, name: str) -> str:
        """Say whose form stands in its fields and nowhere else."""
        return self.tr("What was typed for {name} is not saved yet.").format(name=name)

    def begun(self, name: str) -> str:
        """Say whose form has marks on it and was not finished."""
        return self.tr(
            "The form of {name} is begun and not finished. Hand it over again, or skip it."
        ).format(name=name)

    def goals_wait(self, names: str) -> str:
        """Say whose goals are not marked today; nobody's: empty."""
        if not names:
            return ""
        words = self.tr("The goals of {names} wait until they are here.")
        return words.format(names=names)

    def to_wellbeing(self) -> str:
        return self.tr("Go to wellbeing")

    def not_shown(self, names: list[str], wording: Wording) -> str:
        """Say whose curve is not shown, and nothing about why."""
        if len(names) == 1:
            words = self.tr("{owners} curve is not shown.")
            return words.format(owners=wording.genitive(names[0]))
        owners = wording.listed([wording.genitive(name) for name in names])
        return self.tr("{owners} curves are not shown.").format(owners=owners)

    def says(self, name: str) -> str:
        return self.tr("{name} in their own words").format(name=name)
