# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
# SMTPSCOPE_PYTHON: the Python 3 that runs the tests' scripts. The system's own one first, because another
# one in PATH does not see the Python modules that the system's packages install (python3-jsonschema).

find_program(SMTPSCOPE_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(SMTPSCOPE_PYTHON NAMES python3 python REQUIRED)
