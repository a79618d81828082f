// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/**
 * The beginning of a name that persons are searched by.
 *
 * @param key key of the beginning, not empty
 */
record NamePrefix(String key) {

    private static final int LONGEST = 100;

    /**
     * The filter of a request; null when it has none.
     *
     * @throws Problem 403 when the caller reads names masked: by searching, a masked name could be read letter by letter;
     *     400 when the text has no letter
     */
    static @Nullable NamePrefix of(@Nullable String text, Caller caller) {
        if (text == null) {
            return null;
        }
        if (!PersonViews.seesFullNames(caller)) {
            throw Problem.forbidden(
                    "You read names masked and therefore cannot search by name. Roles that may: "
                            + String.join(", ", PersonViews.FULL_NAME_ROLES) + ".",
                    "您看到的姓名已脱敏，因此不能按姓名查询。可按姓名查询的有：社区（村）协办员，乡镇（街道）、县级和州级经办人。");
        }
        if (text.length() > LONGEST) {
            throw Problem.invalid(
                    "name", "must have at most %d characters".formatted(LONGEST), "不得超过 %d 个字符".formatted(LONGEST));
        }
        String key = NameKey.of(text);
        if (key.isEmpty()) {
            throw Problem.invalid("name", "must contain at least one letter of the name", "须包含姓名中的至少一个字");
        }
        return new NamePrefix(key);
    }

    /** The operand of a SQL {@code like} with the escape character {@code !}. */
    String like() {
        return key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Without the text: logs must not contain personal data. */
    @Override
    public String toString() {
        return "NamePrefix[]";
    }
}
