#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""`check --mx` with every fault that the lab's name servers can show."""
from case import Case

RESOLVER, AUTHORITATIVE = "127.0.0.1:11053", "127.0.0.1:10053"
FINE, NO_NAME, NO_CONNECTION = ("done", "ok", None), ("dns", "dns-error", None), ("connect", "refused", None)


def case(what, domain, expected, finding="", name_server=RESOLVER, recipient="bob@lab.test"):
    return Case("names", what, "", expected,
                ["--mx", domain, "--nameserver", name_server, "--port", "25", "--from", "", "--to", recipient,
                 "--timeout", "5"], finding=finding)


def all_cases():
    zone = "cases.test"
    return [
        case("domain in order", "lab.test", FINE),
        case("no MX: the domain is its own host", "implicit." + zone, FINE),
        case("null MX", "nullmx." + zone, NO_NAME, "mx.null"),
        case("nobody listens", "closedmx." + zone, NO_CONNECTION, "mx.loopback"),
        case("nobody listens at the best, the next answers", "multimx." + zone, FINE),
        case("one of two of the same preference answers", "equalmx." + zone, FINE),
        case("MX to an alias", "cnamemx." + zone, FINE),
        case("MX to an address", "ipmx." + zone, NO_NAME, "mx.ip-literal"),
        case("MX to a name that does not exist", "danglingmx." + zone, NO_NAME, "dns.no-such-name"),
        case("MX with IPv6 alone, nobody listens", "v6onlymx." + zone, NO_CONNECTION),
        case("neither MX nor address", "nothing." + zone, NO_NAME, "dns.no-address"),
        case("aliases in a circle", "loopcname." + zone, NO_NAME),
        case("domain does not exist", "nosuch." + zone, NO_NAME, "dns.no-such-name"),
        case("wildcard MX", "any.wild.lab.test", FINE),
        case("DNSSEC does not fit", "bogus.test", NO_NAME, "dns.server-failed"),
        case("name server is silent", "timeout.test", ("dns", "timeout", None), "dns.timeout"),
        case("name server refuses", "example.org", NO_NAME, "dns.refused", AUTHORITATIVE),
        case("nobody is a name server there", "lab.test", ("dns", "timeout", None), "dns.timeout", "127.0.0.1:9"),
    ]
