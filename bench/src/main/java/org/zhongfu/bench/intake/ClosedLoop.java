// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.intake;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Clients that each do one thing after another, as fast as they are answered, until the time is over. */
final class ClosedLoop {

    /** Somebody who does the thing again and again; has what it needs open. */
    interface Client extends AutoCloseable {

        /** Does it once; false when it was refused. */
        boolean once() throws Exception;

        @Override
        void close() throws SQLException;
    }

    /** Makes a client for a thread of its own. */
    interface Clients {

        Client open(int number) throws Exception;
    }

    private ClosedLoop() {}

    /** Lets them run side by side; what one of them throws ends the round. */
    static Throughput run(int clients, Duration time, Clients factory) throws Exception {
        LongAdder done = new LongAdder();
        LongAdder refused = new LongAdder();
        AtomicReference<@Nullable Exception> fault = new AtomicReference<>();
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            threads.add(Thread.startVirtualThread(() -> {
                try (Client client = factory.open(number)) {
                    while (System.nanoTime() < end && fault.get() == null) {
                        (client.once() ? done : refused).increment();
                    }
                } catch (Exception e) {
                    fault.compareAndSet(null, e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Exception thrown = fault.get();
        if (thrown != null) {
            throw thrown;
        }
        return new Throughput(done.sum(), refused.sum(), (System.nanoTime() - begun) / 1e9);
    }
}
