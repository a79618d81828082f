// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.zhongfu.stack.StartFailedException;

/** A child process that is started again when it ends, each time after a longer wait, until {@link #stop}. */
final class SupervisedProcess {

    /** Starts the process. */
    @FunctionalInterface
    interface Starter {
        Process start();
    }

    /** Receives starts and ends of the process. */
    interface Listener {
        void started(Process process);

        void endedAndWaits(int exitCode, Duration wait);
    }

    private static final int COULD_NOT_START = -1;

    private final String name;
    private final Starter starter;
    private final Backoff backoff;
    private final Listener listener;
    private final AtomicReference<@Nullable Process> current = new AtomicReference<>();
    private volatile boolean stopping;
    private @Nullable Thread thread;

    SupervisedProcess(String name, Starter starter, Backoff backoff, Listener listener) {
        this.name = name;
        this.starter = starter;
        this.backoff = backoff;
        this.listener = listener;
    }

    String name() {
        return name;
    }

    /** Starts the process and watches it from a thread of its own. */
    synchronized SupervisedProcess start() {
        // The first start runs in the caller, so that a process that cannot start at all is reported immediately.
        var first = launch();
        thread = Thread.ofVirtual().name("watch-" + name).start(() -> watch(first));
        return this;
    }

    private Process launch() {
        var process = starter.start();
        current.set(process);
        listener.started(process);
        return process;
    }

    private void watch(Process first) {
        @Nullable Process process = first;
        try {
            while (!stopping) {
                long startedAt = System.nanoTime();
                int code = process == null ? COULD_NOT_START : process.waitFor();
                if (stopping) {
                    return;
                }
                var wait = backoff.afterRunOf(Duration.ofNanos(System.nanoTime() - startedAt));
                listener.endedAndWaits(code, wait);
                Thread.sleep(wait);
                process = launchUnlessStopping();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process launchUnlessStopping() {
        try {
            return stopping ? null : launch();
        } catch (StartFailedException e) {
            return null;
        }
    }

    boolean isAlive() {
        var process = current.get();
        return process != null && process.isAlive();
    }

    /** Asks the process to stop and does not start it again; {@link #awaitStop} waits for it. */
    synchronized void stop() {
        stopping = true;
        var process = current.get();
        if (process != null) {
            process.destroy();
        }
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Waits for the end of the process and kills it when the bound has passed. */
    void awaitStop(Duration bound) {
        var process = current.get();
        if (process == null) {
            return;
        }
        try {
            if (!process.waitFor(bound)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
