// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

/**
 * Name and ID number in a person's file, to be compared with what another record says; not to be shown.
 *
 * @param name full name
 * @param idNumber citizen ID number
 */
public record PersonIdentity(String name, String idNumber) {

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "PersonIdentity[]";
    }
}
