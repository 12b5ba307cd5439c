"""The Processing provider of School Path and its algorithms."""
