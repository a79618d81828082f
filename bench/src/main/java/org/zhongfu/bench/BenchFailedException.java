// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench;

/** A benchmark that cannot be run or measured nothing; the message is for whoever called it. */
public final class BenchFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BenchFailedException(String message) {
        super(message);
    }
}
