"""The one place that asks the machine what time it is."""

from datetime import UTC, date, datetime


class SystemClock:
    """The machine's clock, as ``models.services.ports.Clock``."""

    def now(self) -> datetime:
        """Return the time in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the clock that everyone else is given

    def today(self) -> date:
        """Return the day where the therapist is."""
        return datetime.now(UTC).astimezone().date()  # noqa: TID251 - as above
