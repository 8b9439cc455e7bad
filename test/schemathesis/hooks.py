"""Hooks for Schemathesis: who calls, and with what, so that its requests also get past the front door.

A third of the calls is left as generated, a third gets a token and the names that a provider state answered, and a third is
an ordinary request of the operation, so that every operation also succeeds. Every call comes from a device address of its own.
"""

import atexit
import collections
import json
import os
import re
import urllib.request

import schemathesis
from schemathesis.specs.openapi import checks

ORIGIN = os.environ["PASSGATE_SIMULATOR"]
with open(os.environ["PASSGATE_ORDINARY_REQUESTS"], encoding="utf-8") as file:
    ORDINARY = json.load(file)

calls = collections.Counter()
addresses = 0
statuses = collections.defaultdict(collections.Counter)


def operation_of(case):
    return case.operation.definition.raw["operationId"]


def state_values(name, params):
    body = json.dumps({"state": name, "params": params, "action": "setup"}).encode()
    request = urllib.request.Request(f"{ORIGIN}/_simulator/states", data=body, method="POST")
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)


def filled(template, values):
    if isinstance(template, dict):
        return {name: filled(value, values) for name, value in template.items()}
    if isinstance(template, list):
        return [filled(value, values) for value in template]
    if isinstance(template, str):
        return re.sub(r"\{(\w+)\}", lambda found: str(values.get(found[1], found[0])), template)
    return template


@schemathesis.hook
def before_call(context, case, kwargs):
    global addresses
    operation = operation_of(case)
    calls[operation] += 1
    addresses += 1
    case.headers = case.headers or {}
    ordinary = case.method.upper() == case.operation.method.upper()
    if ordinary and calls[operation] % 3 != 0:
        base = ORDINARY[operation]
        values = state_values(base["state"], base.get("params", {}))
        case.path_parameters = {**(case.path_parameters or {}), **filled(base.get("path", {}), values)}
        headers = filled(base.get("headers", {}), values)
        if calls[operation] % 3 == 1:
            case.headers.update(headers)
            case.query = filled(base.get("query", {}), values)
            apply_body(case, base, values)
        elif "authorization" in headers:
            case.headers["authorization"] = headers["authorization"]
    for name, value in list(case.headers.items()):
        case.headers[name] = sendable(value)
    case.headers["X-Forwarded-For"] = f"10.{addresses >> 16 & 255}.{addresses >> 8 & 255}.{addresses & 255}"


def sendable(value):
    """Python's own HTTP client sends Latin-1 only: anything else goes as the bytes of its UTF-8."""
    try:
        value.encode("latin-1")
        return value
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace").decode("latin-1")


def apply_body(case, base, values):
    for member, media_type in (("json", "application/json"), ("form", "application/x-www-form-urlencoded")):
        if member in base:
            case.body = filled(base[member], values)
            case.media_type = media_type


@schemathesis.hook
def after_call(context, case, response):
    statuses[operation_of(case)][response.status_code] += 1


@schemathesis.check
def documented_body(ctx, response, case):
    """Content type and schema as documented; a body that the document calls optional may be missing."""
    documented = case.operation.definition.raw["responses"].get(str(response.status_code))
    if documented is not None and not response.content and is_optional(case, documented):
        return None
    checks.content_type_conformance(ctx, response, case)
    return checks.response_schema_conformance(ctx, response, case)


def is_optional(case, documented):
    while "$ref" in documented:
        found = case.operation.schema.raw_schema
        for key in documented["$ref"].removeprefix("#/").split("/"):
            found = found[key]
        documented = found
    return documented.get("x-body-optional", False)


@atexit.register
def write_counts():
    with open(os.environ["PASSGATE_COUNTS"], "w", encoding="utf-8") as file:
        json.dump({name: dict(counted) for name, counted in statuses.items()}, file)
