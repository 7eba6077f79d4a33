"""The access package: everything about one person, looked through before it is given out."""
