#!/usr/bin/env python3
"""Lets judges of FHIR R4 read what `tiimi export fhir` writes of a practice register.

Three judges from elsewhere: the JSON schema of FHIR R4 4.0.1, the models of fhir.resources, and Google's
FhirProto. None of them notices a dangling reference, an empty array, `code: {}`, two values at once, an
impossible day or a bad personal identity code, so that these are looked for here.
"""
import collections
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys

import jsonschema
import stdnum.fi.hetu

TYPES = {
    "Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Organization", "EpisodeOfCare",
    "Questionnaire", "QuestionnaireResponse", "Observation", "RiskAssessment", "Consent", "Condition",
    "CareTeam", "Appointment", "Encounter", "CarePlan", "Goal", "Task", "Provenance",
}
TAG = "urn:minun-tiimini:fhir:register"
DAY = re.compile(r"^\d{4}-\d\d-\d\d$")
MOMENT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
FIXTURES = pathlib.Path(__file__).parents[2] / "Tests" / "Fixtures" / "fhir"
CHOICES = (
    "value", "effective", "occurrence", "occurred", "onset", "abatement", "scheduled", "detail", "due", "timing",
)


class Judge:
    """Finds what the judges from elsewhere let through."""

    def __init__(self):
        self.faults = collections.Counter()
        self.protected = 0
        self.examples = {}

    def fault(self, what, where):
        self.faults[what] += 1
        self.examples.setdefault(what, where)

    def bundle(self, bundle):
        if bundle["resourceType"] != "Bundle" or bundle["type"] != "collection":
            self.fault("not a collection", bundle.get("id", "-"))
        urls = [entry["fullUrl"] for entry in bundle["entry"]]
        if len(urls) != len(set(urls)):
            self.fault("fullUrl twice", urls[0])
        known = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
        forms = {f"{r['url']}|{r['version']}" for r in known.values() if r["resourceType"] == "Questionnaire"}
        for url, resource in known.items():
            if url != "urn:uuid:" + resource["id"]:
                self.fault("fullUrl is not the id", url)
            self.walk(resource, resource["resourceType"], known)
            self.invariants(resource, known, forms)
        if any(label["code"] == "TURVAKIELTO" for label in bundle["meta"].get("security", [])):
            self.protected += 1
            self.whereabouts(known.values())
        kinds = collections.Counter(one["resourceType"] for one in known.values())
        if kinds["Patient"] != 1 or kinds["EpisodeOfCare"] != 1:
            self.fault("not one client and one episode of care", urls[0])
        return kinds

    def whereabouts(self, resources):
        """Under a protection order nothing tells where the client is, in no resource of the bundle."""
        for one in resources:
            place = f"{one['resourceType']}/{one['id']}"
            text = json.dumps(one)
            for field in ("address", "telecom"):
                if f'"{field}":' in text:
                    self.fault(field + " under a protection order", place)
            if "1.2.246.537.6.21" in text:
                self.fault("municipality under a protection order", place)
            if one["resourceType"] == "Patient":
                if not any(label["code"] == "TURVAKIELTO" for label in one["meta"].get("security", [])):
                    self.fault("Patient without the protection order of the Bundle", place)
            if one["resourceType"] == "Appointment":
                if any("reference" not in part["actor"] and " (" not in part["actor"]["display"]
                       for part in one["participant"]):
                    self.fault("place of a meeting under a protection order", place)

    def walk(self, node, place, known):
        if isinstance(node, list):
            if not node:
                self.fault("empty array", place)
            for one in node:
                self.walk(one, place, known)
            return
        if isinstance(node, dict):
            if not node:
                self.fault("empty object", place)
            for prefix in CHOICES:
                if sum(re.fullmatch(prefix + "[A-Z][A-Za-z0-9]*", key) is not None for key in node) > 1:
                    self.fault("two values", place)
            if "reference" in node and isinstance(node["reference"], str) and node["reference"] not in known:
                self.fault("dangling reference", place)
            if set(node) & {"system"} and "code" not in node and "value" not in node:
                self.fault("system without a code", place)
            for key, value in node.items():
                self.walk(value, f"{place}.{key}", known)
            return
        if node is None:
            self.fault("null", place)
        if isinstance(node, str):
            self.text(node, place)

    def text(self, text, place):
        if not text.strip():
            self.fault("blank text", place)
        if any(ord(c) < 32 and c not in "\t\n\r" for c in text):
            self.fault("control character", place)
        try:
            if DAY.match(text):
                datetime.date.fromisoformat(text)
            elif re.match(r"^\d{4}-\d\d-\d\dT", text):
                if not MOMENT.match(text):
                    self.fault("time without seconds or offset", place)
                datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
        except ValueError:
            self.fault("impossible day or time", place)

    def invariants(self, one, known, forms):
        """The invariants and required fields that the schema does not know."""
        kind = one["resourceType"]
        check = lambda holds, what: None if holds else self.fault(what, f"{kind}/{one['id']}")
        tags = [tag["code"] for tag in one["meta"]["tag"] if tag["system"] == TAG]
        check(len(tags) == 1 and tags[0] in ("social", "patient", "both"), "register not marked")
        required = {
            "EpisodeOfCare": ["status", "patient"], "Observation": ["status", "code"],
            "Questionnaire": ["status"], "QuestionnaireResponse": ["status"],
            "RiskAssessment": ["status", "subject"], "Consent": ["status", "scope", "category"],
            "Condition": ["subject"], "Appointment": ["status", "participant"],
            "Encounter": ["status", "class"], "CarePlan": ["status", "intent", "subject"],
            "Goal": ["lifecycleStatus", "description", "subject"], "Task": ["status", "intent"],
            "Provenance": ["target", "recorded", "agent"], "RelatedPerson": ["patient"],
        }
        for field in required.get(kind, []):
            check(field in one, f"{kind} without {field}")
        period = one.get("period", {})
        if "start" in period and "end" in period:
            check(period["start"] <= period["end"], f"{kind} ends before it starts")
        if kind == "Consent":
            check("policy" in one or "policyRule" in one, "ppc-1")
            check("type" not in one.get("provision", {}), "root provision with a type")
        if kind == "Condition":
            check("clinicalStatus" in one, "con-3")
        if kind == "Appointment":
            check(("start" in one) == ("end" in one), "app-2")
            check("start" in one or one["status"] in ("proposed", "cancelled", "waitlist"), "app-3")
            check("cancelationReason" not in one or one["status"] in ("cancelled", "noshow"), "app-4")
            check(all("actor" in p or "type" in p for p in one["participant"]), "app-1")
            check(all("status" in p for p in one["participant"]), "participant without status")
            check(one.get("start", "") <= one.get("end", ""), "Appointment ends before it starts")
        if kind == "CarePlan":
            for activity in one.get("activity", []):
                check(("reference" in activity) != ("detail" in activity), "cpl-3")
        if kind == "CareTeam":
            for member in one["participant"]:
                check(isinstance(member["role"], list), "role is no list")
                resource = known.get(member["member"].get("reference"), {})
                check("onBehalfOf" not in member or resource.get("resourceType") == "Practitioner", "ctm-1")
        if kind == "Observation":
            values = [key for key in one if key.startswith("value")]
            check(not (values and "dataAbsentReason" in one), "obs-6")
            check(values or "dataAbsentReason" in one or "component" in one, "Observation says nothing")
        if kind == "Task":
            check(one["status"] != "completed" or one.get("output"), "completed Task without output")
            check(one.get("lastModified", "9") >= one.get("authoredOn", ""), "inv-1")
        if kind == "Goal":
            check(all("measure" in target for target in one.get("target", [])), "gol-1")
        if kind == "Provenance":
            check(MOMENT.match(one["recorded"]), "Provenance.recorded without seconds or offset")
        if kind == "QuestionnaireResponse":
            form = one["questionnaire"]
            texts = any("text" in item for item in one["item"])
            check(form in forms or not texts, "texts of a form that is not in the bundle")
        if kind == "Patient":
            self.patient(one, check)

    @staticmethod
    def patient(one, check):
        official = [i for i in one.get("identifier", []) if i.get("use") == "official"]
        check(len(official) <= 1, "several official identifiers")
        for identifier in official:
            check(identifier["system"] == "urn:oid:1.2.246.21", "official identifier of another system")
            check(identifier["type"]["coding"][0]["code"] == "NNFIN", "official identifier not NNFIN")
            code = identifier["value"]
            check(stdnum.fi.hetu.is_valid(code, allow_temporary=True), "bad personal identity code")
            check(900 <= int(code[7:10]) <= 999, "personal identity code of a real person")
        check(all(name.get("text") for name in one["name"]), "name without text")


