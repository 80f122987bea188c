"""The case summary for the case meeting: what it asks, for whom, and how it looks on paper."""
