// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench;

import java.io.PrintStream;

/** One thing that is measured beside a peer, in the same run on the same machine. */
public interface Benchmark {

    /** What the ratio says, in a sentence. */
    String purpose();

    /** Its options, as help shows them. */
    String options();

    /** Measures and prints. */
    void run(String[] words, PrintStream out);
}
