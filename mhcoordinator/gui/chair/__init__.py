"""The chair's side of a case meeting: a pack is read, printed and minuted, without a vault."""
