// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import java.util.Set;

/**
 * Who reads a field how; who is in neither set reads nothing.
 *
 * @param full roles that read the value
 * @param masked roles that read it masked; {@code *} stands for all others
 */
record FieldRule(Set<String> full, Set<String> masked) {

    static final String OTHERS = "*";

    FieldRule {
        full = Set.copyOf(full);
        masked = Set.copyOf(masked);
    }

    FieldVisibility of(String role) {
        if (full.contains(role)) {
            return FieldVisibility.FULL;
        }
        if (masked.contains(role)) {
            return FieldVisibility.MASKED;
        }
        if (full.contains(OTHERS)) {
            return FieldVisibility.FULL;
        }
        return masked.contains(OTHERS) ? FieldVisibility.MASKED : FieldVisibility.WITHHELD;
    }
}
