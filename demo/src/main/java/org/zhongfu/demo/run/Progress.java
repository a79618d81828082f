// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Shows the progress: a bar on a terminal, a line from time to time elsewhere. */
public final class Progress implements AutoCloseable {

    private static final int BAR = 28;

    private final PrintStream out;
    private final boolean terminal;
    private final int persons;
    private final int visits;
    private final AtomicInteger personsDone = new AtomicInteger();
    private final AtomicInteger visitsDone = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong startedAt = new AtomicLong();
    private final Thread painter;
    private volatile boolean over;

    /**
     * @param terminal whether a line can be overwritten
     */
    public Progress(PrintStream out, boolean terminal, int persons, int visits) {
        this.out = out;
        this.terminal = terminal;
        this.persons = persons;
        this.visits = visits;
        this.painter = Thread.ofVirtual().unstarted(this::paint);
    }

    void begin() {
        startedAt.set(System.nanoTime());
        painter.start();
    }

    void visitDone() {
        visitsDone.incrementAndGet();
    }

    void personDone() {
        personsDone.incrementAndGet();
    }

    void failed() {
        failures.incrementAndGet();
    }

    /** A line of its own that does not break the bar. */
    public void say(String line) {
        synchronized (out) {
            out.println(terminal ? "\r\u001B[K" + line : line);
            out.flush();
        }
    }

    private void paint() {
        Duration every = terminal ? Duration.ofMillis(200) : Duration.ofSeconds(10);
        try {
            while (!over) {
                Thread.sleep(every);
                if (!over) {
                    show();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show() {
        synchronized (out) {
            if (terminal) {
                out.print("\r\u001B[K" + line());
            } else {
                out.println(line());
            }
            out.flush();
        }
    }

    String line() {
        int done = personsDone.get();
        double seconds = Math.max(0.001, (System.nanoTime() - startedAt.get()) / 1e9);
        double rate = done / seconds;
        int filled = persons == 0 ? BAR : BAR * done / persons;
        String failed = failures.get() == 0 ? "" : "  " + failures.get() + " failed";
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d/%,d persons  %,d/%,d visits  %.1f persons/s  %s%s",
                "#".repeat(filled),
                ".".repeat(BAR - filled),
                done,
                persons,
                visitsDone.get(),
                visits,
                rate,
                left(done, rate),
                failed);
    }

    private String left(int done, double rate) {
        if (done == 0) {
            return "time left unknown";
        }
        long seconds = Math.round((persons - done) / rate);
        return seconds >= 60
                ? String.format(Locale.ROOT, "%d min %02d s left", seconds / 60, seconds % 60)
                : seconds + " s left";
    }

    @Override
    public void close() {
        over = true;
        if (startedAt.get() != 0) {
            painter.interrupt();
            show();
            if (terminal) {
                out.println();
            }
        }
    }
}
