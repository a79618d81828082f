// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that the request asks for. */
public final class Language {

    private Language() {}

    /** The first language of {@code Accept-Language}; English when there is none, or none that can be read. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The first language of a value of {@code Accept-Language}. */
    static Locale of(@Nullable String acceptable) {
        if (acceptable == null) {
            return Locale.ENGLISH;
        }
        try {
            return Locale.forLanguageTag(
                    Locale.LanguageRange.parse(acceptable).getFirst().getRange());
        } catch (IllegalArgumentException e) {
            // An unreadable header is no reason to refuse the request; this also runs while a refusal is written.
            return Locale.ENGLISH;
        }
    }
}
