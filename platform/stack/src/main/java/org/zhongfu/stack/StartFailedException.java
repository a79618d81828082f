// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import org.jspecify.annotations.Nullable;

/** A part of the stack did not start; the message is one sentence a person can act on. */
public final class StartFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what did not start and where to look. */
    public StartFailedException(String message) {
        this(message, null);
    }

    /** Says what did not start, where to look, and what lies beneath. */
    public StartFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
