// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.Recipient;

/**
 * The target groups of the person at the time of the match.
 *
 * @param primary the group the need was confirmed for; null when there is none
 * @param all every group
 */
@Embeddable
public record PersonGroups(
        @Column(name = "primary_group") @Nullable String primary,

        @Column(name = "groups") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> all) {

    static PersonGroups of(Recipient recipient) {
        return new PersonGroups(recipient.primaryGroup(), recipient.groups());
    }
}
