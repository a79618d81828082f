// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages the gateway answers in. */
public enum Language {
    /** Simplified Chinese. */
    CHINESE("zh-CN"),
    /** English; also used when the request names no supported language, as in the services. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag for Content-Language. */
    public String tag() {
        return tag;
    }

    /** The first one of an Accept-Language header that we have. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return ENGLISH;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            for (Locale.LanguageRange range : ranges) {
                String wanted = range.getRange();
                if (range.getWeight() > 0 && (wanted.equals("zh") || wanted.startsWith("zh-"))) {
                    return CHINESE;
                }
                if (range.getWeight() > 0 && (wanted.equals("en") || wanted.startsWith("en-"))) {
                    return ENGLISH;
                }
            }
        } catch (IllegalArgumentException notALanguageList) {
            return ENGLISH;
        }
        return ENGLISH;
    }
}
