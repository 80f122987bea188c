"""The rules by which a vault works: read them, load the organisation's own, take it out."""