def main():
    tiimi, work = sys.argv[1], pathlib.Path(sys.argv[2])
    folder = work / "fhir"
    folder.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ, TIIMI_AS="judge")
    files = {}
    for register in ("both", "social", "patient"):
        files[register] = folder / f"{register}.ndjson"
        run = [tiimi, "export", "fhir", "--all", "--reason", "Outside judges", "--for-register", register]
        subprocess.run(run + ["--to", str(files[register]), "--quiet"], env=environment, check=True, stdout=subprocess.DEVNULL)
    fixtures = [json.loads(file.read_text()) for file in sorted(FIXTURES.glob("*.json"))]
    lines = folder / "fixtures.ndjson"
    lines.write_text("".join(json.dumps(bundle) + "\n" for bundle in fixtures))
    others = [
        subprocess.Popen([
            str(work / f"fhir-{name}" / "bin" / "python"),
            str(pathlib.Path(__file__).with_name(f"fhir_{name}.py")), str(files["both"]), str(lines),
        ])
        for name in ("models", "google")
    ]
    schema = json.loads((work / "fhir-schema" / "fhir.schema.json").read_text())
    validators = {
        kind: jsonschema.Draft6Validator({"$ref": f"#/definitions/{kind}", "definitions": schema["definitions"]})
        for kind in TYPES | {"Bundle"}
    }
    judge = Judge()
    seen = collections.Counter()
    for register, file in files.items():
        bundles = [json.loads(line) for line in file.read_text().splitlines()]
        for place, bundle in enumerate(bundles):
            kinds = judge.bundle(bundle)
            for entry in bundle["entry"]:
                tag = entry["resource"]["meta"]["tag"][0]["code"]
                if "both" not in (register, tag) and tag != register:
                    judge.fault("resource of the other register", register)
            # The other registers hold the same resources, but for what refers to those left out.
            if register == "both" or place % 10 == 0:
                seen += kinds
                schema_faults(bundle, validators, judge)
        print(f"{register}: {len(bundles)} bundles")
    for bundle in fixtures:
        seen += judge.bundle(bundle)
        schema_faults(bundle, validators, judge)
    print(f"{len(fixtures)} whole cases of the tests, {judge.protected} bundles under a protection order")
    if not fixtures or not judge.protected:
        judge.fault("nothing to judge", "the whole cases of the tests, or protection orders")
    for missing in TYPES - set(seen):
        judge.fault("no resource of this type was seen", missing)
    print("resources held against the schema, each wording once:", len(PASSED))
    print("resources:", ", ".join(f"{kind} {count}" for kind, count in sorted(seen.items())))
    for what, count in judge.faults.items():
        print(f"FAULT {what}: {count}, such as {judge.examples[what]}")
    # Every judge has its say before any fault ends the run.
    if any([other.wait() for other in others]) or judge.faults:
        sys.exit(1)


PASSED = set()


def schema_faults(bundle, validators, judge):
    """The schema is slow: what has been seen to the letter, such as a form, is not looked at again."""
    shell = dict(bundle, entry=[{"fullUrl": entry["fullUrl"]} for entry in bundle["entry"]])
    for one in [shell] + [entry["resource"] for entry in bundle["entry"]]:
        text = json.dumps(one)
        if text in PASSED:
            continue
        PASSED.add(text)
        for error in validators[one["resourceType"]].iter_errors(one):
            path = ".".join(str(part) for part in error.path)
            judge.fault("schema: " + error.message[:200], f"{one['resourceType']}.{path}")


if __name__ == "__main__":
    main()
