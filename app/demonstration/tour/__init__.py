"""The tour for pictures: every page and dialog of the program, room by room."""
