// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Work that takes too long for the window: done on another thread, its result handed over on the
// thread of whoever wants it. Not for secrets, which must not lie in a future.

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace smtpscope {

/// Lets @p pool do @p work and then calls @p done on the thread of @p receiver. When @p receiver is
/// gone by then, the result is dropped. @p work must own all that it uses.
template <typename Result>
void inBackground(QThreadPool *pool, QObject *receiver, std::function<Result()> work,
    std::function<void(const Result &)> done)
{
    const auto promise = std::make_shared<QPromise<Result>>();
    auto *watcher = new QFutureWatcher<Result>(receiver);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, receiver, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    pool->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace smtpscope
