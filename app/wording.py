"""Domain codes become sentences in the reader's language; no Qt."""
