// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.creation;

import java.util.function.Supplier;

/**
 * Another value for a field of a request.
 *
 * @param field the path of the field, for example {@code applicant.name} or {@code lines[0].units}
 * @param value makes the value when the test runs
 */
public record FieldChange(String field, Supplier<?> value) {

    /** A fixed value. */
    public static FieldChange of(String field, Object value) {
        return new FieldChange(field, () -> value);
    }

    /** A value that is made when the test runs, for example the id of a record that must exist. */
    public static FieldChange to(String field, Supplier<?> value) {
        return new FieldChange(field, value);
    }

    @Override
    public String toString() {
        return field;
    }
}
