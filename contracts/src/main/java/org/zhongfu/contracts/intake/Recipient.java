// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.PersonId;

/**
 * The person a service is for, as far as other services may know them.
 *
 * @param primaryGroup the primary target group on the day of the event, null when there is none
 * @param groups all target groups on that day
 */
public record Recipient(
        PersonId personId, String areaCode, @Nullable String primaryGroup, List<String> groups) implements EventPart {
    public Recipient {
        groups = List.copyOf(groups);
    }
}
