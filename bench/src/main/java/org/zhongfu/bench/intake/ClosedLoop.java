// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.intake;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Clients that each repeat an action as fast as it is answered, until the time is over. */
final class ClosedLoop {

    /** A client that repeats an action; it keeps open what it needs. */
    interface Client extends AutoCloseable {

        /** Performs the action once; false when it was refused. */
        boolean once() throws Exception;

        @Override
        void close() throws SQLException;
    }

    /** Opens a client for a thread. */
    interface Clients {

        Client open(int number) throws Exception;
    }

    private ClosedLoop() {}

    /** Runs the clients in parallel, each at least once; an exception of one of them ends the round. */
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
                    do {
                        (client.once() ? done : refused).increment();
                    } while (System.nanoTime() < end && fault.get() == null);
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
