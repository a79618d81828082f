// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

/** The database refused a row of the platform; the transaction of the change cannot go on. */
public class NotStoredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what the database said. */
    public NotStoredException(String message, Throwable cause) {
        super(message, cause);
    }
}
