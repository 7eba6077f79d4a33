"""The dialog of the case's forms."""

from app.widgets.save_dialog import SaveDialog

__all__ = ["SaveDialog"]
