// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import java.util.concurrent.Callable;

/** Runs work in a new transaction of its own: committed when the work returns, rolled back when it throws. */
@FunctionalInterface
public interface Transactions {

    /**
     * Runs the work.
     *
     * @throws Exception what the work or the commit threw, possibly wrapped
     */
    <T> T inNew(Callable<T> work) throws Exception;
}
