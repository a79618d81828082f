// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The encrypted fields of a record that its history shows decrypted.
 *
 * @param decryptions how the values of a field are decrypted, by the name of the field
 */
public record EncryptedFields(Map<String, UnaryOperator<String>> decryptions) {

    /** No encrypted field is shown. */
    public static final EncryptedFields NONE = new EncryptedFields(Map.of());

    public EncryptedFields {
        decryptions = Map.copyOf(decryptions);
    }

    /** One encrypted field is shown. */
    public static EncryptedFields of(String field, UnaryOperator<String> decryption) {
        return new EncryptedFields(Map.of(field, decryption));
    }

    /** The change as it is shown: what is encrypted is decrypted or withheld. */
    FieldChange readable(FieldChange change) {
        if (!change.withheld()) {
            return change;
        }
        UnaryOperator<String> decryption = decryptions.get(change.field());
        return decryption == null ? change.withoutValues() : change.readBy(decryption);
    }
}
