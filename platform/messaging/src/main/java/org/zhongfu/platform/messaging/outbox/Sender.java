// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.util.concurrent.Future;

/** Sends a row to the broker; the future ends when the broker has acknowledged or refused it. */
interface Sender extends AutoCloseable {

    Future<?> send(OutboxRow row);

    @Override
    void close();
}
