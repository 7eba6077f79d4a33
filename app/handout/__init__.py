"""The room where a document is made before it leaves: what it says, seen as it will be."""
