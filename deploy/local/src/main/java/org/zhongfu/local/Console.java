// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.PrintStream;
import java.util.Locale;

/** Output on the terminal. */
final class Console {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    /** A step, with the time since the launcher started. */
    void step(String text) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", (System.nanoTime() - start) / 1e9, text);
        out.flush();
    }

    /** Plain lines. */
    void print(String text) {
        out.println(text);
        out.flush();
    }
}
