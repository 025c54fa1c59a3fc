"""Reports: one file for each shape in which findings are shown."""
