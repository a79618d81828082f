// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Receipt numbers and query codes: easy to read out and to copy by hand, hard to guess. */
final class Receipt {

    /** Without 0, O, 1, I and L, which are easily confused. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final Pattern NUMBER = Pattern.compile("ZF-\\d{8}-[" + ALPHABET + "]{" + LENGTH + "}");
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

    /** True for a text in the form of a receipt number. */
    static boolean isWellFormed(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static String letters() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
