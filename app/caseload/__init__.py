"""All cases, what stands out, search."""
