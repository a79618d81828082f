// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.zhongfu.platform.security.RowEncryption;

/** Query codes are stored as a keyed hash over receipt number and code, so that a stolen table does not reveal them. */
final class QueryCodes {

    private QueryCodes() {}

    static String hash(RowEncryption encryption, String receipt, String code) {
        return encryption.blindIndex("application.query_code", receipt + ":" + code);
    }

    /** Compares in constant time. */
    static boolean matches(RowEncryption encryption, String receipt, String code, String hash) {
        return MessageDigest.isEqual(
                hash(encryption, receipt, code).getBytes(StandardCharsets.UTF_8),
                hash.getBytes(StandardCharsets.UTF_8));
    }
}
