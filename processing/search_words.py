"""What the search of the toolbox finds an algorithm by, and the sentence it shows of it."""
