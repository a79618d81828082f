// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;

/**
 * Which files of the area of a round belong to its frame: those in use that fulfil all of it.
 *
 * @param groups only persons who are in one of these target groups on the day of the opening, codes of the list
 *     {@code target-groups}; absent or empty means all
 * @param assessedBefore only persons without an assessment on this day or later; absent means all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrameFilter(
        @Nullable @Size(max = 10) List<@NotNull @KnownCode("target-groups") String> groups,
        @Nullable LocalDate assessedBefore) {

    List<String> sortedGroups() {
        return groups == null ? List.of() : groups.stream().distinct().sorted().toList();
    }
}
