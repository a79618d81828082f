// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.zhongfu.platform.kernel.OutageLog;
import org.zhongfu.platform.messaging.Backoff;
import org.zhongfu.platform.messaging.outbox.OutboxRow.OrderingKey;

/**
 * One pass of the relay: read, send, mark.
 *
 * <p>A batch is sent in rounds, each with at most one row per key, so that a row that fails is never overtaken by a
 * later one of its key. A row sent but not marked is sent again; consumers recognize it by its id.
 */
final class RelayPass {

    private static final Logger LOG = Logger.getLogger(RelayPass.class);

    private final InstantSource clock;
    private final Backoff backoff;
    private final int batchSize;
    private final OutageLog outage = new OutageLog("Kafka, to which events are sent,", LOG::warn, LOG::info);

    RelayPass(InstantSource clock, Backoff backoff, int batchSize) {
        this.clock = clock;
        this.backoff = backoff;
        this.batchSize = batchSize;
    }

    /** True when the batch was full, so that more is likely to wait. */
    boolean run(Handle sql, Sender sender) throws InterruptedException {
        List<OutboxRow> rows = OutboxTable.unsent(sql, clock.instant(), batchSize);
        List<Long> sent = new ArrayList<>(rows.size());
        Map<OutboxRow, Throwable> failed = new LinkedHashMap<>();
        Set<OrderingKey> withheld = new HashSet<>();
        for (List<OutboxRow> wave : waves(rows)) {
            wave.removeIf(row -> withheld.contains(row.orderingKey()));
            List<Future<?>> answers = new ArrayList<>(wave.size());
            for (OutboxRow row : wave) {
                answers.add(sender.send(row));
            }
            for (int i = 0; i < wave.size(); i++) {
                try {
                    answers.get(i).get();
                    sent.add(wave.get(i).id());
                } catch (ExecutionException e) {
                    failed.put(wave.get(i), e.getCause() == null ? e : e.getCause());
                    withheld.add(wave.get(i).orderingKey());
                }
            }
        }
        if (!sent.isEmpty()) {
            OutboxTable.markSent(sql, sent, clock.instant());
            outage.works();
        }
        for (Map.Entry<OutboxRow, Throwable> entry : failed.entrySet()) {
            markFailed(sql, entry.getKey(), entry.getValue(), sent.isEmpty());
        }
        return rows.size() == batchSize;
    }

    /** While no event is taken, that is one outage and not the fault of each event. */
    private void markFailed(Handle sql, OutboxRow row, Throwable why, boolean noneTaken) {
        Instant next = clock.instant().plus(backoff.after(row.attempts() + 1));
        if (noneTaken) {
            outage.failed("event %s (%s): %s"
                    .formatted(row.eventId(), row.type(), why.getClass().getSimpleName()));
        } else {
            LOG.warnf(
                    "event %s (%s) was not taken and withholds its key until %s: %s",
                    row.eventId(), row.type(), next, why.getClass().getSimpleName());
        }
        OutboxTable.markFailed(sql, row.id(), next, why.getClass().getName());
    }

    /** The first rows of all keys, then the second ones, and so on. */
    private static List<List<OutboxRow>> waves(List<OutboxRow> rows) {
        Map<OrderingKey, Integer> depth = new LinkedHashMap<>();
        List<List<OutboxRow>> waves = new ArrayList<>();
        for (OutboxRow row : rows) {
            int wave = depth.merge(row.orderingKey(), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(row);
        }
        return waves;
    }
}
