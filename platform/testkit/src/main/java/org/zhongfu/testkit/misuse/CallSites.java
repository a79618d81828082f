// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** From which lines of the tests requests are sent, and whether those of a line succeed. */
final class CallSites {

    private static final String OURS = "org.zhongfu.";
    private static final String TESTKIT = "org.zhongfu.testkit.";

    /** False once a request of the line was refused: then one cannot tell what the next one will be. */
    private final Map<String, Boolean> succeeds = new ConcurrentHashMap<>();

    /** The line that sends the request of this thread, outside of the test kit. */
    static String current() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith(OURS)
                                && !frame.getClassName().startsWith(TESTKIT))
                        .findFirst()
                        .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
                        .orElse(""));
    }

    void answered(String site, boolean isSuccess) {
        succeeds.merge(site, isSuccess, Boolean::logicalAnd);
    }

    /** True when requests of the line have succeeded, and none was refused. */
    boolean succeeds(String site) {
        return succeeds.getOrDefault(site, false);
    }
}
