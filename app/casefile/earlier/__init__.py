"""Entering a case's earlier scores at once: days down, voices across."""
