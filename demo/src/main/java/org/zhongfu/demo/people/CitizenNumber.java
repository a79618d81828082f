// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Citizen identity numbers by GB 11643 for persons who do not exist.
 *
 * <p>The area part is 652399, which GB/T 2260 never assigned, and the sequence part starts at 900: no real person has
 * such a number, while length, birth date, sex digit and check digit are right.
 */
public final class CitizenNumber {

    /** Has the form of a county of the prefecture and is not assigned. */
    public static final String SYNTHETIC_AREA = "652399";

    /** Lowest sequence part used. */
    public static final int FIRST_SEQUENCE = 900;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int LENGTH = 18;

    private CitizenNumber() {}

    /**
     * @param sequence 900 to 999, odd for a man, even for a woman
     */
    public static String of(LocalDate born, int sequence) {
        if (sequence < FIRST_SEQUENCE || sequence > 999) {
            throw new IllegalArgumentException("a synthetic sequence lies in 900..999, not " + sequence);
        }
        String body = SYNTHETIC_AREA + born.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence;
        return body + checkDigit(body);
    }

    /** Whether the check digit is right. */
    public static boolean hasRightCheckDigit(String number) {
        return number.length() == LENGTH
                && number.substring(0, LENGTH - 1).chars().allMatch(c -> c >= '0' && c <= '9')
                && number.charAt(LENGTH - 1) == checkDigit(number.substring(0, LENGTH - 1));
    }

    private static char checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
