// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.NameKey;

/**
 * Name and ID number of a person, as an application, a request or a file has them.
 *
 * @param name full name
 * @param number number of the identity document; null where it is not known
 */
record ApplicantIdentity(String name, @Nullable DocumentNumber number) {

    /** What of two identities differs. A number that one of them does not have is not compared. */
    Set<Part> differencesTo(ApplicantIdentity other) {
        Set<Part> differences = EnumSet.noneOf(Part.class);
        if (!NameKey.sameLetters(name, other.name)) {
            differences.add(Part.NAME);
        }
        if (number != null && other.number != null && !number.isSameAs(other.number)) {
            differences.add(Part.ID_NUMBER);
        }
        return differences;
    }

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "ApplicantIdentity[]";
    }

    /** What an identity consists of. */
    enum Part {
        /** The name. */
        NAME,
        /** The citizen ID number. */
        ID_NUMBER,
        /** Who applied for the person: not their guardian or agent by what is entered. */
        REPRESENTATIVE
    }
}
