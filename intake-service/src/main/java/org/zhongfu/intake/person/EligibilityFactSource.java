// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.List;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;

/** A feature that holds facts about a person which eligibility rules may read. */
public interface EligibilityFactSource {

    /** Results of instruments, oldest first. */
    default List<InstrumentLevel> levelsOf(PersonId personId) {
        return List.of();
    }

    /** Preferences for services. */
    default List<String> preferencesOf(PersonId personId) {
        return List.of();
    }
}
