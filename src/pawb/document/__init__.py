"""The document: one small tree for each publication, language and reading, which every format renders."""
