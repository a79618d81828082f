// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.Json;

/** What day plans have to respect about a worker, in one column as a JSON object. */
@Converter
public class PlanningColumn implements AttributeConverter<@Nullable WorkerPlanning, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WorkerPlanning planning) {
        return planning == null ? null : Json.write(planning);
    }

    @Override
    public @Nullable WorkerPlanning convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Json.read(column, WorkerPlanning.class);
    }
}
