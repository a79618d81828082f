// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One line in the log when something begins to fail, and one when it works again, however often it fails in between. */
public final class OutageLog {

    private final String what;
    private final Consumer<String> warn;
    private final Consumer<String> info;
    private final AtomicBoolean failing = new AtomicBoolean();

    /**
     * @param what the work, as the beginning of a sentence
     * @param warn takes the line of the beginning
     * @param info takes the line of the end
     */
    public OutageLog(String what, Consumer<String> warn, Consumer<String> info) {
        this.what = what;
        this.warn = warn;
        this.info = info;
    }

    /**
     * The work failed.
     *
     * @param why without personal data
     */
    public void failed(String why) {
        if (failing.compareAndSet(false, true)) {
            warn.accept("%s fails and is tried again, the next line says when it works: %s".formatted(what, why));
        }
    }

    /** The work was done. */
    public void works() {
        if (failing.compareAndSet(true, false)) {
            info.accept(what + " works again");
        }
    }
}
