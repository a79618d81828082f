// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.util.concurrent.Future;

/** Hands a row to the broker; the future ends when the broker has it for certain, or will not. */
interface Sender extends AutoCloseable {

    Future<?> send(OutboxRow row);

    @Override
    void close();
}
