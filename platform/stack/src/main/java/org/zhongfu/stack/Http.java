// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The one question asked over HTTP while something starts. */
public final class Http {

    private static final int TIMEOUT_MILLIS = 2_000;

    private Http() {}

    /** Whether a GET answers 200 now. */
    public static boolean isOk(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
