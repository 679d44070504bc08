#!/usr/bin/env python3
"""Reads bundles with Google's FhirProto, which knows the types, the codes and what references may lead to.

usage: fhir_google.py REGISTER.ndjson FIXTURES.ndjson
"""
import json
import sys

from google.fhir.r4 import json_format, resource_validation
from google.fhir.r4.proto.core.resources import bundle_and_contained_resource_pb2

# It takes half a second and more for a bundle: of a register, every eighth shows a systematic fault.
STEPS = (8, 1)

bundles = 0
for file, step in zip(sys.argv[1:], STEPS, strict=True):
    with open(file, encoding="utf-8") as lines:
        for place, line in enumerate(lines):
            if place % step:
                continue
            proto = json_format.json_fhir_string_to_proto(
                line,
                bundle_and_contained_resource_pb2.Bundle,
                validate=True,
                default_timezone="Europe/Helsinki",
            )
            resource_validation.validate_resource(proto)
            again = json.loads(json_format.print_fhir_to_json_string(proto))
            if len(again["entry"]) != len(json.loads(line)["entry"]):
                sys.exit("FhirProto lost an entry")
            bundles += 1
print(f"google-fhir-r4: {bundles} bundles read")
