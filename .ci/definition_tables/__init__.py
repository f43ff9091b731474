"""The tables of facts that .ci/definitions derives from HL7's published definitions, one module a table."""
