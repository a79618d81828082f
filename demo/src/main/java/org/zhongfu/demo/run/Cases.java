// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.api.UnreachableException;

/** Does the same for many, several in parallel; a failed one does not stop the others, a system that does not answer does. */
final class Cases {

    private final int parallel;
    private final Runnable onFailure;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable UnreachableException> unreachable = new AtomicReference<>();

    /**
     * @param parallel how many run in parallel
     */
    Cases(int parallel, Runnable onFailure) {
        this.parallel = parallel;
        this.onFailure = onFailure;
    }

    /**
     * Does it for each.
     *
     * @param name how a failure names one
     * @throws UnreachableException when the system did not answer
     */
    <T> void each(List<T> all, Function<T, String> name, Consumer<T> work) {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(all);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < parallel; i++) {
            threads.add(Thread.startVirtualThread(() -> workOff(waiting, name, work)));
        }
        threads.forEach(Cases::join);
        UnreachableException cause = unreachable.get();
        if (cause != null) {
            throw cause;
        }
    }

    /** One line per failed one. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private <T> void workOff(Queue<T> waiting, Function<T, String> name, Consumer<T> work) {
        for (T one = waiting.poll(); one != null && unreachable.get() == null; one = waiting.poll()) {
            try {
                work.accept(one);
            } catch (UnreachableException e) {
                unreachable.compareAndSet(null, e);
            } catch (DemoFailedException e) {
                failures.add(name.apply(one) + ": " + e.getMessage());
                onFailure.run();
            } catch (RuntimeException e) {
                // A fault of this program: reported, so that the thread continues with its other cases.
                failures.add(name.apply(one) + ": " + e);
                onFailure.run();
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailedException("The demonstration was interrupted; start it again to continue.", e);
        }
    }
}
