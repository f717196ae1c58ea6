"""A process killed at every kind of point of its work: afterwards nothing is lost, and the next run is right."""
