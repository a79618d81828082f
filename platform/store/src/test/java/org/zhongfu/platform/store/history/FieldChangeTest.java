// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a caller reads of a change whose values they may not read. */
class FieldChangeTest {

    @Test
    void aHiddenChangeOfAPartDoesNotNameThePart() {
        FieldChange change = new FieldChange("relation", "HEAD", "SON", false)
                .ofPart("members.0199d1c2-0000-7000-8000-00000000000a");

        assertThat(change.field()).isEqualTo("members.0199d1c2-0000-7000-8000-00000000000a.relation");
        assertThat(change.hidden()).isEqualTo(new FieldChange("members.relation", null, null, true));
    }

    @Test
    void aHiddenChangeOfTheRecordKeepsItsName() {
        FieldChange change = new FieldChange("place.room", "kitchen", "hall", false);

        assertThat(change.hidden()).isEqualTo(new FieldChange("place.room", null, null, true));
    }
}
