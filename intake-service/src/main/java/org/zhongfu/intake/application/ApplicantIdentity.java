// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Name and ID number of a person, as an application, a request or a file has them.
 *
 * @param name full name
 * @param idNumber citizen ID number; null where it is not known
 */
record ApplicantIdentity(String name, @Nullable String idNumber) {

    private static final Pattern NOT_COMPARED = Pattern.compile("[\\s\\p{Z}\\p{Cf}·•‧・᛫∙⋅.\\-’']+");

    /** What of two identities differs. A number that one of them does not have is not compared. */
    Set<Part> differencesTo(ApplicantIdentity other) {
        Set<Part> differences = EnumSet.noneOf(Part.class);
        if (!nameKey(name).equals(nameKey(other.name))) {
            differences.add(Part.NAME);
        }
        if (idNumber != null && other.idNumber != null && !idNumber.equalsIgnoreCase(other.idNumber)) {
            differences.add(Part.ID_NUMBER);
        }
        return differences;
    }

    /** The text by which names are compared: width, case, spaces and the dots between parts of a name do not count. */
    static String nameKey(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return NOT_COMPARED.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
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
        ID_NUMBER
    }
}
