#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""validate.py SCHEMA FILE...: exit status 0 when each file is as the schema says, else 1 with the first fault of each."""
import json
import sys

import jsonschema


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    status = 0
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            error = next(validator.iter_errors(json.load(file)), None)
        if error is not None:
            print("%s: %s: %s" % (path, list(error.path), error.message[:300]))
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
