"""The sample district: an invented one, drawn from a plan."""
