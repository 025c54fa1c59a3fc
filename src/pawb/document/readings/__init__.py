"""One file for each reading: which words a document is made of."""
