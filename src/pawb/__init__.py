"""Pawb: accessible, bilingual public documents from one YAML source."""
