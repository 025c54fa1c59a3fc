"""What a site of another body begins with, and how what it began with is brought up to date."""
