// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record before and after a change.
 *
 * @param field name of the field, with the name of its group before a dot
 * @param from text of the value before; absent when there was none or the value is withheld
 * @param to text of the value after; absent when there is none or the value is withheld
 * @param withheld true when the values are encrypted or the caller may not read them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        @Size(max = 200) String field,
        @Nullable @Size(max = 100_000) String from,
        @Nullable @Size(max = 100_000) String to,
        boolean withheld) {

    private static final Pattern ID_OF_PART = Pattern.compile("\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.");

    /** The same change of a part of a record. */
    FieldChange ofPart(String name) {
        return new FieldChange(name + "." + field, from, to, withheld);
    }

    /** The same change without its values. */
    FieldChange withoutValues() {
        return new FieldChange(field, null, null, true);
    }

    /** The same change with each value as that function reads it. */
    FieldChange readBy(UnaryOperator<String> decryption) {
        return new FieldChange(
                field, from == null ? null : decryption.apply(from), to == null ? null : decryption.apply(to), false);
    }

    /** The same change for somebody who may not read it: without its values, and without the id of the part. */
    FieldChange hidden() {
        return new FieldChange(ID_OF_PART.matcher(field).replaceFirst("."), null, null, true);
    }
}
