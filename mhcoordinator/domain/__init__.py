"""What a care coordinator talks about: values, records of a case, and the errors of the trade."""
