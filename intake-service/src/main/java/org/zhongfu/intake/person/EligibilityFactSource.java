// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;

/** A feature that holds facts about a person which eligibility rules may read. */
public interface EligibilityFactSource {

    /** Results of instruments, oldest first. */
    default List<InstrumentLevel> levelsOf(UUID personId) {
        return List.of();
    }

    /** Preferences for services. */
    default List<String> preferencesOf(UUID personId) {
        return List.of();
    }
}
