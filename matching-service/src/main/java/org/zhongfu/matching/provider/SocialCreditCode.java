// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

/** The unified social credit code of organisations, GB 32100-2015. */
final class SocialCreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CHECKED = 17;
    private static final int BASE = 31;

    private SocialCreditCode() {}

    /** True when the 18th character is the check character of the 17 before it. */
    static boolean isValid(String code) {
        if (code.length() != CHECKED + 1) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CHECKED; i++) {
            int value = ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE) == code.charAt(CHECKED);
    }
}
