"""The network of sides and corners: from streets to the arcs of the search graph."""
