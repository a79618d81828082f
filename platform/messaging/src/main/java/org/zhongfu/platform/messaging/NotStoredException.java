// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

/** The database refused a row of the platform; the transaction of the change cannot continue. */
public class NotStoredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the error of the database as the cause. */
    public NotStoredException(String message, Throwable cause) {
        super(message, cause);
    }
}
