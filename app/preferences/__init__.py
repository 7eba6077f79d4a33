"""Settings, norms, scales, own wording."""
