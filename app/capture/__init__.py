"""What a client touches: full-screen forms, the line, hand-over and return."""
