// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.util.Locale;

/**
 * One sentence in the two languages of the system.
 *
 * @param en English
 * @param zh Chinese (zh-CN)
 */
public record LocalizedText(String en, String zh) {

    /** A text from its two wordings. */
    public static LocalizedText of(String en, String zh) {
        return new LocalizedText(en, zh);
    }

    /** The wording for a reader of that language; English unless it is Chinese. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
