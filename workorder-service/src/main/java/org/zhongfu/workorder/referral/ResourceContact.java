// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import org.jspecify.annotations.Nullable;

/**
 * A resource, as it is encrypted: it may be a person.
 *
 * @param name its name
 * @param contact phone number or address; null when none was given
 */
record ResourceContact(String name, @Nullable String contact) {

    private static final String SEPARATOR = "\n";

    static ResourceContact parse(String text) {
        int end = text.indexOf(SEPARATOR);
        return end < 0
                ? new ResourceContact(text, null)
                : new ResourceContact(text.substring(0, end), text.substring(end + SEPARATOR.length()));
    }

    String text() {
        return contact == null ? name : name + SEPARATOR + contact;
    }

    /** Without the name: logs must not contain personal data. */
    @Override
    public String toString() {
        return "ResourceContact";
    }
}
