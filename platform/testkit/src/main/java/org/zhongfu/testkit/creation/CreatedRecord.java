// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.creation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongfu.testkit.TestTokens;

/** A kind of record that a service creates, with a complete request and another value for each field of it. */
public interface CreatedRecord {

    /**
     * The path of the request. A name in braces is a field of the body of the test that is sent in the path, for
     * example {@code /api/v1/persons/{personId}/evidence}.
     */
    String path();

    /** The table of the records. */
    String table();

    /** The request record; each of its fields must be among {@link #changes()} or have one value only. */
    Class<? extends Record> request();

    /** A complete body without a client reference; two bodies can both be created. */
    Map<String, Object> body();

    /** The caller who may create the record of that body. */
    TestTokens caller(Map<String, Object> body);

    /** Another valid value for each field that only this kind has. */
    List<FieldChange> changes();

    /** Fields for which one value only is valid. */
    default Set<String> fieldsOfOneValue() {
        return Set.of();
    }
}
