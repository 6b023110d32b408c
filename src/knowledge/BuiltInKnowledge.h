// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The knowledge files that were built into the program.

#include "knowledge/KnowledgeReader.h"

namespace smtpscope {

/// The files of resources/knowledge as they were when the program was built. Copies no byte.
std::vector<KnowledgeFile> builtInKnowledgeFiles();

} // namespace smtpscope
