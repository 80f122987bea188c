"""The safety plan as a page to read, its reviews, and what to do when a client is gone."""
