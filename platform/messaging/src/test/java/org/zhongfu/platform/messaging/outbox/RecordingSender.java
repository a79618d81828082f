// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** A broker that records the rows it was sent, and refuses the keys it is set to refuse. */
final class RecordingSender implements Sender {

    private final List<OutboxRow> taken = new CopyOnWriteArrayList<>();
    private final Set<String> refusedPayloads = ConcurrentHashMap.newKeySet();
    private volatile Runnable beforeAnswer = () -> {};

    void refuse(String partOfPayload) {
        refusedPayloads.add(partOfPayload);
    }

    void acceptAll() {
        refusedPayloads.clear();
    }

    /** Something that happens when the broker has the record and the relay does not know it yet. */
    void beforeAnswer(Runnable happening) {
        beforeAnswer = happening;
    }

    List<OutboxRow> taken() {
        return taken;
    }

    /** {@code key:version} of what was taken, in order. */
    List<String> takenVersions() {
        return taken.stream()
                .map(row -> row.key() + ":" + row.subject().aggregateVersion())
                .toList();
    }

    @Override
    public Future<?> send(OutboxRow row) {
        if (refusedPayloads.stream().anyMatch(row.payload()::contains)) {
            return CompletableFuture.failedFuture(new RecordTooLargeException("refused"));
        }
        taken.add(row);
        beforeAnswer.run();
        return CompletableFuture.completedFuture(row);
    }

    @Override
    public void close() {}
}
