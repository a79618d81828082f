// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.util.Optional;

/**
 * Checks whether a text can be stored unchanged and is read as it was written. PostgreSQL refuses NUL and would silently
 * turn a lone surrogate into a question mark; control characters and characters without a shape of their own mislead readers
 * of logs and lists: two texts look equal, or one is shown in another order.
 */
public final class WellFormed {

    private WellFormed() {}

    /** What is wrong with the text, or empty. Line breaks and tabs are fine. */
    public static Optional<LocalizedText> flawOf(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return Optional.of(LocalizedText.of(
                        "holds half of a character (a lone surrogate); send valid Unicode",
                        "包含不完整的字符（孤立代理项），请发送有效的 Unicode 文本"));
            }
            if (Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t') {
                return Optional.of(LocalizedText.of(
                        "holds a control character (code %d); remove it".formatted(character),
                        "包含控制字符（编码 %d），请删除".formatted(character)));
            }
            if (isInvisible(character)) {
                return Optional.of(LocalizedText.of(
                        "holds an invisible character (U+%04X); remove it".formatted(character),
                        "包含不可见字符（U+%04X），请删除".formatted(character)));
            }
            i += Character.charCount(character);
        }
        return Optional.empty();
    }

    /**
     * Characters that show nothing or change the order of what is shown. Not those that shape the letters around them and
     * belong to texts in Arabic script and to variants of characters: joiners, direction marks, variation selectors.
     */
    private static boolean isInvisible(int character) {
        return switch (character) {
            case 0x200C, 0x200D, 0x200E, 0x200F, 0x061C -> false;
            case 0x034F, 0x115F, 0x1160, 0x2028, 0x2029, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> Character.getType(character) == Character.FORMAT && !isVisibleFormat(character);
        };
    }

    /** Signs above or around Arabic numbers and the like: Unicode counts them as format characters, but they are shown. */
    private static boolean isVisibleFormat(int character) {
        return (character >= 0x0600 && character <= 0x0605)
                || character == 0x06DD
                || character == 0x070F
                || character == 0x08E2;
    }
}
