// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.contracts.id.ProviderId;

/**
 * A training course (培训课程).
 *
 * @param serviceItem the service: a code of the list {@code service-items}
 * @param providerId the provider that gives it
 * @param areaCode area in which it is given
 * @param title its title
 * @param modules its modules in the order in which they are taught
 * @param clientReference reference it was registered under; null when none was given
 * @param occurredAt when it was registered
 * @param recordedAt when that was recorded
 */
public record CourseView(
        CourseId id,
        String serviceItem,
        ProviderId providerId,
        String areaCode,
        @Size(max = 100) String title,
        List<CourseModule> modules,
        @Nullable String clientReference,
        Instant occurredAt,
        Instant recordedAt) {

    public CourseView {
        modules = List.copyOf(modules);
    }
}
