// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Receipt numbers and query codes: easy to read out and to copy by hand, hard to guess. */
final class Receipt {

    /** Without 0, O, 1, I and L, which are easily confused. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final String LETTERS = "[" + ALPHABET + "]{" + LENGTH + "}";
    private static final Pattern NUMBER = Pattern.compile("ZF(\\d{8})(" + LETTERS + ")");
    private static final Pattern CODE = Pattern.compile(LETTERS);

    /** Spaces, invisible characters, hyphens and dashes of all kinds: people and keyboards add and lose them. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\u2212_]+");

    private static final SecureRandom RANDOM = new SecureRandom();

    private Receipt() {}

    /** A new receipt number, for example ZF-20241012-7K3M9P2Q. */
    static String number(LocalDate day) {
        return "ZF-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + letters();
    }

    /** A new query code. */
    static String queryCode() {
        return letters();
    }

    /** The receipt number in a text as people type it: in any width and case, with or without hyphens and spaces. */
    static Optional<String> parseNumber(String text) {
        Matcher number = NUMBER.matcher(normalised(text));
        return number.matches() ? Optional.of("ZF-" + number.group(1) + "-" + number.group(2)) : Optional.empty();
    }

    /** The query code in a text as people type it. */
    static Optional<String> parseCode(String text) {
        String code = normalised(text);
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    private static String normalised(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return BETWEEN.matcher(folded).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static String letters() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
