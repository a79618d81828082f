// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.regex.Pattern;

/**
 * The area a caller may see: a GB/T 2260 code of 6, 9 or 12 digits. Trailing zero pairs (or triples below the county)
 * are wildcards: {@code 652300} covers every code that starts with {@code 6523}.
 *
 * @param prefix what codes inside the area start with
 */
public record AreaScope(String prefix) {

    /** The form of an area code, as a regular expression. */
    public static final String CODE_FORM = "\\d{6}(?:\\d{3}){0,2}";

    private static final Pattern CODE = Pattern.compile(CODE_FORM);

    /**
     * The scope of an area code.
     *
     * @throws IllegalArgumentException when it is not an area code
     */
    public static AreaScope of(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("an area code has 6, 9 or 12 digits");
        }
        String significant = code;
        while (significant.length() > 6 && significant.endsWith("000")) {
            significant = significant.substring(0, significant.length() - 3);
        }
        while (significant.length() <= 6 && significant.length() > 2 && significant.endsWith("00")) {
            significant = significant.substring(0, significant.length() - 2);
        }
        return new AreaScope(significant);
    }

    /** The scope of a caller without an area: covers no code. */
    public static AreaScope none() {
        return new AreaScope("-");
    }

    /** True when the code lies in the area. */
    public boolean covers(String code) {
        return code.startsWith(prefix);
    }

    /** The operand of a SQL {@code like}: the prefix contains digits only (or one dash), so nothing needs escaping. */
    public String like() {
        return prefix + "%";
    }
}
