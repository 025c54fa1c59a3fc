"""One file for each format: `write` makes it of a job; `read`, where a format comes back, finds the answers in it."""
