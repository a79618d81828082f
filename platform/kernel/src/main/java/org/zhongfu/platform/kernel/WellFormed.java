// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.util.Optional;

/**
 * Checks whether a text can be stored unchanged. PostgreSQL refuses NUL and would silently turn a lone surrogate into a
 * question mark; other control characters can only mislead readers of logs and lists.
 */
public final class WellFormed {

    private WellFormed() {}

    /** What is wrong with the text, or empty. Line breaks and tabs are fine. */
    public static Optional<LocalizedText> flawOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(LocalizedText.of(
                        "holds half of a character (a lone surrogate); send valid Unicode",
                        "包含不完整的字符（孤立代理项），请发送有效的 Unicode 文本"));
            } else if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                return Optional.of(LocalizedText.of(
                        "holds a control character (code %d); remove it".formatted((int) c),
                        "包含控制字符（编码 %d），请删除".formatted((int) c)));
            }
        }
        return Optional.empty();
    }
}
