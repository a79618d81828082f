// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Criteria;

/** Narrows records about persons to the persons a caller may see: the area where a person lives now decides. */
public final class PersonVisibility {

    private PersonVisibility() {}

    /** Narrows the criteria of records that have a {@code personId}. */
    public static Criteria narrow(Criteria criteria, AreaScope scope) {
        return criteria.and(
                "personId in (select p.id from Person p where p.areaCode like :scope)", "scope", scope.like());
    }
}
