#!/usr/bin/env python3
"""Reads bundles with the models of fhir.resources, which know the required fields and the data types.

usage: fhir_models.py REGISTER.ndjson FIXTURES.ndjson
"""
import json
import sys

from fhir.resources import construct_fhir_element

bundles = 0
for file in sys.argv[1:]:
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            bundle = json.loads(line)
            read = construct_fhir_element("Bundle", bundle)
            if len(read.entry) != len(bundle["entry"]):
                sys.exit("fhir.resources lost an entry")
            bundles += 1
print(f"fhir.resources: {bundles} bundles read")
