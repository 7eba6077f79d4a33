"""The session in five steps."""
