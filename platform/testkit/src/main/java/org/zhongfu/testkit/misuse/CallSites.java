// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** From which lines of the tests requests are sent, and whether one of them was refused. */
final class CallSites {

    private static final String OURS = "org.zhongfu.";
    private static final String TESTKIT = "org.zhongfu.testkit.";

    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** The lines that lead to the request of this thread, from the test on, without those of the test kit. */
    static String current() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith(OURS)
                                && !frame.getClassName().startsWith(TESTKIT))
                        .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
                        .collect(Collectors.joining(" ")));
    }

    void answered(String site, boolean isSuccess) {
        if (!isSuccess) {
            refused.add(site);
        }
    }

    /** True when a request from these lines was refused: what the next one is meant to show is a refusal too. */
    boolean refuses(String site) {
        return refused.contains(site);
    }
}
