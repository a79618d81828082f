// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.List;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.kernel.LocalizedText;

/** A feature with records that keep the file of a person from being voided. */
public interface FileDependents {

    /** The records of this kind that belong to the person now. */
    Dependents dependentsOf(PersonId id);

    /**
     * Records of one kind.
     *
     * @param kind what they are, for a refusal
     * @param ids their ids
     */
    record Dependents(LocalizedText kind, List<String> ids) {

        public Dependents {
            ids = List.copyOf(ids);
        }
    }
}
