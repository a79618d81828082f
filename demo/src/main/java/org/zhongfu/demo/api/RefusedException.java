// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

/** The API refused a call permanently. */
public final class RefusedException extends DemoFailedException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public RefusedException(String call, Answer answer) {
        super(call + " was refused: " + answer.problem());
        this.status = answer.status();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
