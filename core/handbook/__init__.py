"""The handbook: what is asked of a School Path, and what a path is judged by."""
from .records import Band, Clause, Handbook, Reference, Verdict

__all__ = ["Band", "Clause", "Handbook", "Reference", "Verdict"]
