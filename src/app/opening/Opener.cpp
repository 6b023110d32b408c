// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/opening/Opener.h"

#include "app/Advice.h"

#include <QThreadPool>

namespace smtpscope {

Opener::Opener(QObject *parent) : QObject(parent), m_knowledge(applicationKnowledge())
{ }

Opener::~Opener()
{
    cancel();
}

void Opener::openFile(const QString &path)
{
    begin([path, own = m_own, knowledge = m_knowledge](QPromise<Result> &promise) {
        return smtpscope::openFile(path, own, knowledge, [&](qint64 read, qint64 all) {
            constexpr qint64 unit = 1024;
            promise.setProgressRange(0, int(all / unit));
            promise.setProgressValue(int(read / unit));
            return !promise.isCanceled();
        });
    });
}

void Opener::openBytes(const QByteArray &bytes, const QString &name)
{
    begin([bytes, name, knowledge = m_knowledge](
              QPromise<Result> &) { return smtpscope::openBytes(bytes, name, knowledge); });
}

void Opener::cancel()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

void Opener::begin(const Work &work)
{
    cancel();
    m_watcher = new QFutureWatcher<Result>(this);
    connect(m_watcher, &QFutureWatcher<Result>::progressValueChanged, this,
        [this](int read) { Q_EMIT progressed(read, m_watcher->progressMaximum()); });
    connect(m_watcher, &QFutureWatcher<Result>::finished, this, &Opener::deliver);
    const auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    m_watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        if (!promise->isCanceled())
            promise->addResult(std::make_shared<const OpeningResult>(work(*promise)));
        promise->finish();
    });
}

void Opener::deliver()
{
    const Result result = m_watcher->result();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    if (const auto *problem = std::get_if<OpeningProblem>(result.get()))
        Q_EMIT failed(*problem);
    else
        Q_EMIT opened(std::get<OpenedDocument>(*result));
}

} // namespace smtpscope
