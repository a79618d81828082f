// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;

/** Query parameters that hold the id of a person. */
public final class PersonParameter {

    private PersonParameter() {}

    /**
     * The id in a query parameter.
     *
     * @throws Problem 400 when it is not an id
     */
    public static @Nullable PersonId of(String parameter, @Nullable String text) {
        UUID id = Criteria.id(parameter, text);
        return id == null ? null : new PersonId(id);
    }
}
