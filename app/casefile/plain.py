"""What tabs of the case do with layouts."""

from app.widgets.layouts import clear

__all__ = ["clear"]
