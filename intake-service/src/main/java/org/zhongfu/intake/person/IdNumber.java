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
 * <p>The area part is not checked: it is the place of first registration, whose code may no longer be in use.
 *
 * @param value 18 characters, a final X in upper case
 */
public record IdNumber(String value) {

    /** The form of a number as it is sent, for the API description. */
    public static final String PATTERN = "^[1-9]\\d{16}[0-9Xx]$";

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int EARLIEST_YEAR = 1900;

    public IdNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an ID number");
        }
    }

    /** The number in a text; empty when the text is not a valid number. */
    public static Optional<IdNumber> parse(String text) {
        String normalised = text.toUpperCase(Locale.ROOT);
        return isValid(normalised) ? Optional.of(new IdNumber(normalised)) : Optional.empty();
    }

    /** The birth date in the number. */
    public LocalDate birthDate() {
        return parseBirthDate(value).orElseThrow();
    }

    /** The sex in the number: an odd sequence is male. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Without the number: logs must not contain personal data. */
    @Override
    public String toString() {
        return "IdNumber[]";
    }

    private static boolean isValid(String text) {
        return SHAPE.matcher(text).matches()
                && checkCharacterOf(text) == text.charAt(17)
                && parseBirthDate(text).isPresent();
    }

    private static char checkCharacterOf(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    private static Optional<LocalDate> parseBirthDate(String text) {
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
