"""The intake wizard: one question per page, from the first phone call to a case that stands."""
