// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhongfu.contracts.id.PersonId;

/**
 * Whose consent the handling of a person's information needs today. A state organ that acts under the law may do so without it
 * and informs instead (个人信息保护法 13, 34, 35): nothing is refused because of this.
 *
 * @param personId id of the person
 * @param requirement whose consent is needed
 * @param source where it is laid down
 * @param ruleVersion version of the table of ages
 * @param guardians guardians in force today who may consent; to be told when the person consents themselves
 * @param guardianMissing true when a guardian is needed, or to be told, and none is entered
 */
public record ConsentView(
        PersonId personId,
        ConsentRequirement requirement,
        @Size(max = 200) String source,
        @Min(1) @Max(1000) int ruleVersion,
        @Size(max = 100) List<RepresentativeId> guardians,
        boolean guardianMissing) {

    static ConsentView of(PersonId person, ConsentRequirement.Row row, List<RepresentativeId> guardians) {
        return new ConsentView(
                person,
                row.requirement(),
                row.source(),
                ConsentRequirement.VERSION,
                guardians,
                row.requirement() != ConsentRequirement.OWN_CONSENT && guardians.isEmpty());
    }
}
