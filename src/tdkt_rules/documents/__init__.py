"""One module an issued document, in the document's order."""
