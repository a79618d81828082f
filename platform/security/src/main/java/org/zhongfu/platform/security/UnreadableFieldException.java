// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

/** A stored field cannot be opened: its key is gone or it was altered. It never quotes the value. */
public class UnreadableFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFieldException(String message) {
        super(message);
    }
}
