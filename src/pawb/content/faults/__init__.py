"""What can be wrong with content: with a file, with how it is written, with its fields, times and references."""
