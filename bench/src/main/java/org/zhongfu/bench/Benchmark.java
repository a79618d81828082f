// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench;

import java.io.PrintStream;

/** A benchmark: it measures ours and a peer in one run on the same machine. */
public interface Benchmark {

    /** What is measured, in a sentence. */
    String purpose();

    /** The options, as the help shows them. */
    String options();

    /** Measures and prints. */
    void run(String[] words, PrintStream out);
}
