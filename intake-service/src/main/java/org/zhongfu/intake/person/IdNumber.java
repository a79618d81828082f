// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's ID number (GB 11643): six digits of area, birth date, sequence, check character.
 *
 * <p>The area part is not checked: it names the place of first registration, whose code may be long gone.
 *
 * @param value 18 characters, a final X in upper case
 */
public record IdNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int EARLIEST_YEAR = 1900;

    public IdNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an ID number");
        }
    }

    /** The number behind a text, or empty when it is none. */
    public static Optional<IdNumber> parse(String text) {
        String normalised = text.toUpperCase(Locale.ROOT);
        return isValid(normalised) ? Optional.of(new IdNumber(normalised)) : Optional.empty();
    }

    /** The birth date it names. */
    public LocalDate birthDate() {
        return birthDateIn(value).orElseThrow();
    }

    /** The sex it names: an odd sequence is male. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** First digit and last two characters: enough to tell two files apart, too little to guess the rest. */
    public String masked() {
        return value.charAt(0) + "*".repeat(15) + value.substring(16);
    }

    /** Never the number: it must not end up in a log. */
    @Override
    public String toString() {
        return "IdNumber[" + masked() + "]";
    }

    private static boolean isValid(String text) {
        return SHAPE.matcher(text).matches()
                && checkOf(text) == text.charAt(17)
                && birthDateIn(text).isPresent();
    }

    private static char checkOf(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static Optional<LocalDate> birthDateIn(String text) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            return date.getYear() >= EARLIEST_YEAR ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
