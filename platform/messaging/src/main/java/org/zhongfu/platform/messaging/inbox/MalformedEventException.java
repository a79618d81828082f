// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

/** A record is not an event of this system; another attempt cannot help. */
final class MalformedEventException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedEventException(String message) {
        super(message);
    }

    MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
