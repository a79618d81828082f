// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

/** A stored field cannot be decrypted: its key is missing or the value was altered. The message never contains the value. */
public class UnreadableFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFieldException(String message) {
        super(message);
    }
}
