// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.DayRange;

/**
 * That one person is the guardian of another, both with a file.
 *
 * @param guardian the guardian
 * @param ward who is under guardianship
 * @param days the days on which it is in force
 */
record Guardianship(PersonId guardian, PersonId ward, DayRange days) {

    /**
     * True when on some day this one and the others lead from a person over their wards back to that person. One whose guardian
     * is their own ward has nobody who acts for them.
     */
    boolean closesCircle(Collection<Guardianship> others) {
        return leadsTo(guardian, ward, days, others, new HashSet<>());
    }

    private static boolean leadsTo(
            PersonId wanted, PersonId from, DayRange days, Collection<Guardianship> all, Set<PersonId> path) {
        if (from.equals(wanted)) {
            return true;
        }
        if (!path.add(from)) {
            return false;
        }
        boolean found = all.stream().filter(each -> each.guardian.equals(from)).anyMatch(each -> each.days
                .intersection(days)
                .filter(common -> leadsTo(wanted, each.ward, common, all, path))
                .isPresent());
        path.remove(from);
        return found;
    }
}
