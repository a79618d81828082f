// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The reader's language, as the request asks for it. */
public final class Language {

    private Language() {}

    /** The first language of {@code Accept-Language}; English when there is none, or none that can be read. */
    public static Locale of(HttpHeaders headers) {
        var languages = acceptable(headers);
        return languages.isEmpty() ? Locale.ENGLISH : languages.getFirst();
    }

    private static List<Locale> acceptable(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (WebApplicationException e) {
            // A malformed header is no reason to refuse the request, least of all while a refusal is written.
            return List.of();
        }
    }
}
