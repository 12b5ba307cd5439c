"""From raw layers and files to streets, crossings, gates and homes."""
