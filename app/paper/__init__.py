"""Printable pages: rule sheet, blank and filled score sheets, traces, result, notices, certificates."""
