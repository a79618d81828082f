// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import org.jspecify.annotations.Nullable;

/**
 * Name and document in a person's file, to be compared with what another record says; not to be shown.
 *
 * @param name full name
 * @param number number of the identity document; null while it is not known
 */
public record PersonIdentity(String name, @Nullable DocumentNumber number) {

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "PersonIdentity[]";
    }
}
