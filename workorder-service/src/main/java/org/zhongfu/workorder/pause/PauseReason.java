// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import org.jspecify.annotations.Nullable;

/**
 * Why services pause, as it is encrypted: code and words say something about the health of a person.
 *
 * @param code a code of the list {@code visit-pause-reasons}
 * @param words the same in words
 */
record PauseReason(String code, @Nullable String words) {

    private static final String SEPARATOR = "\n";

    static PauseReason parse(String text) {
        int end = text.indexOf(SEPARATOR);
        return end < 0
                ? new PauseReason(text, null)
                : new PauseReason(text.substring(0, end), text.substring(end + SEPARATOR.length()));
    }

    String text() {
        return words == null ? code : code + SEPARATOR + words;
    }
}
