"""From the YAML that people write to publications: read, bind, pair. Everything here names the place it came from."""
