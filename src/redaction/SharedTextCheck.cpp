// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SharedTextCheck.h"

namespace smtpscope {

class SharedTextCheck::Searcher
{
public:
    std::vector<SharedLeak> leaks;
};

SharedTextCheck::SharedTextCheck(const PrivateValues &, const SecretMasker *)
    : m_searcher(std::make_unique<Searcher>())
{ }

SharedTextCheck::~SharedTextCheck() = default;

void SharedTextCheck::add(QByteArrayView, TextOrigin)
{ }
void SharedTextCheck::endBlock()
{ }
void SharedTextCheck::add(const RedactedCheck &)
{ }

const std::vector<SharedLeak> &SharedTextCheck::leaks() const
{
    return m_searcher->leaks;
}

} // namespace smtpscope
