// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.support;

import java.util.concurrent.atomic.AtomicInteger;

/** Townships that no other test uses, so that tests can share a database. */
public final class Areas {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    private Areas() {}

    /** A township of its own, in Changji City. */
    public static String fresh() {
        return "652301" + LAST.incrementAndGet();
    }
}
