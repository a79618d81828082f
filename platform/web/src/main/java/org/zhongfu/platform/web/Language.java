// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The reader's language, as the request asks for it. */
public final class Language {

    private Language() {}

    /** The first language of {@code Accept-Language}; English when there is none. */
    public static Locale of(HttpHeaders headers) {
        var languages = headers.getAcceptableLanguages();
        return languages.isEmpty() ? Locale.ENGLISH : languages.getFirst();
    }
}
