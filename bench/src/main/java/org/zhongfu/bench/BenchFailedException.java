// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench;

/** Thrown when a benchmark cannot run or measures nothing; the message is shown to the caller. */
public final class BenchFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BenchFailedException(String message) {
        super(message);
    }
}
